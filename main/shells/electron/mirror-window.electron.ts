import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from "electron";
import type { Log } from "../../base/log.ts";
import { isOwnAddress, MIRROR_ADDRESS } from "./app-scheme.ts";

export interface MirrorWindowOptions {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly preloadFile: string;
  readonly log: Log;
}

export interface MirrorWindow {
  readonly contents: WebContents;
  /** Loads the page anew; for a page that fell silent. */
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
  const window = new BrowserWindow({
    width: 1080,
    height: 1920,
    kiosk: true,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: "#efe9e1",
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: false,
      autoplayPolicy: "no-user-gesture-required",
    },
  });
  const contents = window.webContents;
  let waitMs = FIRST_WAIT_MS;
  let loadedAtMs = performance.now();

  function load(): void {
    loadedAtMs = performance.now();
    window.loadURL(MIRROR_ADDRESS).catch((error: unknown) => {
      log(
        "trouble",
        "electron",
        "page-not-loaded",
        `The mirror's page did not load (${String(error)}); it is tried again.`,
      );
      heal();
    });
  }

  function heal(): void {
    if (performance.now() - loadedAtMs > HEALED_AFTER_MS) waitMs = FIRST_WAIT_MS;
    setTimeout(load, waitMs);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  }

  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("render-process-gone", (_event, details) => {
    log(
      "trouble",
      "electron",
      "page-crashed",
      `The mirror's page ended (${details.reason}); it is loaded again.`,
    );
    heal();
  });
  window.on("unresponsive", () => {
    log("trouble", "electron", "page-hung", "The mirror's page hangs; it is loaded again.");
    contents.forcefullyCrashRenderer();
  });
  window.once("ready-to-show", () => window.show());
  load();
  return { contents, reload: () => contents.forcefullyCrashRenderer(), focus: () => window.focus() };
}
