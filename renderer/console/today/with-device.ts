import type { DeviceState } from "../../../devices/contract/device-event.ts";

/** A list of devices with one more word about one of them; an older word than the known one is dropped. */
export function withDevice(devices: readonly DeviceState[], device: DeviceState): readonly DeviceState[] {
  const known = devices.find((each) => each.deviceId === device.deviceId);
  if (!known) return [...devices, device];
  if (known.atMs > device.atMs) return devices;
  return devices.map((each) => (each === known ? device : each));
}
