import type { App } from "electron";

/** Longest that the host may take to write its last rows; afterwards Electron ends without it. */
const END_MS = 8_000;

export interface Ending {
  /** Ends the app with an exit code other than 0. */
  fail(): void;
}

/** Lets Electron end only when `close` has finished, however the end was asked for. */
export function endInOrder(app: App, close: () => Promise<void>): Ending {
  let exitCode = 0;
  let closing: Promise<void> | null = null;
  app.on("will-quit", (event) => {
    event.preventDefault();
    closing ??= Promise.race([close(), new Promise<void>((resolve) => setTimeout(resolve, END_MS))])
      .catch((error: unknown) => console.error(`Psyche did not end in order: ${String(error)}`))
      .then(() => app.exit(exitCode));
  });
  return {
    fail() {
      exitCode = 1;
      app.quit();
    },
  };
}
