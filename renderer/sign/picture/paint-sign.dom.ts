import { isOwnFile } from "./own-file.ts";
import { paintDrawing } from "./paint-drawing.dom.ts";
import { paintText } from "./paint-text.dom.ts";
import { type Area, placedPicture, shareOf } from "./placed-picture.ts";

/** Parts of a page that are drawn; a sign has a tenth of it. */
const MAX_PARTS = 3_000;
const BLANK_COLOUR = "#8d857c";
/** Below this a part is not to be seen. */
const LEAST_OPACITY = 0.02;

/** What stands where nothing is drawn: the try-on's place, a page in a frame, or what is not known to be the sign's. */
export type BlankKind = "mirror" | "page" | "other";

export interface PaintedSign {
  readonly canvas: HTMLCanvasElement;
  /** Pictures and films of the sign that are to be seen and have no pixels to draw now. */
  readonly missing: number;
  /** In shares of the picture. */
  readonly blanks: readonly (Area & { readonly kind: BlankKind })[];
}

/**
 * Draws a sign from what it consists of: grounds, pictures and films that are files of the host, codes and words.
 * Nothing else gets into it. What the camera sees is no file: streams, canvases, bitmaps of the page's memory and
 * frames are left blank wherever they stand, so there is no way for them into the picture. Null: nothing is to be seen.
 *
 * The canvas lies in the page's own memory: where there is no graphics card, one that is drawn elsewhere and read back
 * waits for seconds behind the film that plays.
 */
export function paintSign(sign: HTMLElement, maxSidePixels: number): PaintedSign | null {
  const whole = sign.getBoundingClientRect();
  if (whole.width < 1 || whole.height < 1) return null;
  const scale = Math.min(1, maxSidePixels / Math.max(whole.width, whole.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(whole.width * scale) || 1;
  canvas.height = Math.floor(whole.height * scale) || 1;
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null) return null;
  context.scale(canvas.width / whole.width, canvas.height / whole.height);
  const blanks: (Area & { readonly kind: BlankKind })[] = [];
  let parts = 0;
  let missing = 0;
  paint(sign, 1);
  return { canvas, blanks, missing };

  function paint(part: Element, opacityAbove: number): void {
    const style = getComputedStyle(part);
    const opacity = opacityAbove * Number(style.opacity);
    parts += 1;
    if (parts > MAX_PARTS || style.display === "none" || opacity < LEAST_OPACITY || context === null) return;
    const box = areaOf(part);
    context.save();
    context.globalAlpha = opacity;
    if (style.overflow !== "visible") clip(box);
    if (style.visibility === "visible") paintGround(box, style);
    const blank = blankKind(part);
    if (blank !== null) leaveBlank(box, blank);
    else if (part instanceof HTMLImageElement || part instanceof HTMLVideoElement) {
      if (style.visibility === "visible") paintPicture(part, box, style);
    } else if (part instanceof SVGSVGElement) paintDrawing(context, part, box);
    else paintInside(part, style, opacity);
    context.restore();
  }

  function paintInside(part: Element, style: CSSStyleDeclaration, opacity: number): void {
    for (const child of part.childNodes) {
      if (child instanceof Element) paint(child, opacity);
      else if (child instanceof Text && style.visibility === "visible" && context !== null) {
        context.globalAlpha = opacity;
        paintText(context, child, style, whole);
      }
    }
  }

  function clip({ height, left, top, width }: Area): void {
    context?.beginPath();
    context?.rect(left, top, width, height);
    context?.clip();
  }

  /** The ground's colour and the lines above and below it, as tables have them. */
  function paintGround({ height, left, top, width }: Area, style: CSSStyleDeclaration): void {
    fill(style.backgroundColor, left, top, width, height);
    const [above, below] = [
      Number.parseFloat(style.borderTopWidth),
      Number.parseFloat(style.borderBottomWidth),
    ];
    fill(style.borderTopColor, left, top, width, above);
    fill(style.borderBottomColor, left, top + height - below, width, below);
  }

  function fill(colour: string, left: number, top: number, width: number, height: number): void {
    if (context === null || !(width > 0 && height > 0)) return;
    context.fillStyle = colour;
    context.fillRect(left, top, width, height);
  }

  function paintPicture(
    picture: HTMLImageElement | HTMLVideoElement,
    box: Area,
    style: CSSStyleDeclaration,
  ): void {
    const size =
      picture instanceof HTMLImageElement
        ? { width: picture.naturalWidth, height: picture.naturalHeight }
        : { width: picture.videoWidth, height: picture.videoHeight };
    const hasPixels = picture instanceof HTMLImageElement ? picture.complete : picture.readyState >= 2;
    if (context === null) return;
    if (!hasPixels || size.width === 0 || size.height === 0) {
      missing += 1;
      return;
    }
    clip(box);
    const { height, left, top, width } = placedPicture(box, size, style.objectFit);
    context.drawImage(picture, left, top, width, height);
  }

  function leaveBlank(box: Area, kind: BlankKind): void {
    if (context !== null) context.globalAlpha = 1;
    fill(BLANK_COLOUR, box.left, box.top, box.width, box.height);
    const share = shareOf(box, whole);
    if (share !== null) blanks.push({ ...share, kind });
  }

  function areaOf(part: Element): Area {
    const { height, left, top, width } = part.getBoundingClientRect();
    return { left: left - whole.left, top: top - whole.top, width, height };
  }
}

/** Why a part is left blank; null: it is the sign's own. */
function blankKind(part: Element): BlankKind | null {
  if (part instanceof HTMLElement && part.dataset["invites"] !== undefined) return "mirror";
  if (part instanceof HTMLIFrameElement) return "page";
  if (part instanceof HTMLVideoElement)
    return part.srcObject === null && isOwnFile(part.currentSrc, location.href) ? null : "other";
  if (part instanceof HTMLImageElement) return isOwnFile(part.currentSrc, location.href) ? null : "other";
  const isForeign =
    part instanceof HTMLCanvasElement ||
    part instanceof HTMLObjectElement ||
    part instanceof HTMLEmbedElement;
  return isForeign ? "other" : null;
}
