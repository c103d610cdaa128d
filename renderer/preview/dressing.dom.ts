import type { Log } from "../../main/base/log.ts";
import type { BodyState } from "../../models/contract/index.ts";
import { createScene, type MirrorScene } from "../mirror/scene/create-scene.dom.ts";
import { type LoadedBody, type LoadedGarment, loadGarment } from "../mirror/scene/load-asset.dom.ts";
import type { PreviewWord, View, WearWish } from "./contract/preview-words.ts";
import { lookAt, type PicturePart } from "./look-at.ts";

const WHOLE: PicturePart = { left: 0, top: 0, right: 1, bottom: 1 };

/** What a garment is dyed with whose colour nobody named. */
const PLAIN_CLOTH = "#d8d4cc";

interface Worn {
  readonly folder: string;
  readonly asset: string;
  readonly colour: string;
  readonly garment: LoadedGarment;
}

export interface DressingOptions {
  readonly canvas: HTMLCanvasElement;
  readonly body: LoadedBody;
  readonly stills: ReadonlyMap<View, ImageBitmap>;
  readonly bodies: ReadonlyMap<View, BodyState>;
  readonly say: (word: PreviewWord) => void;
  readonly log: Log;
}

/** Dresses the figure of a still as the mirror would, by the mirror's own scene. Throws where there is no WebGL2. */
export function createDressing({ canvas, body, stills, bodies, say, log }: DressingOptions) {
  const scene: MirrorScene = createScene({ canvas, log, body, reducedMotion: true });
  let worn: Worn | null = null;
  let whole = false;
  let view: View = "facing";
  let latest = 0;

  /** The part of the still that is shown: all of it, or where the garment is worn. */
  function part(): PicturePart {
    const still = stills.get(view);
    const state = bodies.get(view);
    if (whole || worn === null || still === undefined || state === undefined) return WHOLE;
    const size = { widthPixels: still.width, heightPixels: still.height };
    return lookAt(worn.garment.paper.category, state, size);
  }

  function draw(): void {
    const still = stills.get(view);
    const state = bodies.get(view);
    if (still === undefined || state === undefined) return;
    const shown = { frame: still, widthPixels: still.width, heightPixels: still.height };
    scene.draw(shown, worn === null ? null : state);
  }

  /** The picture's own pixels of the part that is shown, and as many of them as the frame around the canvas shows. */
  function fit(): void {
    const still = stills.get(view);
    if (still === undefined) return;
    const { left, top, right, bottom } = part();
    const edges = [top, 1 - right, 1 - bottom, left];
    canvas.style.setProperty("object-view-box", `inset(${edges.map((edge) => `${100 * edge}%`).join(" ")})`);
    const wanted = (canvas.clientHeight * devicePixelRatio) / (still.height * (bottom - top));
    const share = Math.min(1, Math.max(0.3, wanted));
    scene.resize(Math.round(still.width * share), Math.round(still.height * share));
    draw();
  }
  new ResizeObserver(fit).observe(canvas);
  scene.onContextRestored(draw);

  return {
    /** Wears what is wished; a wish that was overtaken by a newer one is dropped. */
    async wear(wish: WearWish): Promise<void> {
      view = wish.view;
      whole = wish.whole ?? false;
      canvas.style.objectFit = whole ? "cover" : "";
      const turn = ++latest;
      const { folder, asset = "garment", colour = PLAIN_CLOTH } = wish;
      if (folder === null || (folder === worn?.folder && asset === worn.asset && colour === worn.colour)) {
        if (folder === null) put(null);
        fit();
        return say({ kind: "worn", folder });
      }
      const loaded = await loadGarment(folder, asset);
      if (turn !== latest) {
        if (loaded.ok) giveBack(loaded.value);
        return;
      }
      if (!loaded.ok) return say({ kind: "failed", folder, code: loaded.code });
      put({ folder, asset, colour, garment: loaded.value });
      fit();
      say({ kind: "worn", folder });
    },
  };

  function put(next: typeof worn): void {
    const before = worn;
    worn = next;
    const look = { fabric: null, pattern: null };
    scene.setGarments(next === null ? [] : [{ ...look, colour: next.colour, asset: next.garment }]);
    if (before !== null) giveBack(before.garment);
  }
}

function giveBack({ geometry, atlas }: LoadedGarment): void {
  geometry.dispose();
  atlas?.discard();
}
