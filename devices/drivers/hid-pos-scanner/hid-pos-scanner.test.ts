import { expect, test } from "vitest";
import { createManualClock } from "../../../main/base/clock.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import { type DeviceEvent, deviceEventSchema } from "../../contract/device-event.ts";
import { readRecording } from "../../replay/recording.node.ts";
import { type HidReplay, replayHid } from "../../replay/replay-hid.ts";
import { createHidPosScanner } from "./hid-pos-scanner.ts";

interface Played {
  readonly events: DeviceEvent[];
  readonly lines: string[];
  readonly library: HidReplay;
  readonly stop: () => void;
  readonly forward: (durationMs: number) => Promise<void>;
}

/** Plays a recording to the whole driver; time moves in steps, so that promises settle as on a real bus. */
async function play(name: string, durationMs = 0): Promise<Played> {
  const clock = createManualClock(1_700_000_000_000);
  const timers = createManualTimers();
  const events: DeviceEvent[] = [];
  const lines: string[] = [];
  const library = replayHid(readRecording(name), timers);
  const driver = createHidPosScanner({
    library,
    clock,
    timers,
    log: (level, part, code, message) => lines.push(`${level} ${part} ${code} ${message}`),
  });
  const stop = driver.start((event) => events.push(deviceEventSchema.parse(event)));
  const forward = async (spanMs: number): Promise<void> => {
    for (let spentMs = 0; spentMs < spanMs; spentMs++) {
      timers.advance(1);
      clock.advance(1);
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    }
  };
  await forward(durationMs);
  return { events, lines, library, stop, forward };
}

/** Events as short words: `scan CODE SYMBOLOGY`, `STATE id`. */
function told(events: readonly DeviceEvent[]): string[] {
  return events.map((event) =>
    event.kind === "scan" ? `scan ${event.code} ${event.symbology}` : `${event.state} ${event.deviceId}`,
  );
}

const SCANNER = "hid-0c2e-0b01-SN123";

test("an EAN-13 is read as it stands, with its symbology", async () => {
  const { events } = await play("ean-13", 8_000);
  expect(told(events)).toEqual([`connected ${SCANNER}`, "scan 2041001000017 E0", "scan 4006381333931 E0"]);
  expect(events[0]).toMatchObject({ label: "Feldmann Handscanner 1900", message: null });
  expect(events[1]).toMatchObject({ deviceKind: "hid-scanner", atMs: 1_700_000_003_999 });
});

test("the line end that a scanner adds to a QR code is dropped", async () => {
  const { events } = await play("qr-digital-link", 5_000);
  expect(told(events)[1]).toBe("scan https://id.gs1.org/01/02041001000017 Q1");
});

test("a long code comes whole out of continued reports", async () => {
  const { events } = await play("long-code", 5_000);
  const scan = events.at(-1);
  expect(scan).toMatchObject({ kind: "scan", symbology: "Q1" });
  expect(scan?.kind === "scan" ? scan.code : "").toBe(
    `https://shop.example/fr/01/02041005000013/21/${"A7".repeat(10)}?17=271231&note=${"abcdefghij".repeat(6)}`,
  );
  expect(events).toHaveLength(2);
});

test("a torn code is named and does not stain the next one", async () => {
  const { events, lines } = await play("cut-off", 10_000);
  expect(told(events)).toEqual([`connected ${SCANNER}`, "scan 2041001000017 E0"]);
  expect(lines).toEqual([expect.stringContaining("notice scanner cut-off")]);
});

test("an endless code is given up, and the next one read", async () => {
  const { events, lines } = await play("endless-code", 6_000);
  expect(told(events)).toEqual([`connected ${SCANNER}`, "scan 2041001000017 E0"]);
  expect(lines).toEqual([expect.stringContaining("notice scanner too-long")]);
});

test("noise is named in the log, told to staff when it lasts, and forgotten when codes come again", async () => {
  const { events, lines } = await play("noise", 6_000);
  expect(told(events)).toEqual([
    `connected ${SCANNER}`,
    "scan 2041001000017 E0",
    `trouble ${SCANNER}`,
    `connected ${SCANNER}`,
    "scan 4006381333931 E0",
  ]);
  expect(events[2]).toMatchObject({ message: expect.stringContaining("Set it to “HID POS” or “keyboard”") });
  expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "notice scanner wrong-size",
    "notice scanner empty",
    "notice scanner wrong-size",
  ]);
});

test("pulled out it is told to staff; plugged into another port it works again under the same name", async () => {
  const { events, library } = await play("unplugged", 70_000);
  expect(told(events)).toEqual([
    `connected ${SCANNER}`,
    "scan 2041001000017 E0",
    `disconnected ${SCANNER}`,
    `connected ${SCANNER}`,
    "scan 2041001000017 E0",
  ]);
  expect(events[2]).toMatchObject({
    message: "The barcode scanner was unplugged. Plug it in again; it then works by itself.",
  });
  expect(library.openCount()).toBe(1);
});

test("a scanner that may not be opened and a bus that fails are told once each, and heal", async () => {
  const { events } = await play("refused", 24_000);
  expect(told(events)).toEqual([
    `trouble ${SCANNER}`,
    `connected ${SCANNER}`,
    "scan 2041001000017 E0",
    "trouble hid",
    "connected hid",
    "scan 4006381333931 E0",
  ]);
  expect(events[0]).toMatchObject({ message: expect.stringContaining("(permission denied)") });
});

test("two of the same kind have two names, and a keyboard is left alone", async () => {
  const { events } = await play("two-scanners", 6_000);
  expect(told(events)).toEqual([
    "connected hid-1eab-0003",
    "connected hid-1eab-0003-2",
    "scan 2041001000017 E0",
    "scan 4006381333931 E0",
  ]);
});

test("stopped in any instant it leaves nothing open and says nothing more", async () => {
  for (const afterMs of [0, 1, 1_400, 1_501, 4_001]) {
    const { events, library, stop, forward } = await play("ean-13", afterMs);
    stop();
    const before = events.length;
    await forward(10_000 - afterMs);
    expect(events).toHaveLength(before);
    expect(library.openCount()).toBe(0);
  }
});
