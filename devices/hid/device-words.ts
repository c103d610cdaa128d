import type { HidDescription } from "./node-hid.ts";

/** Name of a device for people: product and maker as it tells them. */
export function labelOf({ product, manufacturer, vendorId, productId }: HidDescription): string {
  const words = [manufacturer, product].map((word) => word?.trim() ?? "").filter((word) => word !== "");
  const [maker, name] = words;
  if (maker === undefined) return `USB device ${hex(vendorId)}:${hex(productId)}`;
  return (name === undefined || name.startsWith(maker) ? (name ?? maker) : `${maker} ${name}`).slice(0, 128);
}

/**
 * Id of a device that stays the same when it is plugged in again, also into another port: maker, product and
 * serial number; a number where two of the same kind have no serial number.
 */
export function deviceIdOf(description: HidDescription, taken: ReadonlySet<string>): string {
  const serial = (description.serialNumber ?? "").replace(/[^A-Za-z0-9._-]/g, "").slice(0, 64);
  const parts = ["hid", hex(description.vendorId), hex(description.productId), serial];
  const id = parts.filter((part) => part !== "").join("-");
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function hex(id: number): string {
  return id.toString(16).padStart(4, "0");
}
