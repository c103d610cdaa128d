import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import type { GarmentCategory } from "../../../../content/schema/product.ts";
import type { GarmentDraft } from "../../../../main/bridge/contract/shop-garment.ts";
import { type Action, useAction } from "../../bridge/use-action.dom.ts";
import { type Drawing, drawingOf, rebasedDrawing, sameDrawing, settled, toldOf } from "./drawing.ts";
import { beginHistory, changeHistory, type History, type HistoryAction } from "./history.ts";
import { type Sketch, useSketch } from "./use-sketch.dom.ts";

/** After so long without a change the garment is finished with what was drawn; the figure shows it before, roughly. */
const SETTLE_MS = 1_500;

export type DraftPhoto = NonNullable<GarmentDraft["photo"]>;

export interface Correction {
  readonly history: History;
  readonly change: (action: HistoryAction) => void;
  /** Goes back to what was read of the photo. */
  readonly reset: () => void;
  /** Reads the photo anew as another kind of garment; what was placed stays. */
  readonly choose: (category: GarmentCategory) => void;
  /** Changes that the host does not know yet. */
  readonly unsent: boolean;
  readonly sketch: Sketch;
  readonly action: Action<"garment.correct">;
}

export interface CorrectionOptions {
  readonly name: string;
  /** Id of the version that `photo` belongs to. */
  readonly version: string;
  readonly photo: DraftPhoto;
  /** The host is at work on a newer one. */
  readonly building: boolean;
  /** Somebody is likely to move something soon. */
  readonly warm: boolean;
}

/**
 * The points and borders under a person's hands. They are sent when the hands rest; what the host then builds is adopted
 * unless there are newer changes here.
 */
export function useCorrection({ name, version, photo, building, warm }: CorrectionOptions): Correction {
  const [history, dispatch] = useReducer(changeHistory, photo, () => beginHistory(drawingOf(photo)));
  const [sent, setSent] = useState<Drawing>(history.now);
  const [made, setMade] = useState<Drawing>(history.now);
  const action = useAction("garment.correct");
  const { run } = action;
  const held = useRef(false);
  const adopted = useRef(version);
  const resetting = useRef(false);

  const { now } = history;
  const unsent = !sameDrawing(now, sent);
  const send = useEffectEvent((drawing: Drawing) => {
    if (held.current) return;
    setSent(drawing);
    void run({ name, category: null, ...toldOf(drawing) });
  });
  useEffect(() => {
    if (!unsent) return;
    const timer = setTimeout(() => send(now), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [unsent, now]);

  const adopt = useEffectEvent((arrived: string) => {
    if (arrived === adopted.current) return;
    adopted.current = arrived;
    const drawing = drawingOf(photo);
    setMade(drawing);
    if (unsent && !resetting.current) {
      const rebased = rebasedDrawing(photo, now);
      return dispatch({ kind: "settle", of: now, drawing: rebased });
    }
    resetting.current = false;
    setSent(drawing);
    dispatch({ kind: "adopt", drawing });
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
    void run({ name, category: null, landmarks: [], borders: [] });
  }, [run, name]);
  const choose = (category: GarmentCategory) => {
    resetting.current = true;
    void run({ name, category, ...toldOf(history.now) });
  };
  const sketch = useSketch({
    name,
    drawing: now,
    made,
    warm,
    onBorders: (of, borders) => dispatch({ kind: "settle", of, drawing: settled(of, borders) }),
  });
  return { history, change, reset, choose, unsent, sketch, action };
}
