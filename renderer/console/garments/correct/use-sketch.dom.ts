import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftBorder, IntakeFault } from "../../../../main/bridge/contract/shop-garment.ts";
import { useBridge } from "../../bridge/bridge-context.dom.tsx";
import { type Drawing, sameDrawing, toldOf } from "./drawing.ts";

/** Between two sketches, so that a long drag leaves the mirror its share of the computer. */
const REST_MS = 120;

/** How the garment would come out as it is drawn now. */
export interface Sketch {
  /** Address of its files, with a slash at its end; null where the version from before is still right. */
  readonly folder: string | null;
  /** A newer one is on its way. */
  readonly under: boolean;
  /** Why there is none of the newest drawing. */
  readonly fault: IntakeFault | null;
}

export interface SketchOptions {
  readonly name: string;
  readonly drawing: Drawing;
  /** What the version on show was made of. */
  readonly made: Drawing;
  /** Whether somebody is likely to move something soon: reading the photo takes seconds the first time. */
  readonly warm: boolean;
  /** Where the borders that nobody drew run in the newest sketch. */
  readonly onBorders: (of: Drawing, borders: readonly DraftBorder[]) => void;
}

/** Sketches every drawing that differs from what is on show; while one is made, only the newest waits. */
export function useSketch({ name, drawing, made, warm, onBorders }: SketchOptions): Sketch {
  const bridge = useBridge();
  const [shown, setShown] = useState<{ readonly of: Drawing; readonly folder: string } | null>(null);
  const [fault, setFault] = useState<IntakeFault | null>(null);
  const [under, setUnder] = useState(false);
  const wanted = useRef<Drawing | null>(null);
  const busy = useRef(false);
  const gone = useRef(false);

  const draw = useEffectEvent(async (of: Drawing) => {
    const answer = await bridge.request("garment.sketch", { name, ...toldOf(of) });
    if (gone.current || (!answer.ok && answer.code === "overtaken")) return;
    if (!answer.ok) return setFault(answer);
    if (answer.value.kind === "refused") return setFault(answer.value.fault);
    setFault(null);
    setShown({ of, folder: `/garments/shop/${name}/${answer.value.sketch}/` });
    onBorders(of, answer.value.borders);
  });
  const pump = useEffectEvent(async () => {
    if (busy.current) return;
    busy.current = true;
    setUnder(true);
    for (let next = wanted.current; next !== null && !gone.current; next = wanted.current) {
      wanted.current = null;
      await draw(next);
      await new Promise((rested) => setTimeout(rested, REST_MS));
    }
    busy.current = false;
    if (!gone.current) setUnder(false);
  });

  const follow = useEffectEvent((newest: Drawing) => {
    if (sameDrawing(newest, shown?.of ?? made)) return;
    wanted.current = newest;
    void pump();
  });
  useEffect(() => follow(drawing), [drawing]);

  const prepare = useEffectEvent(() => {
    if (wanted.current === null && shown === null)
      void bridge.request("garment.sketch", { name, ...toldOf(drawing) });
  });
  useEffect(() => {
    if (warm) prepare();
  }, [warm]);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const current = sameDrawing(drawing, made);
  return { folder: current ? null : (shown?.folder ?? null), under, fault: current ? null : fault };
}
