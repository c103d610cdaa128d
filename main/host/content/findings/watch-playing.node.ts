import type { Log } from "../../../base/log.ts";
import type { Timers } from "../../../base/timers.ts";
import type { PlayingSign } from "../playing-sign.ts";
import type { ContentCare } from "./content-care.node.ts";

/** What was put on the screens is looked at so much later: first it must be on them. */
export const LOOK_AFTER_MS = 60_000;

export interface WatchPlayingOptions {
  readonly playing: Pick<PlayingSign, "current" | "version" | "filesOf" | "onChange">;
  readonly care: Pick<ContentCare, "stopOf">;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * Looks at what plays, by whatever way it came there. A content folder and another server's package go on the screens
 * without a person who publishes, so that nobody could be stopped: where they flash, the log says so as a trouble.
 */
export function watchPlaying({ care, log, playing, timers }: WatchPlayingOptions): () => void {
  let callOff = timers.after(LOOK_AFTER_MS, look);
  const unsubscribe = playing.onChange(() => {
    callOff();
    callOff = timers.after(LOOK_AFTER_MS, look);
  });

  function look(): void {
    const version = playing.version();
    const shown = playing.current();
    const files = version === null ? null : playing.filesOf(version);
    if (shown === null || files === null) return;
    care.stopOf({ programme: shown.programme, files: [...files.values()] }).then(
      (stop) => {
        if (stop !== null) log("trouble", "content", "flashes", `On the screens now: ${stop}`);
      },
      (error: unknown) =>
        log("notice", "content", "not-looked-at", `What plays could not be looked at: ${String(error)}`),
    );
  }

  return () => {
    callOff();
    unsubscribe();
  };
}
