import { resolve } from "node:path";
import { chooseShell, chooseShellHere, parseStart, type ShellHere } from "./choose-shell.ts";
import { fetchElectron } from "./electron/fetch-electron.node.ts";
import { runElectron } from "./electron/run-electron.node.ts";
import { findChromium } from "./kiosk/chromium.node.ts";
import { runHere } from "./run-here.node.ts";
import { wishToEnd } from "./wish-to-end.node.ts";

/** `npm start`: the best shell that this machine can run, with the staff console beside it. */
const projectDir = resolve(import.meta.dirname, "../..");
const args = process.argv.slice(2);

const parsed = parseStart(args);
if (!parsed.ok) {
  console.error(parsed.message);
  process.exit(2);
}
const start = parsed.value;
const wish = wishToEnd();
process.exit(await run());

async function run(): Promise<number> {
  const display = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
  const wantsElectron = display && (start.shell ?? "electron") === "electron";
  const fetched = wantsElectron
    ? await fetchElectron({ projectDir, tell: (line) => console.error(line), wish })
    : null;
  if (wish.aborted) return 0;
  const machine = {
    display,
    electron: fetched?.ok === true ? fetched.value : null,
    chromium: findChromium() !== null,
  };
  const choice = chooseShell(start.shell, machine);
  if (choice.shell !== "electron") {
    return here(choice, fetched?.ok === false ? fetched.message : null);
  }
  const outcome = await runElectron({ program: choice.program, projectDir, args, wish });
  if (outcome !== "did-not-start") return outcome;
  return here(chooseShellHere(start.shell, machine), "Electron's program does not run on this machine.");
}

/** Says in one line why it is not Electron, where that needs saying, and runs the host in this process. */
function here({ shell, why }: ShellHere, trouble: string | null): Promise<number> {
  const line = [trouble, why].filter((part) => part !== null).join(" ");
  if (line !== "") console.log(line);
  return runHere({ projectDir, shell, start, wish });
}
