import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { type Kiosk, runKiosk } from "./kiosk.node.ts";

const possible = hasProgram("Xvfb");
if (!possible) console.warn("not run: the kiosk on a bare display (needs Xvfb)");

function hasProgram(name: string): boolean {
  try {
    execFileSync("which", [name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!possible)("the kiosk, on a display without a window manager", () => {
  const dir = mkdtempSync(join(tmpdir(), "psyche-screen-"));
  const displayBefore = process.env.DISPLAY;
  let display: ChildProcess;
  let kiosk: Kiosk;

  beforeAll(async () => {
    display = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "720x1280x24"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const number = await new Promise<string>((resolve) => {
      display.stdio[3]?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
    });
    process.env.DISPLAY = `:${number}`;
    const started = await runKiosk({
      url: () => "data:text/html,<title>Mirror</title>",
      log: silentLog,
      profileDir: join(dir, "profile"),
    });
    if (!started.ok) throw new Error(started.message);
    kiosk = started.value;
  });
  afterAll(async () => {
    await kiosk.close();
    display.kill();
    if (displayBefore === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = displayBefore;
    rmSync(dir, { recursive: true, force: true });
  });

  it("fills the screen to the last pixel, with nothing of a browser around it", async () => {
    const edges = await kiosk.evaluate("[screenX, screenY, innerWidth >= 720, innerHeight >= 1280]");
    expect(edges).toEqual({ ok: true, value: [0, 0, true, true] });
  });
});
