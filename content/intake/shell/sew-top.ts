import { add, length, mix, scale, smoothstep, subtract, type Vector } from "../../garments/build/vector.ts";
import { limbAxis } from "./arm-axis.ts";
import type { BodyRelief } from "./body-relief.ts";
import type { createBodyRings, Ring } from "./body-ring.ts";
import type { FlatTop, SideSign } from "./flat-top.ts";
import type { GirthRule } from "./girth-rule.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Place } from "./plane.ts";
import { coons } from "./plane.ts";
import { createSewing, type SewnMesh } from "./sheet-mesh.ts";

/** Columns from side to side, rows from shoulder to armpit and from armpit to hem. */
const HALF_COLUMNS = 14;
const YOKE_ROWS = 9;
/** Height of a row of the trunk. */
const ROW_METRES = 0.035;
const SLEEVE_ROW_METRES = 0.03;
/** Room between skin and the tightest cloth. */
const EASE_METRES = 0.006;
const CUFF_OVER_WRIST_METRES = 0.015;
/** Over this length a sleeve turns from the armhole into a tube. */
const ROUNDING_METRES = 0.07;
/** Armpits of garments lie this far below those of the body, no less and no more. */
const ARMPIT_DROP_METRES = { least: 0.008, most: 0.12 };
/** Where the body's own armpits lie. */
const BODY_ARMPIT_METRES = 1.288;

export interface TopPlan {
  /** 1: widths of the photo are those of a body seen from the front; 0: it lay flat. */
  readonly filledShare: number;
  readonly girthAt: GirthRule;
  readonly front: FlatTop;
  /** The same garment from behind, in a frame of its own; mirrored so that the wearer's left is to the right. */
  readonly back: FlatTop;
  readonly metresPerPixel: number;
}

/** Sews front and back sheets and the sleeves of what hangs from the shoulders around the rest body. */
export function sewTop(
  plan: TopPlan,
  body: IntakeBody,
  relief: BodyRelief,
  rings: ReturnType<typeof createBodyRings>,
): SewnMesh {
  const { front, back, metresPerPixel } = plan;
  const sewing = createSewing();
  const metres = (pixels: number): number => pixels * metresPerPixel;

  // Heights: the corners of the collar lie on the shoulders, the rest hangs from there.
  const collarX = (metres(front.collar(1).x) - metres(front.collar(-1).x)) / 2;
  const collarMetres = Math.min(0.14, Math.max(0.05, collarX));
  const topMetres = relief.ridge(collarMetres).yMetres + EASE_METRES;
  const collarY = (front.collar(1).y + front.collar(-1).y) / 2;
  const height = (flatY: number): number => topMetres - metres(flatY - collarY);
  const flatArmpitY = (front.armpit(1).y + front.armpit(-1).y) / 2;
  const armpitMetres = Math.min(
    BODY_ARMPIT_METRES - ARMPIT_DROP_METRES.least,
    Math.max(BODY_ARMPIT_METRES - ARMPIT_DROP_METRES.most, height(flatArmpitY)),
  );
  const trunkShift = armpitMetres - height(flatArmpitY);

  // Trunk rings from armpit to hem.
  const longest = Math.max(
    ...Array.from({ length: 2 * HALF_COLUMNS + 1 }, (_, at) => front.trunk(at / HALF_COLUMNS - 1, 1).y),
  );
  const trunkRows = Math.max(4, Math.ceil(metres(longest - flatArmpitY) / ROW_METRES));
  const ringCache = new Map<number, Ring>();
  const ringAt = (yMetres: number): Ring => {
    const key = Math.round(yMetres * 500);
    let known = ringCache.get(key);
    if (known === undefined) {
      const flatY = collarY + (topMetres + trunkShift - yMetres) / metresPerPixel;
      const down = Math.min(1, Math.max(0, (flatY - flatArmpitY) / Math.max(1, longest - flatArmpitY)));
      const { left, right } = front.halfWidths(down);
      known = rings.ring(key / 500, plan.girthAt(key / 500, metres(left + right)), EASE_METRES);
      ringCache.set(key, known);
    }
    return known;
  };
  // A photo of a filled garment shows its cloth foreshortened towards the sides; one of a flat garment does not.
  const onRing = (ring: Ring, column: number, panel: "front" | "back"): Vector => {
    const even = panel === "front" ? column / 2 : Math.sign(column || 1) - column / 2;
    return ring.at(even + plan.filledShare * (ring.seenShare(column, panel) - even));
  };
  const armpitRing = ringAt(armpitMetres);

  // The frontal plane of the yoke, the same for front and back but for the neckline.
  const plane = (flat: FlatTop) => {
    const shoulderLine = (side: SideSign, share: number): { x: number; y: number; z: number } => {
      const span = Math.hypot(
        metres(front.shoulder(side).x - front.collar(side).x),
        metres(front.shoulder(side).y - front.collar(side).y),
      );
      return walkRidge(relief, collarMetres, side, share * span);
    };
    const top = (along: number): Place => {
      const column = 2 * along - 1;
      const away = Math.abs(column);
      const side: SideSign = column >= 0 ? 1 : -1;
      if (away > flat.collarShare)
        return shoulderLine(side, (away - flat.collarShare) / (1 - flat.collarShare));
      const place = flat.yoke(column, 0);
      const line = (flat.collar(1).y + flat.collar(-1).y) / 2;
      return {
        x: (column / flat.collarShare) * collarMetres,
        y: topMetres - metres(place.y - line),
      };
    };
    const edge =
      (side: SideSign) =>
      (down: number): Place => {
        const tip = shoulderLine(side, 1);
        const pit = onRing(armpitRing, side, "front");
        const flatEdge = front.yoke(side, down);
        const flatLine = {
          x: front.shoulder(side).x + (front.armpit(side).x - front.shoulder(side).x) * down,
        };
        const bow = metres(flatEdge.x - flatLine.x);
        return { x: tip.x + (pit[0] - tip.x) * down + bow, y: tip.y + (pit[1] - tip.y) * down };
      };
    const patch = coons({
      top,
      bottom: (along) => {
        const [x, y] = onRing(armpitRing, 2 * along - 1, "front");
        return { x, y };
      },
      first: edge(-1),
      last: edge(1),
    });
    return { patch, shoulderLine };
  };
  const planes = { front: plane(front), back: plane(back) };

  const columns = Array.from({ length: 2 * HALF_COLUMNS + 1 }, (_, at) => at / HALF_COLUMNS - 1);
  const last = columns.length - 1;
  const yokePlace = (panel: "front" | "back", column: number, down: number): Vector => {
    const { x, y } = planes[panel].patch((column + 1) / 2, down);
    const skin = panel === "front" ? relief.front(x, y) + EASE_METRES : relief.back(x, y) - EASE_METRES;
    const [, , ringZ] = onRing(armpitRing, column, panel);
    const reach = smoothstep(0.45, 1, down);
    const z = skin + (ringZ - skin) * reach;
    if (down > 0) return [x, y, z];
    const ridge = relief.ridge(x);
    const onShoulder = Math.abs(column) >= (panel === "front" ? front : back).collarShare - 1e-9;
    return onShoulder ? [x, y, ridge.zMetres] : [x, y, skin];
  };
  const places = (column: number, part: "yoke" | "trunk", down: number) => ({
    front: front[part](column, down),
    back: back[part](column, down),
  });
  const trunk = { kind: "trunk" } as const;

  const sheet = (panel: "front" | "back", shared: readonly (readonly number[])[] | null): number[][] => {
    const flat = panel === "front" ? front : back;
    const rows: number[][] = [];
    for (let row = 0; row <= YOKE_ROWS; row += 1) {
      const down = row / YOKE_ROWS;
      rows.push(
        columns.map((column, at) => {
          const onSeam =
            (row === 0 && Math.abs(column) >= Math.max(front.collarShare, back.collarShare)) ||
            (row === YOKE_ROWS && (at === 0 || at === last));
          const twin = onSeam ? shared?.[row]?.[at] : undefined;
          return twin ?? sewing.vertex(yokePlace(panel, column, down), places(column, "yoke", down), trunk);
        }),
      );
    }
    for (let row = 1; row <= trunkRows; row += 1) {
      const down = row / trunkRows;
      rows.push(
        columns.map((column, at) => {
          const twin = at === 0 || at === last ? shared?.[YOKE_ROWS + row]?.[at] : undefined;
          if (twin !== undefined) return twin;
          const y =
            height(flat.trunk(column, down).y - (flat === back ? back.collar(1).y - front.collar(1).y : 0)) +
            trunkShift;
          const place = onRing(ringAt(y), column, panel);
          return sewing.vertex([place[0], y, place[2]], places(column, "trunk", down), trunk);
        }),
      );
    }
    for (let row = 0; row + 1 < rows.length; row += 1) {
      for (let at = 0; at < last; at += 1) {
        const corner = (r: number, c: number): number => rows[r]?.[c] ?? 0;
        const quad = [corner(row, at), corner(row + 1, at), corner(row + 1, at + 1), corner(row, at + 1)];
        sewing.face(panel === "front" ? quad : quad.reverse(), panel);
      }
    }
    return rows;
  };
  const frontRows = sheet("front", null);
  const backRows = sheet("back", frontRows);

  if (front.sleeve !== null) for (const side of [1, -1] as const) sewSleeve(side);
  return sewing.mesh();

  function sewSleeve(side: SideSign): void {
    const sleeve = front.sleeve;
    const backSleeve = back.sleeve ?? front.sleeve;
    if (sleeve === null || backSleeve === null) return;
    const name = side > 0 ? "left" : "right";
    const axis = limbAxis(body, [`${name}UpperArm`, `${name}Forearm`, `${name}Hand`], side, "arms");
    const column = side > 0 ? last : 0;
    // The armhole from the shoulder down the front to the armpit, and up the back again.
    const down = frontRows.slice(0, YOKE_ROWS + 1).map((row) => row[column] ?? 0);
    const up = backRows.slice(0, YOKE_ROWS + 1).map((row) => row[column] ?? 0);
    let ring = [...down, ...up.slice(1, -1).reverse()];
    const shares = [
      ...down.map((_, at) => ({ across: at / YOKE_ROWS, panel: "front" as const })),
      ...up.slice(1, -1).map((_, at) => ({ across: 1 - (at + 1) / YOKE_ROWS, panel: "back" as const })),
    ];
    const start = ring.map((vertex) => sewing.at(vertex));
    const lengths = front.sleeveLengths(side);
    const outerStart = axis.along(sewing.at(down[0] ?? 0));
    const innerStart = axis.along(sewing.at(down.at(-1) ?? 0));
    // Cuffs of long sleeves end at the wrist: beyond it cloth would hang on fingers.
    const endMetres = (axis.jointsMetres.at(-1) ?? axis.lengthMetres) + CUFF_OVER_WRIST_METRES;
    const outerMetres = Math.min(metres(lengths.outer), endMetres - outerStart);
    const innerMetres = Math.min(metres(lengths.inner), endMetres - innerStart);
    const rows = Math.max(3, Math.ceil(outerMetres / SLEEVE_ROW_METRES));
    for (let row = 1; row <= rows; row += 1) {
      const along = row / rows;
      const width = metres(
        length(subtract(asVector(sleeve(side, along, 0)), asVector(sleeve(side, along, 1)))),
      );
      const next = shares.map(({ across, panel }, at) => {
        const outerAt = outerStart + along * outerMetres;
        const innerAt = innerStart + along * innerMetres;
        const alongMetres = outerAt + (innerAt - outerAt) * across;
        const middleMetres = (outerAt + innerAt) / 2;
        const radius = Math.max(width / Math.PI, axis.radiusMetres(middleMetres) + EASE_METRES);
        const { centre, outwards, forwards } = axis.frame(alongMetres);
        const angle = Math.PI * across;
        const turn = panel === "front" ? 1 : -1;
        const tube = add(
          centre,
          add(scale(outwards, radius * Math.cos(angle)), scale(forwards, turn * radius * Math.sin(angle))),
        );
        const from = start[at] ?? tube;
        const grown = add(
          from,
          subtract(
            axis.frame(alongMetres).centre,
            axis.frame(alongMetres - along * (outerMetres + (innerMetres - outerMetres) * across)).centre,
          ),
        );
        const position = mix(
          grown,
          tube,
          smoothstep(0, Math.min(1, ROUNDING_METRES / Math.max(0.02, outerMetres)), along),
        );
        return sewing.vertex(
          position,
          { front: sleeve(side, along, across), back: backSleeve(side, along, across) },
          { kind: "sleeve", side, alongMetres },
        );
      });
      for (let at = 0; at < next.length; at += 1) {
        const after = (at + 1) % next.length;
        const quad = [ring[at] ?? 0, next[at] ?? 0, next[after] ?? 0, ring[after] ?? 0];
        const panel = at < YOKE_ROWS ? "front" : "back";
        sewing.face(side > 0 ? quad.reverse() : quad, panel);
      }
      ring = next;
    }
  }
}

function asVector({ x, y }: Place): Vector {
  return [x, y, 0];
}

/** A place on the shoulder's ridge, so far from the collar as cloth is long. */
function walkRidge(
  relief: BodyRelief,
  fromMetres: number,
  side: SideSign,
  wayMetres: number,
): { x: number; y: number; z: number } {
  let x = fromMetres;
  let left = wayMetres;
  const step = 0.004;
  while (left > 0 && x < 0.6) {
    const rise = relief.ridge(x + step).yMetres - relief.ridge(x).yMetres;
    left -= Math.hypot(step, rise);
    x += step;
  }
  const { yMetres, zMetres } = relief.ridge(x);
  return { x: side * x, y: yMetres + EASE_METRES, z: zMetres };
}
