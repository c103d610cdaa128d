import { CanvasTexture, RepeatWrapping, SRGBColorSpace } from "three";

export type Painter = (brush: CanvasRenderingContext2D, widthPixels: number, heightPixels: number) => void;

/** A texture painted on a canvas; colours in sRGB, repeats both ways. */
export function paint(widthPixels: number, heightPixels: number, painter: Painter): CanvasTexture {
  const canvas = document.createElement("canvas");
  canvas.width = widthPixels;
  canvas.height = heightPixels;
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("This browser gives no 2D canvas.");
  painter(brush, widthPixels, heightPixels);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.anisotropy = 8;
  return texture;
}
