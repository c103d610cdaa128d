import type { Engine } from "../loop/engine.dom.ts";
import type { MemoryPictures } from "../screen/memory-pictures.ts";
import { type VisitState, visitOf } from "../visit/state.ts";

/** Size of the thumbnail by which a displayed frame is told. */
const THUMB_WIDTH_PIXELS = 36;
const THUMB_HEIGHT_PIXELS = 64;

/** What a browser test may read off the mirror. Nothing of it crosses the bridge. */
export interface RehearseProbe {
  readouts(): {
    readonly phase: string;
    readonly worn: readonly string[];
    /** Of what is worn, what has settled on the body: its try-on is written. */
    readonly triedOn: readonly string[];
    readonly chosen: string | null;
    readonly picturesPerSecond: number | null;
    readonly lastSequence: number | null;
    readonly dressed: boolean;
    readonly fault: string | null;
    readonly camera: string;
    /** Pictures that the page holds in memory for the shopper. */
    readonly held: { readonly looks: number; readonly turn: number };
    readonly sizeStep: string | null;
  };
  /** Every number of the shopper's girths, centimetres; empty while nothing is known. */
  girths(): readonly number[];
  /** One number a pixel of the last frame drawn, 255 = garment; unmirrored, rows from the top. */
  garmentMask(): { widthPixels: number; heightPixels: number; alpha: readonly number[] } | null;
  /** 36 × 64 grays of the video layer of that frame, as the canvas shows it without garments; unmirrored. */
  videoThumbnail(): readonly number[] | null;
  /** Rows of the canvas as it was shown (RGBA bytes, mirrored), from the middle of the picture. */
  shownRows(count: number): readonly (readonly number[])[];
  /** Bytes of the last camera frame in its own pixel format; empty where it gives none. */
  frameBytes(): Promise<Uint8Array>;
  /** The last pose's landmarks, packed as the contract says; empty where nobody was found. */
  landmarks(): readonly number[];
  worldLandmarks(): readonly number[];
}

declare global {
  interface Window {
    psycheRehearsal?: RehearseProbe;
  }
}

/** Whether the address asks for the probe: `?rehearse=1`. */
export function isRehearsing(search: string): boolean {
  return new URLSearchParams(search).get("rehearse") === "1";
}

/** Puts the probe on the window. Calls within one task speak of the same frame. */
export function exposeProbe(options: {
  readonly engine: Engine;
  readonly canvas: HTMLCanvasElement;
  readonly state: () => VisitState;
  readonly camera: () => string;
  readonly pictures: Pick<MemoryPictures, "lookCount" | "turnCount">;
}): void {
  const { camera, canvas, engine, pictures, state } = options;
  window.psycheRehearsal = {
    readouts() {
      const { phase, trouble } = state();
      const visit = "visit" in phase ? phase.visit : null;
      const loop = engine.parts?.loop.readouts();
      return {
        phase: phase.kind,
        worn: visit?.worn.map((garment) => garment.productId) ?? [],
        triedOn: visit?.worn.filter((garment) => garment.seen).map((garment) => garment.productId) ?? [],
        chosen: visit?.chosenId ?? null,
        picturesPerSecond: loop?.picturesPerSecond ?? null,
        lastSequence: loop?.lastSequence ?? null,
        dressed: loop?.dressed ?? false,
        fault: trouble?.code ?? null,
        camera: camera(),
        held: { looks: pictures.lookCount, turn: pictures.turnCount },
        sizeStep: visit?.panel?.kind === "size" ? visit.panel.step : null,
      };
    },
    girths() {
      const girths = visitOf(state())?.measured?.girths ?? null;
      return girths === null
        ? []
        : Object.values(girths).flatMap(({ cm, lowCm, highCm }) => [cm, lowCm, highCm]);
    },
    garmentMask() {
      const frame = engine.parts?.loop.lastTracked() ?? null;
      if (engine.parts === null || frame === null) return null;
      const { widthPixels, heightPixels } = frame;
      const alpha = engine.parts.scene.renderGarmentMask({ unoccluded: false });
      return { widthPixels, heightPixels, alpha: Array.from(alpha) };
    },
    videoThumbnail() {
      const loop = engine.parts?.loop;
      if (loop === undefined || !loop.drawPlain()) return null;
      const grays = shrink(canvas);
      loop.drawAgain();
      return grays;
    },
    shownRows(count) {
      engine.parts?.loop.drawAgain();
      const context = new OffscreenCanvas(canvas.width, count).getContext("2d");
      if (context === null || canvas.height < count) return [];
      context.drawImage(canvas, 0, -Math.floor((canvas.height - count) / 2));
      return Array.from({ length: count }, (_, y) =>
        Array.from(context.getImageData(0, y, canvas.width, 1).data),
      );
    },
    async frameBytes() {
      const frame = engine.parts?.loop.lastTracked()?.frame;
      if (!(frame instanceof VideoFrame)) return new Uint8Array();
      const kept = frame.clone();
      const bytes = new Uint8Array(kept.allocationSize());
      await kept.copyTo(bytes);
      kept.close();
      return bytes;
    },
    landmarks: () => Array.from(engine.parts?.loop.lastTracked()?.pose?.landmarks ?? []),
    worldLandmarks: () => Array.from(engine.parts?.loop.lastTracked()?.pose?.worldLandmarks ?? []),
  };
}

function shrink(canvas: HTMLCanvasElement): readonly number[] | null {
  const context = new OffscreenCanvas(THUMB_WIDTH_PIXELS, THUMB_HEIGHT_PIXELS).getContext("2d");
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(canvas, 0, 0, THUMB_WIDTH_PIXELS, THUMB_HEIGHT_PIXELS);
  const { data } = context.getImageData(0, 0, THUMB_WIDTH_PIXELS, THUMB_HEIGHT_PIXELS);
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });
}
