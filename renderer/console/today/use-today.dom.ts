import { useState } from "react";
import type { DeviceState } from "../../../devices/contract/device-event.ts";
import { useEvent } from "../bridge/use-event.dom.ts";
import { type Asked, useRequest } from "../bridge/use-request.dom.ts";
import { withDevice } from "./with-device.ts";

/** Midnight passes and screens fall silent without an event of their own. */
const EVERY_MS = 30_000;

/** The day so far; hot-plugging shows at once, the rest when the host says that it changed. */
export function useToday(): Asked<"today.get"> {
  const asked = useRequest("today.get", {}, { reloadOn: TODAY_EVENTS, everyMs: EVERY_MS });
  const [changed, setChanged] = useState<readonly DeviceState[]>([]);
  useEvent("device.changed", (device) => setChanged((last) => withDevice(last, device)));
  if (!asked.value) return asked;
  const devices = changed.reduce(withDevice, asked.value.devices);
  return { ...asked, value: { ...asked.value, devices: [...devices] } };
}

const TODAY_EVENTS = ["today.changed"] as const;
