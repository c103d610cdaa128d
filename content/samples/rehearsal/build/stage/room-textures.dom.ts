import type { CanvasTexture } from "three";
import { chanceFrom } from "./chance.ts";
import { paint } from "./paint.dom.ts";

/** Oak boards, laid lengthwise along v; one tile is eight boards wide. */
export function oakBoards(): CanvasTexture {
  const chance = chanceFrom(7);
  return paint(1024, 1024, (brush, width, height) => {
    const boards = 8;
    const board = width / boards;
    for (let column = 0; column < boards; column++) {
      const joint = chance() * height;
      for (const part of [0, 1]) {
        const tone = 46 + chance() * 9;
        const top = part === 0 ? joint - height : joint;
        brush.save();
        brush.beginPath();
        brush.rect(column * board, top, board, height);
        brush.clip();
        brush.fillStyle = `hsl(${31 + chance() * 4} ${22 + chance() * 6}% ${tone}%)`;
        brush.fillRect(column * board, top, board, height);
        paintGrain(brush, column * board, board, height, tone, chance);
        brush.restore();
        brush.fillStyle = "rgb(50 32 18 / 0.55)";
        brush.fillRect(column * board, top, board, 2);
      }
      brush.fillStyle = "rgb(50 32 18 / 0.5)";
      brush.fillRect(column * board, 0, 1.5, height);
    }
  });
}

function paintGrain(
  brush: CanvasRenderingContext2D,
  left: number,
  width: number,
  height: number,
  tone: number,
  chance: () => number,
): void {
  for (let line = 0; line < 46; line++) {
    const x = left + chance() * width;
    const bow = (chance() - 0.5) * 14;
    const darker = chance() > 0.35;
    brush.strokeStyle = `hsl(29 28% ${tone + (darker ? -9 : 6)}% / ${0.12 + chance() * 0.25})`;
    brush.lineWidth = 0.6 + chance() * 2.2;
    brush.beginPath();
    brush.moveTo(x, 0);
    brush.bezierCurveTo(x + bow, height * 0.3, x - bow, height * 0.7, x, height);
    brush.stroke();
  }
}

/** Lime plaster: warm white with soft clouds. */
export function plaster(): CanvasTexture {
  const chance = chanceFrom(11);
  return paint(1024, 1024, (brush, width, height) => {
    brush.fillStyle = "#d9cfc2";
    brush.fillRect(0, 0, width, height);
    for (let cloud = 0; cloud < 420; cloud++) {
      const x = chance() * width;
      const y = chance() * height;
      const radius = 30 + chance() * 120;
      const light = chance() > 0.5;
      const soft = brush.createRadialGradient(x, y, 0, x, y, radius);
      soft.addColorStop(0, light ? "rgb(244 236 225 / 0.10)" : "rgb(178 160 140 / 0.09)");
      soft.addColorStop(1, "rgb(200 190 180 / 0)");
      brush.fillStyle = soft;
      brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    }
  });
}

/** A heavy linen weave. */
export function linen(base: string): CanvasTexture {
  const chance = chanceFrom(23);
  return paint(512, 512, (brush, width, height) => {
    brush.fillStyle = base;
    brush.fillRect(0, 0, width, height);
    for (let thread = 0; thread < 1500; thread++) {
      brush.fillStyle = chance() > 0.5 ? "rgb(255 255 255 / 0.022)" : "rgb(0 0 0 / 0.03)";
      if (chance() > 0.5) brush.fillRect(chance() * width, 0, 1 + chance(), height);
      else brush.fillRect(0, chance() * height, width, 1 + chance());
    }
  });
}

/** A wool rug with a border. */
export function rug(): CanvasTexture {
  const chance = chanceFrom(31);
  return paint(512, 512, (brush, width, height) => {
    brush.fillStyle = "#b9b0a2";
    brush.fillRect(0, 0, width, height);
    for (let tuft = 0; tuft < 30_000; tuft++) {
      brush.fillStyle = chance() > 0.5 ? "rgb(255 250 240 / 0.16)" : "rgb(60 50 40 / 0.13)";
      brush.fillRect(chance() * width, chance() * height, 2, 2);
    }
    brush.strokeStyle = "rgb(96 74 60 / 0.55)";
    brush.lineWidth = 10;
    brush.strokeRect(26, 26, width - 52, height - 52);
    brush.lineWidth = 3;
    brush.strokeRect(44, 44, width - 88, height - 88);
  });
}

/** Soft darkness, black in the middle and nothing at the rim: where two things meet. */
export function contactShade(): CanvasTexture {
  return paint(128, 128, (brush, width, height) => {
    const soft = brush.createRadialGradient(width / 2, height / 2, 4, width / 2, height / 2, width / 2);
    soft.addColorStop(0, "rgb(20 12 6 / 0.75)");
    soft.addColorStop(0.5, "rgb(20 12 6 / 0.32)");
    soft.addColorStop(1, "rgb(20 12 6 / 0)");
    brush.fillStyle = soft;
    brush.fillRect(0, 0, width, height);
  });
}
