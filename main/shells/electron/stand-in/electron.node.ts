/**
 * Stands in for the module `electron` in tests on machines without its program: the same main process and preload
 * run against real Chromium, driven by Playwright. Only what our main uses; a test harness, never shipped.
 */
import { EventEmitter } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "./chromium.node.ts";
import { createControl } from "./control.node.ts";
import { schemes, sessionState } from "./state.node.ts";
import { StandInContents } from "./web-contents.node.ts";

const control = createControl();
const switches: string[] = [];
let ready: Promise<void> | null = null;

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: {
    appendSwitch: (name: string, value?: string) => switches.push(value ? `--${name}=${value}` : `--${name}`),
  },
  enableSandbox: () => control.note("sandbox enabled"),
  requestSingleInstanceLock: () => process.env["STAND_IN_SECOND_INSTANCE"] !== "1",
  setPath: (name: string, path: string) => control.note(`path ${name} ${path}`),
  getPath: () => mkdtempSync(join(tmpdir(), "psyche-stand-in-")),
  whenReady: () => (ready ??= openChromium(switches)),
  quit: () => app.emit("will-quit", {}),
  exit: (code: number) => process.exit(code),
});

export const ipcMain = StandInContents.ipc;
export const Menu = { setApplicationMenu: () => undefined };
export const powerSaveBlocker = {
  start: (kind: string) => {
    control.note(`power ${kind}`);
    return 1;
  },
};
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly { scheme: string }[]) =>
    control.note(`scheme ${list.map((one) => one.scheme).join()}`),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => schemes.set(scheme, handler),
};
export const session = { defaultSession: sessionState.api };

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInContents;

  constructor(options: {
    kiosk?: boolean;
    webPreferences: { preload: string; sandbox: boolean; contextIsolation: boolean };
  }) {
    super();
    control.note(`window ${JSON.stringify(options)}`);
    this.webContents = new StandInContents(options.webPreferences.preload);
    control.serve(this.webContents, app);
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    this.emit("ready-to-show");
  }

  show(): void {
    control.note("shown");
  }

  focus(): void {
    control.note("focused");
  }
}
