import type { BrowserWindow, BrowserWindowConstructorOptions } from "electron";
import type { Log } from "../../base/log.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { createBackOff } from "../back-off.ts";
import { isOwnAddress, MIRROR_ADDRESS } from "./app-scheme.ts";

export interface MirrorWindowOptions {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly preloadFile: string;
  readonly log: Log;
}

export interface MirrorWindow {
  /** Loads the page anew, in a new process; for a page that fell silent. */
  reload(): void;
  focus(): void;
}

/** Waits before a page that died is loaded again; one that lived for a minute has healed. */
const WAITS = { shortestMs: 200, longestMs: 10_000, healthyAfterMs: 60_000 };

/**
 * The mirror's only window: full screen, sandboxed, nowhere to go but its own page. A page that crashes or hangs is
 * loaded again after a short wait that doubles while it keeps dying.
 */
export function openMirrorWindow({ BrowserWindow, preloadFile, log }: MirrorWindowOptions): MirrorWindow {
  const window = new BrowserWindow(windowOptions(preloadFile));
  const contents = window.webContents;
  const nextWaitMs = createBackOff({ clock: systemClock, ...WAITS });
  /** A load that is planned already; a page may both crash and fail to load. */
  let planned: NodeJS.Timeout | null = null;

  function load(): void {
    planned = null;
    if (window.isDestroyed()) return;
    window.loadURL(MIRROR_ADDRESS).catch((error: unknown) => {
      if (window.isDestroyed()) return;
      trouble("page-not-loaded", `The mirror's page did not load (${String(error)}); it is tried again.`);
      heal();
    });
  }

  function heal(): void {
    planned ??= setTimeout(load, nextWaitMs());
  }

  function trouble(code: string, message: string): void {
    log("trouble", "electron", code, message);
  }

  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => {
    if (isOwnAddress(event.url)) return;
    event.preventDefault();
    trouble("navigation-refused", "The mirror's page wanted to go to another address; it stays where it is.");
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("render-process-gone", (_event, { reason }) => {
    trouble("page-crashed", `The mirror's page ended (${reason}); it is loaded again.`);
    heal();
  });
  window.on("unresponsive", () => {
    trouble("page-hung", "The mirror's page hangs; it is loaded again.");
    contents.forcefullyCrashRenderer();
  });
  window.once("ready-to-show", () => window.show());
  load();
  return { reload: () => contents.forcefullyCrashRenderer(), focus: () => window.focus() };
}

function windowOptions(preloadFile: string): BrowserWindowConstructorOptions {
  return {
    width: 1080,
    height: 1920,
    kiosk: true,
    show: false,
    autoHideMenuBar: true,
    // The colour of the page's own ground: the moment before it is drawn is not black.
    backgroundColor: "#efe9e1",
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: false,
      autoplayPolicy: "no-user-gesture-required",
    },
  };
}
