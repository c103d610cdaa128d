import type { HidDescription } from "../hid/node-hid.ts";

/** Longest recording that is replayed. */
const MAX_STEPS = 100_000;

/** One thing that happened on the bus, and how long after the one before. */
export type HidlogStep = { readonly afterMs: number } & (
  | { readonly kind: "plug"; readonly device: HidDescription & { readonly path: string } }
  | { readonly kind: "unplug"; readonly path: string }
  | { readonly kind: "report"; readonly path: string; readonly bytes: Uint8Array }
  /** From now on opening this path fails with this reason; `null`: it works again. */
  | { readonly kind: "refuse-open"; readonly path: string; readonly reason: string | null }
  /** From now on the system does not list devices, for this reason; `null`: it lists again. */
  | { readonly kind: "refuse-list"; readonly reason: string | null }
);

/**
 * Reads a recording of USB HID traffic, one step a line; `#` begins a comment, an indented line goes on with the one
 * above. Throws with the line's number where it cannot be read: recordings are ours.
 *
 *     +0    plug /dev/hidraw0 0c2e:0b01 8c:02 "Maker" "Product" "Serial"
 *     +1500 report /dev/hidraw0 02 0d 5d 45 30 34 … (missing bytes up to 64 are 00)
 *     +200  unplug /dev/hidraw0
 *     +0    refuse-open /dev/hidraw0 "permission denied"    (without reason: opens again)
 *     +0    refuse-list "no bus"                            (without reason: lists again)
 */
export function parseHidlog(text: string): HidlogStep[] {
  const lines: { text: string; number: number }[] = [];
  for (const [place, raw] of text.split("\n").entries()) {
    const line = raw.replace(/(^|\s)#.*$/, "").trimEnd();
    const last = lines.at(-1);
    if (line === "") continue;
    if (/^\s/.test(line) && last !== undefined) last.text += ` ${line.trim()}`;
    else lines.push({ text: line, number: place + 1 });
  }
  if (lines.length > MAX_STEPS)
    throw new Error(`A recording of ${lines.length} steps; at most ${MAX_STEPS}.`);
  return lines.map(({ text: line, number }) => {
    const step = parseStep(line);
    if (step === null) throw new Error(`Line ${number} of the recording cannot be read: ${line}`);
    return step;
  });
}

function parseStep(line: string): HidlogStep | null {
  const words = /^\+(\d+(?:\.\d+)?)\s+([a-z-]+)\s*(.*)$/.exec(line);
  if (words === null) return null;
  const afterMs = Number(words[1]);
  const rest = words[3] ?? "";
  switch (words[2]) {
    case "plug":
      return parsePlug(afterMs, rest);
    case "unplug":
      return /^\S+$/.test(rest) ? { afterMs, kind: "unplug", path: rest } : null;
    case "report":
      return parseReport(afterMs, rest);
    case "refuse-open": {
      const [, path, reason] = /^(\S+)(?:\s+"([^"]*)")?$/.exec(rest) ?? [];
      return path === undefined ? null : { afterMs, kind: "refuse-open", path, reason: reason ?? null };
    }
    case "refuse-list":
      return { afterMs, kind: "refuse-list", reason: /^"([^"]*)"$/.exec(rest)?.[1] ?? null };
    default:
      return null;
  }
}

function parsePlug(afterMs: number, rest: string): HidlogStep | null {
  const pattern = /^(\S+) ([0-9a-f]{4}):([0-9a-f]{4}) ([0-9a-f]+):([0-9a-f]+) "([^"]*)" "([^"]*)" "([^"]*)"$/;
  const [, path, vendor, productNumber, page, usage, manufacturer, product, serialNumber] =
    pattern.exec(rest) ?? [];
  if (path === undefined) return null;
  const hex = (digits: string | undefined): number => Number.parseInt(digits ?? "", 16);
  const ids = {
    vendorId: hex(vendor),
    productId: hex(productNumber),
    usagePage: hex(page),
    usage: hex(usage),
  };
  return { afterMs, kind: "plug", device: { path, ...ids, manufacturer, product, serialNumber } };
}

function parseReport(afterMs: number, rest: string): HidlogStep | null {
  const [, path, digits, whole] =
    /^(\S+)((?: [0-9a-f]{2})*)( exactly)?$/.exec(rest.replaceAll(/\s+/g, " ")) ?? [];
  if (path === undefined) return null;
  const bytes = (digits ?? "")
    .trim()
    .split(" ")
    .filter((pair) => pair !== "");
  const report = Uint8Array.from(bytes, (pair) => Number.parseInt(pair, 16));
  if (whole !== undefined) return { afterMs, kind: "report", path, bytes: report };
  const padded = new Uint8Array(Math.max(64, report.length));
  padded.set(report);
  return { afterMs, kind: "report", path, bytes: padded };
}
