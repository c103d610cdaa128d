import type { Result } from "../../../main/base/result.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { CameraUse } from "../visit/rules-trouble.ts";
import { type CameraFailure, cameraRetryAfterMs } from "./camera-failure.ts";

/** What the camera is doing. `rehearsal`: there is none, the clip plays; `ended`: it stopped and is tried again. */
export type CameraState = "closed" | "opening" | "live" | "rehearsal" | CameraFailure | "ended";

interface Source<Track> {
  readonly kind: "live" | "rehearsal";
  readonly track: Track;
  close(): void;
}

export interface CameraKeeperOptions<Track> {
  readonly openCamera: () => Promise<Result<Source<Track>, CameraFailure>>;
  readonly openRehearsal: () => Promise<Result<Source<Track>>>;
  /** Calls back when the source ends by itself; answers with how to stop listening. */
  readonly onEnded: (track: Track, then: () => void) => () => void;
  readonly timers: Timers;
  /** The track that pictures come from now; null at once when the camera must not be open. */
  readonly onTrack: (track: Track | null, kind: "live" | "rehearsal") => void;
  readonly onState: (state: CameraState) => void;
}

/** Holds the camera open exactly while it is wanted, and brings it back when it fails or ends. */
export interface CameraKeeper {
  want(use: CameraUse): void;
  /** Devices came or went: try now instead of at the next turn. */
  lookAgain(): void;
  /** The source was found dead by its reader. */
  sourceEnded(): void;
  readonly state: CameraState;
  /** A real camera has given pictures since the page was loaded. */
  readonly hadCamera: boolean;
  close(): void;
}

/** Never opens twice at once; what opens after it is no longer wanted is closed at once. */
export function createCameraKeeper<Track>(options: CameraKeeperOptions<Track>): CameraKeeper {
  const { openCamera, openRehearsal, onEnded, timers, onTrack, onState } = options;
  let use: CameraUse = "closed";
  let state: CameraState = "closed";
  let source: Source<Track> | null = null;
  let stopListening: () => void = () => undefined;
  let callOff: () => void = () => undefined;
  let opening = false;
  let failures = 0;
  let hadCamera = false;

  function say(next: CameraState): void {
    if (next === state) return;
    state = next;
    onState(next);
  }

  function letGo(): void {
    stopListening();
    callOff();
    if (source === null) return;
    const gone = source;
    source = null;
    // Its readers let go first, so that they do not take the end for a fault; the light goes off in the same turn.
    onTrack(null, gone.kind);
    gone.close();
  }

  function hold(next: Source<Track>): void {
    source = next;
    failures = 0;
    hadCamera ||= next.kind === "live";
    stopListening = onEnded(next.track, sourceEnded);
    onTrack(next.track, next.kind);
    say(next.kind);
  }

  function sourceEnded(): void {
    if (source === null) return;
    letGo();
    failures++;
    say("ended");
    retry();
  }

  function retry(): void {
    callOff();
    callOff = timers.after(cameraRetryAfterMs(failures), () => void open());
  }

  async function open(): Promise<void> {
    if (opening || source !== null || use === "closed") return;
    opening = true;
    callOff();
    if (failures === 0) say("opening");
    const camera = await openCamera();
    // A rehearsal is for visits; nobody is counted in it.
    const isRehearsal = !camera.ok && camera.code === "missing" && wanted() === "mirror";
    const found = isRehearsal ? await openRehearsal() : camera;
    opening = false;
    const wantedNow = wanted();
    const usable =
      found.ok && (found.value.kind === "live" ? wantedNow !== "closed" : wantedNow === "mirror");
    if (usable) return hold(found.value);
    if (found.ok) found.value.close();
    if (wantedNow === "closed") return;
    failures++;
    say(camera.ok ? "missing" : camera.code);
    retry();
  }

  /** Asked again after every wait: `use` may have changed meanwhile. */
  function wanted(): CameraUse {
    return use;
  }

  return {
    want(next) {
      const before = use;
      use = next;
      if (next === before) return;
      if (next === "closed" || (next === "presence" && source?.kind === "rehearsal")) {
        letGo();
        failures = 0;
        say("closed");
      }
      void open();
    },
    lookAgain() {
      if (source?.kind === "rehearsal") letGo();
      void open();
    },
    sourceEnded,
    get state() {
      return state;
    },
    get hadCamera() {
      return hadCamera;
    },
    close() {
      use = "closed";
      letGo();
      say("closed");
    },
  };
}
