import type { Log } from "../base/log.ts";

/**
 * What nobody caught is a bug: the log gets it as a sentence with the place where it happened, and everything ends in
 * order. Without this, Electron would show its stack on the shopper's screen and go on with a host that is half alive.
 */
export function endOnBug(log: Log, end: () => void): void {
  const hear = (error: unknown) => {
    const place = error instanceof Error ? (error.stack?.split("\n")[1]?.trim() ?? "") : "";
    log(
      "trouble",
      "shell",
      "bug",
      `Psyche ends by a fault of its own: ${String(error)} ${place}. Start it again.`,
    );
    end();
  };
  process.on("uncaughtException", hear);
  process.on("unhandledRejection", hear);
}
