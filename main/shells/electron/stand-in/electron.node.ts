/**
 * Stands in for the module `electron` in tests on machines without its program: the same main process and preload
 * run against real Chromium, driven by Playwright. Only what our main uses; a test harness, never shipped.
 */
import { EventEmitter } from "node:events";
import { closeChromium, openChromium } from "./chromium.node.ts";
import { serveControl } from "./control.node.ts";
import { note } from "./notes.ts";
import { schemes, sessionState } from "./state.node.ts";
import { StandInContents } from "./web-contents.node.ts";

const switches: string[] = [];
const events = new EventEmitter();
let ready: Promise<void> | null = null;

function quit(): void {
  let prevented = false;
  events.emit("will-quit", {
    preventDefault: () => {
      prevented = true;
    },
  });
  if (!prevented) exit(0);
}

function exit(code: number): void {
  void closeChromium().finally(() => process.exit(code));
}

export const app = Object.assign(events, {
  commandLine: {
    appendSwitch: (name: string, value?: string) => switches.push(value ? `--${name}=${value}` : `--${name}`),
  },
  enableSandbox: () => note("sandbox enabled"),
  requestSingleInstanceLock: () => process.env["STAND_IN_SECOND_INSTANCE"] !== "1",
  setPath: (name: string, path: string) => note(`path ${name} ${path}`),
  whenReady: () => (ready ??= openChromium(switches)),
  quit,
  exit,
});
// Electron itself answers the system's wishes to end by quitting.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, quit);

export const ipcMain = StandInContents.ipc;
export const Menu = { setApplicationMenu: (menu: unknown) => note(`menu ${String(menu)}`) };
export const powerSaveBlocker = { start: (kind: string) => note(`power ${kind}`) };
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly { scheme: string }[]) =>
    note(`scheme ${list.map((one) => one.scheme).join()}`),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => schemes.set(scheme, handler),
};
export const session = { defaultSession: sessionState.api };

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInContents;

  constructor(options: { webPreferences: { preload: string } }) {
    super();
    note(`window ${JSON.stringify(options)}`);
    this.webContents = new StandInContents(options.webPreferences.preload);
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    this.emit("ready-to-show");
  }

  isDestroyed(): boolean {
    return false;
  }

  show(): void {
    note("shown");
    serveControl(this.webContents, app);
  }

  focus(): void {
    note("focused");
  }
}
