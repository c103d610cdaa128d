import type { CanvasTexture } from "three";
import { chanceFrom } from "./chance.ts";
import { paint } from "./paint.dom.ts";

/** The square of the face that the texture covers, seen from the front, metres at rest. */
export const FACE_SQUARE = { centreXMetres: 0, bottomMetres: 1.38, edgeMetres: 0.18 } as const;
const PIXELS = 1024;

/** Make-up of the face as a transparent layer: brows, lash lines, lips, warm cheeks. Projected from the front. */
export function facePaint(): CanvasTexture {
  return paint(PIXELS, PIXELS, (brush) => {
    brush.clearRect(0, 0, PIXELS, PIXELS);
    for (const sign of [-1, 1]) {
      blot(brush, sign * 0.04, 1.468, 0.024, "rgb(205 95 80 / 0.26)");
      blot(brush, sign * 0.03, 1.507, 0.019, "rgb(120 72 52 / 0.28)");
      blot(brush, sign * 0.011, 1.457, 0.007, "rgb(120 50 40 / 0.4)");
      brow(brush, sign);
      lashes(brush, sign);
    }
    blot(brush, 0, 1.462, 0.014, "rgb(210 100 85 / 0.18)");
    lips(brush);
    freckles(brush);
  });
}

function toX(xMetres: number): number {
  return ((xMetres - FACE_SQUARE.centreXMetres) / FACE_SQUARE.edgeMetres + 0.5) * PIXELS;
}
function toY(yMetres: number): number {
  return (1 - (yMetres - FACE_SQUARE.bottomMetres) / FACE_SQUARE.edgeMetres) * PIXELS;
}
function toLength(metres: number): number {
  return (metres / FACE_SQUARE.edgeMetres) * PIXELS;
}

function blot(brush: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  const soft = brush.createRadialGradient(toX(x), toY(y), 0, toX(x), toY(y), toLength(radius));
  soft.addColorStop(0, colour);
  soft.addColorStop(1, colour.replace(/\/ [\d.]+/, "/ 0"));
  brush.fillStyle = soft;
  brush.fillRect(0, 0, PIXELS, PIXELS);
}

function brow(brush: CanvasRenderingContext2D, sign: number): void {
  const chance = chanceFrom(41);
  brush.lineCap = "round";
  for (let hair = 0; hair < 260; hair++) {
    const share = chance();
    const x = 0.0125 + share * 0.0345;
    const arch = 1.5155 + 0.0042 * Math.sin(Math.min(1, share * 1.15) * 1.9) - 0.0062 * share * share;
    const thick = 0.0036 * (1 - 0.75 * share) * (chance() - 0.5) * 1.5;
    brush.strokeStyle = `rgb(48 30 20 / ${0.35 + chance() * 0.35})`;
    brush.lineWidth = 2.4;
    brush.beginPath();
    brush.moveTo(toX(sign * x), toY(arch + thick));
    brush.lineTo(toX(sign * (x + 0.0042)), toY(arch + thick + 0.0022 * (1 - 1.5 * share)));
    brush.stroke();
  }
}

function lashes(brush: CanvasRenderingContext2D, sign: number): void {
  for (const [width, alpha] of [
    [13, 0.3],
    [7, 0.75],
  ] as const) {
    brush.strokeStyle = `rgb(28 16 12 / ${alpha})`;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(toX(sign * 0.0165), toY(1.4968));
    brush.bezierCurveTo(
      toX(sign * 0.022),
      toY(1.506),
      toX(sign * 0.037),
      toY(1.507),
      toX(sign * 0.0455),
      toY(1.498),
    );
    brush.stroke();
  }
  brush.strokeStyle = "rgb(60 34 26 / 0.35)";
  brush.lineWidth = 5;
  brush.beginPath();
  brush.moveTo(toX(sign * 0.02), toY(1.4925));
  brush.quadraticCurveTo(toX(sign * 0.033), toY(1.4885), toX(sign * 0.044), toY(1.496));
  brush.stroke();
}

function lips(brush: CanvasRenderingContext2D): void {
  const corner = 0.0235;
  const line = 1.4392;
  brush.filter = "blur(3px)";
  brush.fillStyle = "rgb(178 72 72 / 0.78)";
  brush.beginPath();
  brush.moveTo(toX(-corner), toY(line + 0.0028));
  brush.bezierCurveTo(
    toX(-0.012),
    toY(line + 0.006),
    toX(-0.006),
    toY(line + 0.0085),
    toX(0),
    toY(line + 0.0062),
  );
  brush.bezierCurveTo(
    toX(0.006),
    toY(line + 0.0085),
    toX(0.012),
    toY(line + 0.006),
    toX(corner),
    toY(line + 0.0028),
  );
  brush.bezierCurveTo(
    toX(0.013),
    toY(line - 0.0105),
    toX(-0.013),
    toY(line - 0.0105),
    toX(-corner),
    toY(line + 0.0028),
  );
  brush.fill();
  brush.strokeStyle = "rgb(90 28 30 / 0.7)";
  brush.lineWidth = 4;
  brush.beginPath();
  brush.moveTo(toX(-corner - 0.001), toY(line + 0.0048));
  brush.bezierCurveTo(
    toX(-0.01),
    toY(line - 0.0008),
    toX(0.01),
    toY(line - 0.0008),
    toX(corner + 0.001),
    toY(line + 0.0048),
  );
  brush.stroke();
  brush.filter = "none";
}

function freckles(brush: CanvasRenderingContext2D): void {
  const chance = chanceFrom(43);
  for (let freckle = 0; freckle < 90; freckle++) {
    const x = (chance() - 0.5) * 0.11;
    brush.fillStyle = `rgb(140 80 55 / ${0.06 + chance() * 0.12})`;
    brush.beginPath();
    brush.arc(toX(x), toY(1.472 + (chance() - 0.5) * 0.03), 1.5 + chance() * 2, 0, Math.PI * 2);
    brush.fill();
  }
}
