import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, expect, test } from "vitest";
import { findChromium } from "./kiosk/chromium.node.ts";
import { hasXvfb, openXvfb, type TriedStart, tryStart } from "./try-start.node.ts";

const PATIENCE = { timeout: 60_000, interval: 200 };
const root = mkdtempSync(join(tmpdir(), "psyche-start-"));
const started: TriedStart[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) {
    one.signal("SIGKILL");
    await one.ended;
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function start(args: readonly string[], env?: Readonly<Record<string, string>>): TriedStart {
  const one = tryStart(args, env);
  started.push(one);
  return one;
}

/** Arguments for a folder of its own and free ports. */
function on(folder: string): string[] {
  return ["--data", join(root, folder), "--mirror-port", "0", "--console-port", "0"];
}

function until(one: TriedStart, text: string): Promise<void> {
  return expect.poll(() => one.output(), PATIENCE).toContain(text);
}

/** Lines that are not the log's: what a person at the terminal reads. */
function saidTo(one: TriedStart): string[] {
  return one
    .output()
    .split("\n")
    .filter((line) => line !== "" && !/^\d{4}-\d\d-\d\dT/.test(line));
}

test.each([
  [["--shell", "cinema"], '"--shell cinema" is not understood. Usage: npm start'],
  [["--shell"], '"--shell" is not understood. Usage: npm start'],
  [["loud"], '"loud" is not understood. Usage: npm start'],
])("arguments %j are answered by one line", async (args, line) => {
  const one = start(args);
  expect(await one.ended).toBe(2);
  expect(saidTo(one)).toEqual([expect.stringContaining(line)]);
});

test("without a display the host runs alone, its link lets one page in, and Ctrl-C ends it in order", async () => {
  const one = start(on("alone"));
  await until(one, "End with Ctrl-C.");
  expect(saidTo(one)[0]).toBe(
    "There is no display (DISPLAY and WAYLAND_DISPLAY are empty), so the host runs alone.",
  );
  const link = /Mirror: +(\S+)/.exec(one.output())?.[1] ?? "";
  const entered = await fetch(link, { redirect: "manual" });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const page = await fetch(new URL("/mirror/", link), { headers: { cookie } });
  expect([entered.status, page.status]).toEqual([expect.any(Number), 200]);
  expect(await page.text()).toContain('<div id="mirror">');
  expect(page.headers.get("cross-origin-opener-policy")).toBe("same-origin");

  const second = start(["--shell", "browser", ...on("alone")]);
  expect(await second.ended).toBe(1);
  expect(saidTo(second)).toEqual([expect.stringMatching(/^Psyche already runs with this data folder/)]);

  // A terminal sends one signal, npm passes on another; neither may interrupt the end.
  one.signal("SIGINT");
  one.signal("SIGINT");
  expect(await one.ended).toBe(0);
  expect(existsSync(join(root, "alone", "psyche.lock"))).toBe(false);
  expect(existsSync(join(root, "alone", "ledger.sqlite-wal"))).toBe(false);
});

test.each(["SIGTERM", "SIGHUP"] as const)("%s ends the host in order", async (signal) => {
  const one = start(["--shell", "browser", ...on(signal)]);
  await until(one, "End with Ctrl-C.");
  one.signal(signal);
  expect(await one.ended).toBe(0);
  expect(existsSync(join(root, signal, "psyche.lock"))).toBe(false);
});

test.each(["--mirror-port", "--console-port"])("a taken %s is named in one line", async (option) => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  const { port } = other.address() as AddressInfo;
  const one = start(["--shell", "browser", ...on("taken"), option, String(port)]);
  expect(await one.ended).toBe(1);
  other.close();
  expect(saidTo(one)).toEqual([expect.stringContaining(`Port ${port} of 127.0.0.1 is taken.`)]);
  expect(existsSync(join(root, "taken", "psyche.lock"))).toBe(false);
});

test.runIf(findChromium() !== null)("a display that is not there is named in one line", async () => {
  const one = start(["--shell", "kiosk", ...on("no-display")], { DISPLAY: ":4711", WAYLAND_DISPLAY: "" });
  expect(await one.ended).toBe(1);
  expect(saidTo(one).at(-1)).toContain("Look whether the display :4711 is there");
  expect(chromiumOf(join(root, "no-display"))).toEqual([]);
});

const onXvfb = findChromium() !== null && hasXvfb;
const kioskTest = "the kiosk shows the mirror, and nothing of Chromium outlives it";
const kioskName = onXvfb ? kioskTest : `NOT RUN: ${kioskTest} (Chromium or Xvfb is not installed)`;
test.skipIf(!onXvfb)(kioskName, async () => {
  const screen = await openXvfb();
  const env = { DISPLAY: screen.display, WAYLAND_DISPLAY: "" };
  const dataDir = join(root, "kiosk");
  try {
    const one = start(["--shell", "kiosk", ...on("kiosk")], env);
    await until(one, "End with Ctrl-C.");
    await expect.poll(() => played(dataDir), PATIENCE).toBeGreaterThan(0);
    expect(chromiumOf(dataDir).length).toBeGreaterThan(1);
    one.signal("SIGINT");
    expect(await one.ended).toBe(0);
    // Whom the kernel ends, it ends in its own time.
    await expect.poll(() => chromiumOf(dataDir), PATIENCE).toEqual([]);
    expect(existsSync(join(dataDir, "chromium"))).toBe(false);

    const killed = start(["--shell", "kiosk", ...on("kiosk")], env);
    await until(killed, "End with Ctrl-C.");
    await expect.poll(() => chromiumOf(dataDir).length, PATIENCE).toBeGreaterThan(1);
    killed.signal("SIGKILL");
    await expect.poll(() => chromiumOf(dataDir), PATIENCE).toEqual([]);
  } finally {
    screen.close();
  }
});

/** How often the mirror's page has said over its bridge that it plays the campaign. */
function played(dataDir: string): number {
  if (!existsSync(join(dataDir, "ledger.sqlite"))) return 0;
  const ledger = new DatabaseSync(join(dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    const row = ledger.prepare("SELECT count(*) AS n FROM entries WHERE kind = 'play-begin'").get();
    return Number(row?.["n"]);
  } finally {
    ledger.close();
  }
}

/** Processes whose command names a Chromium profile in this data folder. */
function chromiumOf(dataDir: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`--user-data-dir=${dataDir}/chromium`);
      } catch {
        return false;
      }
    });
}
