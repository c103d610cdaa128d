import { DataTexture, type IUniform, LinearFilter, RedFormat, Vector2 } from "three";
import type { PersonMask } from "../../../models/contract/index.ts";
import { RESIDUAL_METRES, stillness } from "./silhouette-share.ts";

/** One body after the other, as far as calm is judged by it. */
interface Seen {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly mask: PersonMask;
  readonly pixelsPerMetre: number;
  /** Scene pixels of the hips. */
  readonly xPixels: number;
  readonly yPixels: number;
  /** A picture that stands alone; others settle over some frames. */
  readonly isStill: boolean;
}

/** Share of a new mask in the one that is drawn with: edges of masks tremble. */
const FOLLOW = 0.45;
/** A camera's outline is taken over once in so many frames, and only while the wearer stands calmly: its upload costs. */
const EVERY_FRAMES = 2;

/** The person's outline, to which the edges of close cloth are drawn by a little. */
export interface Silhouette {
  /** Shared by all cloth. */
  readonly uniforms: {
    readonly uPerson: IUniform<DataTexture>;
    readonly uFrame: IUniform<Vector2>;
    readonly uResidualPixels: IUniform<number>;
  };
  readonly follow: (seen: Seen) => void;
  /** Without a mask cloth stays where the body puts it. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

export function createSilhouette(): Silhouette {
  let texture = maskTexture(1, 1);
  let last: Seen | null = null;
  let frames = 0;
  /** The texture holds no outline of now: the next one is taken as it is. */
  let isStale = true;
  const uniforms = {
    uPerson: { value: texture },
    uFrame: { value: new Vector2(1, 1) },
    uResidualPixels: { value: 0 },
  };
  return {
    uniforms,
    follow(seen) {
      const { mask, widthPixels, heightPixels, pixelsPerMetre } = seen;
      const { image } = texture;
      const calm = seen.isStill ? 1 : last === null ? 0 : stillness(last, seen);
      last = seen;
      uniforms.uFrame.value.set(widthPixels, heightPixels);
      uniforms.uResidualPixels.value = calm * RESIDUAL_METRES * pixelsPerMetre;
      if (calm === 0) {
        isStale = true;
        return;
      }
      let begins = seen.isStill || isStale;
      isStale = false;
      if (image.width !== mask.widthPixels || image.height !== mask.heightPixels) {
        texture.dispose();
        texture = maskTexture(mask.widthPixels, mask.heightPixels);
        uniforms.uPerson.value = texture;
        begins = true;
      }
      frames = begins ? 0 : frames + 1;
      if (frames % EVERY_FRAMES === 0) {
        blend(texture.image.data as Uint8Array, mask.alpha, begins ? 1 : FOLLOW);
        texture.needsUpdate = true;
      }
    },
    forget() {
      last = null;
      isStale = true;
      uniforms.uResidualPixels.value = 0;
    },
    dispose: () => texture.dispose(),
  };
}

function blend(into: Uint8Array, from: Uint8Array, share: number): void {
  if (share === 1) into.set(from);
  else
    for (let at = 0; at < into.length; at += 1)
      into[at] = (into[at] ?? 0) + ((from[at] ?? 0) - (into[at] ?? 0)) * share;
}

function maskTexture(widthPixels: number, heightPixels: number): DataTexture {
  const made = new DataTexture(
    new Uint8Array(widthPixels * heightPixels),
    widthPixels,
    heightPixels,
    RedFormat,
  );
  made.magFilter = LinearFilter;
  made.minFilter = LinearFilter;
  made.unpackAlignment = 1;
  made.needsUpdate = true;
  return made;
}
