import type { SignPicture } from "../../main/bridge/contract/sign-picture.ts";
import type { Mirror } from "./open-mirror.node.ts";
import { until } from "./until.node.ts";

/** The picture of the sign as a person who is signed in gets it; a screen draws itself once a second at most. */
export async function signPictureOf(mirror: Mirror): Promise<SignPicture> {
  const asked = await until(
    "the screen draws its sign",
    () => mirror.staff.request("screen.picture", { screenId: "mirror-1" }),
    (answer) => answer.ok,
  );
  if (!asked.ok) throw new Error(asked.message);
  return asked.value;
}

/** Its pixels: RGBA bytes, decoded by Chromium. */
export async function pixelsOf(
  mirror: Mirror,
  { base64 }: Pick<SignPicture, "base64">,
): Promise<{ readonly data: Uint8Array; readonly width: number; readonly height: number }> {
  const decoded = await mirror.page.evaluate(async (text) => {
    const raw = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([raw]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data, height, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let bytes = "";
    for (const byte of data) bytes += String.fromCharCode(byte);
    return { width, height, bytes: btoa(bytes) };
  }, base64);
  return { ...decoded, data: Uint8Array.from(Buffer.from(decoded.bytes, "base64")) };
}

/** Share of pixels that are nearly of a colour, 0 to 1. */
export function colourShare(
  { data, height, width }: { readonly data: Uint8Array; readonly width: number; readonly height: number },
  colour: readonly [red: number, green: number, blue: number],
): number {
  let alike = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((level, channel) => Math.abs((data[at + channel] ?? 0) - level) < 40)) alike += 1;
  return alike / (width * height);
}

/** Mean difference of two pictures of the same size in a strip at the left, levels of 0 to 255. Shares of the sides. */
export function differenceOf(
  one: { readonly data: Uint8Array; readonly width: number; readonly height: number },
  two: { readonly data: Uint8Array },
  strip: { readonly from: number; readonly to: number; readonly width: number },
): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(strip.from * one.height); y < Math.floor(strip.to * one.height); y += 1) {
    for (let x = 0; x < Math.floor(strip.width * one.width); x += 1) {
      const at = 4 * (y * one.width + x);
      for (const channel of [0, 1, 2])
        sum += Math.abs((one.data[at + channel] ?? 0) - (two.data[at + channel] ?? 0));
      count += 3;
    }
  }
  return sum / Math.max(1, count);
}
