import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { settingsSchema } from "../bridge/contract/console.ts";
import { canMount, smallDisk } from "../ledger/durability/small-disk.node.ts";
import { temporaryFolder } from "../ledger/fixtures.node.ts";
import { defaultSettings, openSettings } from "./settings.node.ts";

const admin = { role: "admin", account: "ada" } as const;
const clock = createManualClock(Date.parse("2026-03-01T12:00:00Z"));

function settingsIn(folder: string) {
  const lines: string[] = [];
  const file = join(folder, "settings.json");
  const open = () => openSettings({ file, clock, log: (_level, _part, code) => void lines.push(code) });
  return { lines, file, open };
}

describe("settings", () => {
  it("begin with defaults that keep their own schema and let no camera count", () => {
    using folder = temporaryFolder();
    const { open, lines } = settingsIn(folder.path);
    expect(settingsSchema.parse(open().current())).toMatchObject({ profile: "off", siteName: "Psyche Demo" });
    expect(lines).toEqual([]);
  });

  it("are kept over a restart, leave no other file, and say that they changed", async () => {
    using folder = temporaryFolder();
    const { open, file } = settingsIn(folder.path);
    const settings = open();
    const heard: string[] = [];
    settings.onChange(({ siteName }) => void heard.push(siteName));
    const next = { ...defaultSettings, siteName: "Quai 9", timeZone: "Europe/Paris" };
    expect(await settings.handlers["settings.set"](next, admin)).toEqual({ ok: true, value: next });
    expect(heard).toEqual(["Quai 9"]);
    expect(open().current()).toEqual(next);
    expect(readdirSync(folder.path)).toEqual(["settings.json"]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(next);
  });

  it("refuse a time zone that does not exist and stay as they were", async () => {
    using folder = temporaryFolder();
    const settings = settingsIn(folder.path).open();
    const next = { ...defaultSettings, timeZone: "Mars/Olympus" };
    expect(await settings.handlers["settings.set"](next, admin)).toMatchObject({ code: "unknown-time-zone" });
    expect(settings.current()).toEqual(defaultSettings);
  });

  it.each([
    "{ half a file",
    "[]",
    "null",
    '{"retentionDays": 0}',
    '{"timeZone": "Mars/Olympus"}',
    '{"colour": 1}',
  ])("set a file that says %s aside and use the defaults", (text) => {
    using folder = temporaryFolder();
    const { open, file, lines } = settingsIn(folder.path);
    writeFileSync(file, text);
    expect(open().current()).toEqual(defaultSettings);
    expect(lines).toEqual(["set-aside"]);
    const aside = join(folder.path, "settings-damaged-20260301T120000Z.json");
    expect(readFileSync(aside, "utf8")).toBe(text);
  });

  it.skipIf(!canMount())(
    "stay as they were on a full or read-only disk (needs the right to mount)",
    async () => {
      using folder = temporaryFolder();
      using disk = smallDisk(folder.path);
      const { open, file, lines } = settingsIn(disk.path);
      const settings = open();
      await settings.handlers["settings.set"](defaultSettings, admin);
      const set = () => settings.handlers["settings.set"]({ ...defaultSettings, siteName: "Quai 9" }, admin);
      expect(() => writeFileSync(join(disk.path, "ballast"), Buffer.alloc(2 * 1024 * 1024))).toThrow(
        "ENOSPC",
      );
      expect(await set()).toMatchObject({ ok: false, code: "disk-full" });
      disk.makeReadOnly();
      expect(await set()).toMatchObject({ ok: false, code: "read-only" });
      expect(lines).toEqual(["disk-full", "read-only"]);
      expect([settings.current(), open().current()]).toEqual([defaultSettings, defaultSettings]);
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(defaultSettings);
    },
  );

  it("take a default for a key that an older version did not know", () => {
    using folder = temporaryFolder();
    const { open, file } = settingsIn(folder.path);
    writeFileSync(file, '{"siteName": "Quai 9"}');
    expect(open().current()).toEqual({ ...defaultSettings, siteName: "Quai 9" });
  });
});
