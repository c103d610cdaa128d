import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import type { Pose } from "../../../models/contract/index.ts";
import type { BodyAction } from "../visit/action.ts";
import {
  AFTER_A_VISIT,
  closePresence,
  countPresence,
  NOBODY_COUNTED,
  type PresenceCount,
} from "../visit/presence-count.ts";
import type { CameraUse } from "../visit/rules-trouble.ts";
import { type BodyWatch, createBodyWatch, watchBody, watchOtherLooks } from "./body-watch.ts";
import { readPose } from "./pose-reading.ts";

export interface BodyObserverOptions {
  readonly onAction: (action: BodyAction) => void;
  readonly record: (entry: EntryDraft) => void;
}

/** Looks at poses for the visit: watches the body within one, counts presence outside where that is allowed. */
export interface BodyObserver {
  setUse(use: CameraUse, atMs: number): void;
  /** Something else is worn. */
  otherLooks(): void;
  see(pose: Pose | null, dressed: boolean, atMs: number): void;
}

export function createBodyObserver({ onAction, record }: BodyObserverOptions): BodyObserver {
  let use: CameraUse = "closed";
  let hadVisit = false;
  let watch: BodyWatch = createBodyWatch(0);
  let count: PresenceCount = NOBODY_COUNTED;
  let told = false;

  function countOne(pose: Pose | null, atMs: number): void {
    const next = countPresence(count, readPose(pose), atMs);
    const arrived = next.count.viewed && !count.viewed;
    const left = next.count.presentSinceMs === null && (count.presentSinceMs !== null || !told);
    count = next.count;
    for (const entry of next.entries) record(entry);
    if (arrived) onAction({ kind: "presence", here: true });
    if (left) onAction({ kind: "presence", here: false });
    told = true;
  }

  return {
    setUse(next, atMs) {
      if (next === use) return;
      if (use === "presence") for (const entry of closePresence(count)) record(entry);
      if (next === "mirror") {
        watch = createBodyWatch(atMs);
        hadVisit = true;
      }
      if (next === "presence") {
        count = hadVisit ? AFTER_A_VISIT : NOBODY_COUNTED;
        hadVisit = false;
        told = false;
      }
      use = next;
    },
    otherLooks() {
      watch = watchOtherLooks(watch);
    },
    see(pose, dressed, atMs) {
      if (use === "presence") countOne(pose, atMs);
      if (use !== "mirror") return;
      const next = watchBody(watch, readPose(pose), dressed, atMs);
      watch = next.watch;
      for (const action of next.actions) onAction(action);
    },
  };
}
