import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { chooseShell, parseStart, type StartOptions } from "./choose-shell.ts";
import { buildElectronShell } from "./electron/build-shell.node.ts";
import { fetchElectron } from "./electron/fetch-electron.node.ts";
import { findChromium } from "./kiosk/chromium.node.ts";
import { runKiosk } from "./kiosk/kiosk.node.ts";
import { greeting, openHost } from "./open-host.node.ts";

const projectDir = resolve(import.meta.dirname, "../..");
const args = process.argv.slice(2);

/** `npm start`: the best shell that this machine can run, with the staff console beside it. */
const parsed = parseStart(args);
if (!parsed.ok) {
  console.error(parsed.message);
  process.exit(2);
}
const options = parsed.value;
const display = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
const electron = display && (options.shell ?? "electron") === "electron" ? await electronProgram() : null;
const { shell, why } = chooseShell(options.shell, {
  display,
  electron: electron !== null,
  chromium: findChromium() !== null,
});
if (why !== null) console.log(why);

switch (shell) {
  case "electron":
    await runElectron(electron ?? "");
    break;
  case "kiosk":
  case "browser":
    await runHere(shell, options);
    break;
}

async function electronProgram(): Promise<string | null> {
  const fetched = await fetchElectron({ projectDir, tell: (line) => console.error(line) });
  if (fetched.ok) return fetched.value;
  console.log(fetched.message);
  return null;
}

/** Electron runs the host in its own main process; this one only waits for it. */
async function runElectron(program: string): Promise<void> {
  await buildElectronShell();
  const child = spawn(program, [projectDir, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

async function runHere(shell: "kiosk" | "browser", options: StartOptions): Promise<void> {
  const { host: opened, hostLog, dataDir } = await openHost(projectDir, shell, options);
  if (!opened.ok) {
    console.error(opened.message);
    process.exit(1);
  }
  const host = opened.value;
  console.log(`\n${greeting(host)}`);
  if (shell === "browser")
    console.log(
      `  Mirror:         ${host.mirrorUrl()}\n  (this link lets one page in; npm run -s psyche -- link gives another)`,
    );
  console.log("  End with Ctrl-C.\n");

  const ended = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ended.abort());
  if (shell === "kiosk") {
    const kiosk = await runKiosk({
      url: () => host.mirrorUrl(),
      log: hostLog.log,
      profileDir: join(dataDir, "chromium"),
    });
    if (!kiosk.ok) {
      console.error(kiosk.message);
      await host.close();
      process.exit(1);
    }
    host.onScreenSilent(() => kiosk.value.restart("The mirror's page has gone silent."));
    ended.signal.addEventListener("abort", () => void kiosk.value.close());
    await kiosk.value.ended;
  } else if (!ended.signal.aborted) {
    await new Promise<void>((resolve) => ended.signal.addEventListener("abort", () => resolve()));
  }
  await host.close();
}
