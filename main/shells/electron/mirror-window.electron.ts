import type { BrowserWindow, BrowserWindowConstructorOptions } from "electron";
import type { Log } from "../../base/log.ts";
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

/** First and longest wait before a page that died is loaded again. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A page that lived this long has healed: the next wait is the first one again. */
const HEALED_AFTER_MS = 60_000;

/**
 * The mirror's only window: full screen, sandboxed, nowhere to go but its own page. A page that crashes or hangs is
 * loaded again after a short wait that doubles while it keeps dying.
 */
export function openMirrorWindow({ BrowserWindow, preloadFile, log }: MirrorWindowOptions): MirrorWindow {
  const window = new BrowserWindow(windowOptions(preloadFile));
  const contents = window.webContents;
  let waitMs = FIRST_WAIT_MS;
  let loadedAtMs = performance.now();
  /** A load that is planned already; a page may both crash and fail to load. */
  let planned: NodeJS.Timeout | null = null;

  function load(): void {
    planned = null;
    if (window.isDestroyed()) return;
    loadedAtMs = performance.now();
    window.loadURL(MIRROR_ADDRESS).catch((error: unknown) => {
      if (window.isDestroyed()) return;
      trouble("page-not-loaded", `The mirror's page did not load (${String(error)}); it is tried again.`);
      heal();
    });
  }

  function heal(): void {
    if (planned !== null) return;
    if (performance.now() - loadedAtMs > HEALED_AFTER_MS) waitMs = FIRST_WAIT_MS;
    planned = setTimeout(load, waitMs);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
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
