import type { Area } from "./placed-picture.ts";

/** Draws the codes and marks of a sign: rectangles and paths of an SVG whose sides are as its view box's. */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  drawing: SVGSVGElement,
  { height, left, top, width }: Area,
): void {
  const view = drawing.viewBox.baseVal;
  if (view.width === 0 || view.height === 0 || width === 0 || height === 0) return;
  context.save();
  context.translate(left, top);
  context.scale(width / view.width, height / view.height);
  context.translate(-view.x, -view.y);
  for (const part of drawing.children) {
    const path = pathOf(part);
    if (path === null) continue;
    const { fill, stroke, strokeLinecap, strokeLinejoin, strokeWidth } = getComputedStyle(part);
    if (fill !== "none") {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== "none") {
      context.strokeStyle = stroke;
      context.lineWidth = Number.parseFloat(strokeWidth);
      context.lineCap = strokeLinecap === "round" ? "round" : "butt";
      context.lineJoin = strokeLinejoin === "round" ? "round" : "miter";
      context.stroke(path);
    }
  }
  context.restore();
}

function pathOf(part: Element): Path2D | null {
  if (part instanceof SVGPathElement) return new Path2D(part.getAttribute("d") ?? "");
  if (!(part instanceof SVGRectElement)) return null;
  const path = new Path2D();
  const { height, width, x, y } = part;
  path.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  return path;
}
