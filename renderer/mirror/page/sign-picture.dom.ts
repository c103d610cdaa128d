import { pageTimers } from "../../../main/base/page-timers.dom.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import {
  MAX_BLANK_AREAS,
  MAX_SIGN_PICTURE_LETTERS,
  MAX_SIGN_PICTURE_SIDE_PIXELS,
  type SignPicture,
} from "../../../main/bridge/contract/sign-picture.ts";
import { type Drawing, drawWhole } from "../../sign/picture/draw-whole.ts";
import { type PaintedSign, paintSign } from "../../sign/picture/paint-sign.dom.ts";
import { isEven } from "../../sign/watch/picture-sample.ts";
import { createSampler } from "../../sign/watch/sample-element.dom.ts";

const JPEG_QUALITY = 0.72;
let sampler: ReturnType<typeof createSampler> | null = null;

export interface SignPictureOptions {
  readonly bridge: Pick<BridgeClient, "request" | "on">;
  /** Nobody is at the mirror. */
  readonly mayDraw: () => boolean;
  /** The version that is on the screen. */
  readonly version: () => number | null;
}

/** What was drawn, when, and of which version. */
type Drawn = Pick<PaintedSign, "blanks" | "canvas"> & Pick<SignPicture, "takenAtMs" | "version">;

/**
 * Draws what the sign shows when a person asked the host for it. It is drawn from the sign's own files and words alone,
 * at no other time, and kept nowhere.
 */
export function answerWithPicture({ bridge, mayDraw, version }: SignPictureOptions): void {
  bridge.on("sign.picture-wanted", ({ askId }) => {
    void answer().then((picture) => bridge.request("sign.picture", { askId, picture }));
  });

  async function answer(): Promise<SignPicture | null> {
    const drawn = await drawWhole({
      draw,
      wait: (durationMs) => new Promise((resolve) => pageTimers.after(durationMs, resolve)),
    });
    // A visit may have begun while it was drawn.
    if (drawn === null || !mayDraw()) return null;
    const { blanks, canvas, ...told } = drawn;
    const base64 = jpegOf(canvas);
    if (base64 === null || base64.length > MAX_SIGN_PICTURE_LETTERS) return null;
    return {
      ...told,
      base64,
      widthPixels: canvas.width,
      heightPixels: canvas.height,
      blanks: blanks.slice(0, MAX_BLANK_AREAS),
    };
  }

  function draw(): Drawing<Drawn> | null {
    const sign = document.querySelector<HTMLElement>("[data-sign-picture]");
    if (sign === null || !mayDraw()) return null;
    const painted = paintSign(sign, MAX_SIGN_PICTURE_SIDE_PIXELS);
    if (painted === null) return null;
    const { blanks, canvas, missing } = painted;
    const sample = (sampler ??= createSampler())(canvas);
    return {
      picture: { blanks, canvas, takenAtMs: Date.now(), version: version() },
      missing,
      // What is left blank is marked, and nobody takes it for the sign.
      isEven: blanks.length === 0 && sample !== null && isEven(sample),
    };
  }
}

/** Base64; null where the browser cannot pack it. At once: packing in the background waits while a film plays. */
function jpegOf(canvas: HTMLCanvasElement): string | null {
  const [kind, base64] = canvas.toDataURL("image/jpeg", JPEG_QUALITY).split(",");
  return kind === "data:image/jpeg;base64" && base64 !== undefined ? base64 : null;
}
