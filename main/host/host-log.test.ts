import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { createHostLog, MAX_TROUBLES, QUIET_MS } from "./host-log.ts";

function make() {
  const clock = createManualClock(Date.UTC(2026, 10, 21, 9));
  const lines: string[] = [];
  return { clock, lines, ...createHostLog({ clock, sinks: [(line) => lines.push(line)] }) };
}

const hex = (digits: number) =>
  fc
    .array(fc.constantFrom(...Array.from("0123456789abcdef")), { minLength: digits, maxLength: digits })
    .map((a) => a.join(""));

describe("the host's log", () => {
  it("writes one line with time, level, part and code", () => {
    const { log, lines } = make();
    log("notice", "kiosk", "up", "The mirror\nis up.");
    expect(lines).toEqual(["2026-11-21T09:00:00.000Z notice  kiosk up: The mirror is up."]);
  });

  it("never holds an id of a visit, a secret, or an address of a device", () => {
    const address = fc.oneof(
      fc.ipV4().filter((ip) => !ip.startsWith("127.")),
      fc.ipV6().filter((ip) => ip.length > 5 && !ip.includes(".")),
      fc.emailAddress().filter((mail) => !/[<>()]/.test(mail)),
    );
    const secret = fc.oneof(
      hex(32),
      hex(64).map((a) => Buffer.from(a, "hex").toString("base64url")),
      address,
    );
    fc.assert(
      fc.property(fc.lorem(), secret, fc.constantFrom(" ", "=", "/", ": ", "“"), (text, id, gap) => {
        const { log, lines, troubles } = make();
        log("trouble", "ledger", "x", `${text}${gap}${id} ${text}`);
        expect(lines.join() + JSON.stringify(troubles())).not.toContain(id);
      }),
    );
  });

  it("says the same thing once a minute, and how often it was said in between", () => {
    const { log, lines, clock } = make();
    for (let index = 0; index < 30; index += 1) log("notice", "camera", "busy", "The camera is busy.");
    clock.advance(QUIET_MS);
    log("notice", "camera", "busy", "The camera is busy.");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/busy\. \(29 times more\)$/);
  });

  it("keeps the newest troubles for the console, each once, and tells of new ones", () => {
    const { log, troubles, onTrouble, clock } = make();
    let told = 0;
    onTrouble(() => {
      told += 1;
    });
    log("notice", "host", "fine", "All is well.");
    for (let index = 0; index < MAX_TROUBLES + 5; index += 1)
      log("trouble", "host", "x", `Trouble ${index}.`);
    clock.advance(QUIET_MS);
    log("trouble", "host", "x", "Trouble 20.");
    expect(troubles()).toHaveLength(MAX_TROUBLES);
    expect(troubles()[0]?.message).toBe("Trouble 20.");
    expect(troubles().filter(({ message }) => message === "Trouble 20.")).toHaveLength(1);
    expect(told).toBe(MAX_TROUBLES + 6);
  });
});
