import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import type { GarmentCategory } from "../../../../content/schema/product.ts";
import type { GarmentDraft } from "../../../../main/bridge/contract/garments.ts";
import { type Action, useAction } from "../../bridge/use-action.dom.ts";
import { beginHistory, changeHistory, type History, type HistoryAction } from "./history.ts";
import { correctionsOf, type Places, placesOf, samePlaces } from "./points.ts";

/** After so long without a change the garment is built with the points as they are. */
const SETTLE_MS = 700;

export type DraftPhoto = NonNullable<GarmentDraft["photo"]>;

export interface Correction {
  readonly history: History;
  readonly change: (action: HistoryAction) => void;
  /** Goes back to what was read of the photo. */
  readonly reset: () => void;
  /** Reads the photo anew as another kind of garment; points that were placed stay. */
  readonly choose: (category: GarmentCategory) => void;
  /** Changes that the host does not know yet. */
  readonly unsent: boolean;
  readonly action: Action<"garment.correct">;
}

export interface CorrectionOptions {
  readonly name: string;
  /** Id of the version that `photo` belongs to. */
  readonly version: string;
  readonly photo: DraftPhoto;
  /** The host is at work on a newer one. */
  readonly building: boolean;
}

/**
 * The points under a person's hands. They are sent when the hands rest; what the host then builds is adopted unless
 * there are newer changes here.
 */
export function useCorrection({ name, version, photo, building }: CorrectionOptions): Correction {
  const [history, dispatch] = useReducer(changeHistory, photo, () => beginHistory(placesOf(photo.landmarks)));
  const [sent, setSent] = useState<Places>(history.now);
  const action = useAction("garment.correct");
  const { run } = action;
  const held = useRef(false);
  const adopted = useRef(version);
  const resetting = useRef(false);

  const { now } = history;
  const unsent = !samePlaces(now, sent);
  const send = useEffectEvent((places: Places) => {
    if (held.current) return;
    setSent(places);
    void run({ name, category: null, landmarks: correctionsOf(photo.landmarks, places) });
  });
  useEffect(() => {
    if (!unsent) return;
    const timer = setTimeout(() => send(now), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [unsent, now]);

  const adopt = useEffectEvent((arrived: string) => {
    if (arrived === adopted.current) return;
    adopted.current = arrived;
    if (unsent && !resetting.current) return;
    resetting.current = false;
    const places = placesOf(photo.landmarks);
    setSent(places);
    dispatch({ kind: "adopt", places });
  });
  // While something is being built, what is there is older than what was sent.
  useEffect(() => {
    if (!building) adopt(version);
  }, [version, building]);

  const change = useCallback((next: HistoryAction) => {
    held.current = next.kind === "follow";
    dispatch(next);
  }, []);
  const reset = useCallback(() => {
    resetting.current = true;
    void run({ name, category: null, landmarks: [] });
  }, [run, name]);
  const choose = (category: GarmentCategory) => {
    resetting.current = true;
    void run({ name, category, landmarks: correctionsOf(photo.landmarks, history.now) });
  };
  return { history, change, reset, choose, unsent, action };
}
