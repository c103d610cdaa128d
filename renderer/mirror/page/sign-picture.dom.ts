import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import {
  MAX_BLANK_AREAS,
  MAX_SIGN_PICTURE_LETTERS,
  MAX_SIGN_PICTURE_SIDE_PIXELS,
  type SignPicture,
} from "../../../main/bridge/contract/sign-picture.ts";
import { paintSign } from "../../sign/picture/paint-sign.dom.ts";

const JPEG_QUALITY = 0.72;

export interface SignPictureOptions {
  readonly bridge: Pick<BridgeClient, "request" | "on">;
  /** Nobody is at the mirror. */
  readonly mayDraw: () => boolean;
  /** The version that is on the screen. */
  readonly version: () => number | null;
}

/**
 * Draws what the sign shows when a person asked the host for it. It is drawn from the sign's own files and words alone,
 * at no other time, and kept nowhere.
 */
export function answerWithPicture({ bridge, mayDraw, version }: SignPictureOptions): void {
  bridge.on("sign.picture-wanted", ({ askId }) => {
    void draw().then((picture) => bridge.request("sign.picture", { askId, picture }));
  });

  async function draw(): Promise<SignPicture | null> {
    const sign = document.querySelector<HTMLElement>("[data-sign-picture]");
    if (sign === null || !mayDraw()) return null;
    const takenAtMs = Date.now();
    const painted = paintSign(sign, MAX_SIGN_PICTURE_SIDE_PIXELS);
    if (painted === null) return null;
    const { blanks, canvas } = painted;
    const base64 = await jpegOf(canvas);
    // A visit may have begun while it was packed.
    if (base64 === null || base64.length > MAX_SIGN_PICTURE_LETTERS || !mayDraw()) return null;
    return {
      base64,
      widthPixels: canvas.width,
      heightPixels: canvas.height,
      blanks: blanks.slice(0, MAX_BLANK_AREAS),
      takenAtMs,
      version: version(),
    };
  }
}

/** Base64; null where the browser cannot pack it. */
async function jpegOf(canvas: OffscreenCanvas): Promise<string | null> {
  try {
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: JPEG_QUALITY });
    let bytes = "";
    for (const byte of new Uint8Array(await blob.arrayBuffer())) bytes += String.fromCharCode(byte);
    return btoa(bytes);
  } catch {
    return null;
  }
}
