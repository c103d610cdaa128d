import { expect, test } from "vitest";
import { chooseShell, parseStart } from "./choose-shell.ts";

test("arguments are read, and a broken one is named", () => {
  expect(parseStart(["--demo", "--shell", "kiosk", "--mirror-port", "0"])).toEqual({
    ok: true,
    value: { shell: "kiosk", demo: true, dataDir: null, mirrorPort: 0, consolePort: 7420 },
  });
  expect(parseStart(["--shell", "cinema"])).toMatchObject({
    ok: false,
    message: expect.stringContaining('"--shell cinema"'),
  });
  expect(parseStart(["--mirror-port", "70000"])).toMatchObject({ ok: false });
  expect(parseStart(["--data"])).toMatchObject({ ok: false });
});

const electron = "/opt/electron";
test.each([
  [null, { display: true, electron, chromium: true }, "electron", false],
  ["electron", { display: true, electron, chromium: false }, "electron", false],
  [null, { display: true, electron: null, chromium: true }, "kiosk", true],
  ["electron", { display: true, electron: null, chromium: true }, "kiosk", true],
  ["kiosk", { display: true, electron, chromium: true }, "kiosk", false],
  ["kiosk", { display: true, electron, chromium: false }, "browser", true],
  [null, { display: false, electron, chromium: true }, "browser", true],
  ["kiosk", { display: false, electron, chromium: true }, "browser", true],
  ["browser", { display: true, electron, chromium: true }, "browser", false],
  [null, { display: true, electron: null, chromium: false }, "browser", true],
] as const)("wanted %s on %o runs %s", (wanted, machine, shell, told) => {
  const choice = chooseShell(wanted, machine);
  expect(choice.shell).toBe(shell);
  expect(choice.why !== null).toBe(told);
});
