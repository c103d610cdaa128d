import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { hasXvfb, openXvfb } from "../try-start.node.ts";
import { findElectron } from "./find-electron.node.ts";

const projectDir = resolve(import.meta.dirname, "../../..");
const program = findElectron(projectDir);
const display = process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
const missing =
  program === null ? "node_modules/electron holds no program" : !display && !hasXvfb ? "no display" : null;

const what = "the mirror in Electron's own program";
const name = missing === null ? what : `NOT RUN: ${what} (${missing})`;

test.skipIf(missing !== null)(name, { timeout: 180_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "psyche-electron-program-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const screen = display ? null : await openXvfb();
  onTestFinished(() => screen?.close());
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  const app = await _electron.launch({
    executablePath: program ?? "",
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      projectDir,
      "--data",
      dataDir,
      "--console-port",
      "0",
    ],
    env: { ...(env as Record<string, string>), ...(screen === null ? {} : { DISPLAY: screen.display }) },
  });
  onTestFinished(() => app.close());

  const page = await app.firstWindow();
  await page.getByText("Touch the screen").waitFor({ timeout: 60_000 });
  expect(page.url()).toBe("psyche://mirror/mirror/index.html");
  expect(await page.evaluate("[isSecureContext, crossOriginIsolated]")).toEqual([true, true]);
  expect(
    await page.evaluate("['require', 'process', 'ipcRenderer'].filter((name) => name in window)"),
  ).toEqual([]);
  const window = await app.evaluate(({ BrowserWindow, app: electronApp }) => {
    const [only, ...others] = BrowserWindow.getAllWindows();
    return { kiosk: only?.isKiosk(), others: others.length, packaged: electronApp.isPackaged };
  });
  expect(window).toEqual({ kiosk: true, others: 0, packaged: false });

  await page.evaluate(`void (location.href = "https://example.org/")`);
  await page.evaluate(`void window.open("/mirror/index.html")`);
  const camera = `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => "granted", (error) => error.name)`;
  expect(await page.evaluate(camera)).toBe("NotAllowedError");
  expect(page.url()).toBe("psyche://mirror/mirror/index.html");
  expect(app.windows()).toHaveLength(1);

  await page.evaluate(`void (location.href = "?rehearse=1")`);
  await page.waitForFunction("window.psycheRehearsal?.readouts().phase === 'campaign'");
  await page.keyboard.press("Enter");
  await page.waitForFunction("window.psycheRehearsal.readouts().phase === 'notice'");
  await page.keyboard.press("Enter");
  await page.waitForFunction("window.psycheRehearsal.readouts().phase === 'mirror'");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction("window.psycheRehearsal.readouts().dressed", undefined, { timeout: 100_000 });
});
