import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { CurrentSign } from "../../../main/bridge/contract/sign.ts";
import type { SignPlayer } from "../../sign/player/sign-player.ts";

/** Which version people have before their eyes, as far as this page has shown one. */
export interface ShownVersion {
  /** The player was given this sign. */
  take(sign: Pick<CurrentSign, "version" | "revision">): void;
  readonly now: NonNullable<ScreenReport["shown"]> | null;
}

/** A version is on the screen from when a layout of it has all its pictures; `onChange`: another one is. */
export function createShownVersion(options: {
  readonly player: Pick<SignPlayer, "now" | "onChange">;
  /** Milliseconds since the epoch. */
  readonly clockMs: () => number;
  readonly onChange: () => void;
}): ShownVersion {
  const { clockMs, onChange, player } = options;
  let due: Pick<CurrentSign, "version" | "revision"> | null = null;
  let shownRevision: string | null = null;
  let now: NonNullable<ScreenReport["shown"]> | null = null;

  player.onChange(look);

  function look(): void {
    if (due === null || due.revision === shownRevision || player.now.layout?.isReady !== true) return;
    shownRevision = due.revision;
    now = { version: due.version, sinceAtMs: clockMs() };
    onChange();
  }

  return {
    get now() {
      return now;
    },
    take(sign) {
      due = sign;
      // The same programme as a new version, e.g. with another note: it is on already.
      if (now !== null && sign.revision === shownRevision && sign.version !== now.version) {
        now = { ...now, version: sign.version };
        onChange();
      }
      look();
    },
  };
}
