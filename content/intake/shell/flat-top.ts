import type { FlatFrame } from "./flat-frame.ts";
import { alongChain, chainLength, coons, distance, mixPlaces, type Place } from "./plane.ts";

/** A side of the wearer as a sign: +1 left. */
export type SideSign = 1 | -1;

/** The front of a top, dress or jacket laid flat, by the columns and rows of its panels. Pixels of the flat frame. */
export interface FlatTop {
  /** Column share at which the collar ends and the shoulder begins, 0..1. */
  readonly collarShare: number;
  /** Yoke: from the upper edge (0) to the armpits (1); column −1 (wearer's right) .. 1. */
  readonly yoke: (column: number, down: number) => Place;
  /** Trunk: from the armpits (0) to the hem (1). */
  readonly trunk: (column: number, down: number) => Place;
  /** Flat width of the trunk at a share of its height on both sides of the middle, pixels. */
  readonly halfWidths: (down: number) => { readonly right: number; readonly left: number };
  readonly collar: (side: SideSign) => Place;
  readonly shoulder: (side: SideSign) => Place;
  readonly armpit: (side: SideSign) => Place;
  /** From the shoulder seam (0) to the cuff (1), from its outer (0) to its inner edge (1); null without sleeves. */
  readonly sleeve: ((side: SideSign, along: number, across: number) => Place) | null;
  readonly sleeveLengths: (side: SideSign) => { readonly outer: number; readonly inner: number };
}

/** Exponents of neckline curves that are tried: from a V to nearly square. */
const NECK_EXPONENTS = [1, 1.25, 1.5, 1.75, 2, 2.4, 3, 4, 6];
/** Rows at which outlines are looked at. */
const SAMPLES = 24;
/** How far from the drawn line an outline is looked for, as a share of the garment's width. */
const SNAP_SHARE = 0.07;
/** The texture stays this share inside of the outline, so that no background is dragged along. */
const INSET = 0.012;
/** A sleeve shorter than this share of the shoulders' width is an armhole. */
const LEAST_SLEEVE_SHARE = 0.12;

/** Reads the panels. `back` takes the back of the neck for the upper edge. Null where landmarks are missing. */
export function flatTop(flat: FlatFrame, face: "front" | "back"): FlatTop | null {
  const need = (name: "collar" | "shoulder" | "armpit" | "waist" | "hem", side: SideSign) =>
    flat.landmark(`${name}${side > 0 ? "Left" : "Right"}`);
  const names = ["collar", "shoulder", "armpit", "hem"] as const;
  for (const name of names) if (need(name, 1) === null || need(name, -1) === null) return null;
  const place = (name: (typeof names)[number], side: SideSign): Place => need(name, side) ?? { x: 0, y: 0 };
  const [collar, shoulder, seenArmpit, hem] = names.map((name) => (side: SideSign) => place(name, side)) as [
    (side: SideSign) => Place,
    (side: SideSign) => Place,
    (side: SideSign) => Place,
    (side: SideSign) => Place,
  ];
  const armpit = (side: SideSign): Place =>
    hiddenArmpit(
      shoulder(side),
      seenArmpit(side),
      flat.landmark(`cuffInner${side > 0 ? "Left" : "Right"}`),
      distance(shoulder(1), shoulder(-1)),
    );
  const width = Math.abs(armpit(1).x - armpit(-1).x);
  const inner = face === "front" ? "without-inner" : "with-inner";

  const snap = (at: Place, outwards: Place): Place => {
    const reach = SNAP_SHARE * width;
    const from = { x: at.x - outwards.x * reach, y: at.y - outwards.y * reach };
    const to = { x: at.x + outwards.x * reach, y: at.y + outwards.y * reach };
    if (flat.cloth(from, inner) < 0.5 || flat.cloth(to, inner) >= 0.5) return at;
    return flat.edgeBetween(from, to, inner) ?? at;
  };

  // Upper edge: shoulder, collar, neckline, collar, shoulder.
  const front =
    flat.landmark(face === "front" ? "collarFront" : "collarBack") ?? mixPlaces(collar(1), collar(-1), 0.5);
  const neckTop = mixPlaces(collar(1), collar(-1), 0.5);
  const depth = Math.max(0, front.y - neckTop.y);
  const exponent = face === "front" ? neckExponent(flat, collar, front) : 2;
  const neckPlace = (share: number): Place => {
    const line = mixPlaces(collar(-1), collar(1), (share + 1) / 2);
    const bow = (1 - Math.abs(share) ** exponent) ** (1 / exponent);
    return { x: line.x + (front.x - neckTop.x) * bow, y: line.y + depth * bow };
  };
  const shoulderLine = new Map(
    ([1, -1] as const).map((side) => {
      const [from, to] = [collar(side), shoulder(side)];
      const places = Array.from({ length: 9 }, (_, at) => {
        const plain = mixPlaces(from, to, at / 8);
        return at === 0 || at === 8
          ? plain
          : snap(plain, unit({ x: (to.y - from.y) * side, y: (from.x - to.x) * side }));
      });
      return [side, alongChain(places)] as const;
    }),
  );
  const armpitMiddle = mixPlaces(armpit(1), armpit(-1), 0.5);
  const collarShare = Math.min(
    0.85,
    Math.max(0.15, Math.abs(collar(1).x - collar(-1).x) / Math.max(1, width)),
  );
  const top = (column: number): Place => {
    const away = Math.abs(column);
    if (away <= collarShare) return neckPlace(column / collarShare);
    return shoulderLine.get(column > 0 ? 1 : -1)?.((away - collarShare) / (1 - collarShare)) ?? neckTop;
  };

  // Sleeves, or armholes.
  const sleeveChain = (side: SideSign, edge: "Outer" | "Inner"): Place[] | null => {
    const cuff = flat.landmark(`cuff${edge}${side > 0 ? "Left" : "Right"}`);
    if (cuff === null) return null;
    const from = edge === "Outer" ? shoulder(side) : armpit(side);
    const along = unit({ x: cuff.x - from.x, y: cuff.y - from.y });
    const outwards =
      edge === "Outer"
        ? { x: along.y * side, y: -along.x * side }
        : { x: -along.y * side, y: along.x * side };
    return Array.from({ length: SAMPLES + 1 }, (_, at) => {
      const plain = mixPlaces(from, cuff, at / SAMPLES);
      return at === 0 || at === SAMPLES ? plain : snap(plain, outwards);
    });
  };
  const sleeves = new Map(
    ([1, -1] as const).map(
      (side) => [side, [sleeveChain(side, "Outer"), sleeveChain(side, "Inner")]] as const,
    ),
  );
  const lengths = (side: SideSign) => {
    const [outer, within] = sleeves.get(side) ?? [null, null];
    return { outer: outer ? chainLength(outer) : 0, inner: within ? chainLength(within) : 0 };
  };
  const hasSleeves = ([1, -1] as const).every((side) => lengths(side).outer > LEAST_SLEEVE_SHARE * width);

  const armhole =
    (side: SideSign) =>
    (down: number): Place => {
      const plain = mixPlaces(shoulder(side), armpit(side), down);
      if (hasSleeves || down === 0 || down === 1) return plain;
      return snap(plain, { x: side, y: 0 });
    };
  const armpitRow = (along: number): Place => {
    const side = along > 0.5 ? 1 : -1;
    return mixPlaces(armpitMiddle, armpit(side), Math.abs(2 * along - 1));
  };
  const patch = coons({
    top: (along) => top(2 * along - 1),
    bottom: armpitRow,
    first: smoothed(armhole(-1)),
    last: smoothed(armhole(1)),
  });

  // Trunk.
  const bottomOf = (side: SideSign, share: number): Place => {
    const middleHem = flat.landmark("hemFront") ?? mixPlaces(hem(1), hem(-1), 0.5);
    const plain = mixPlaces(middleHem, hem(side), share);
    return share > 0.97 ? plain : snap(plain, { x: 0, y: 1 });
  };
  const sideEdge = new Map(
    ([1, -1] as const).map((side) => {
      const chain = [armpit(side), need("waist", side), hem(side)].filter((each) => each !== null);
      const walk = alongChain(chain);
      const places = Array.from({ length: SAMPLES + 1 }, (_, at) => {
        const plain = walk(at / SAMPLES);
        return at === 0 || at === SAMPLES ? plain : snap(plain, { x: side, y: 0 });
      });
      return [side, alongChain(places)] as const;
    }),
  );
  const edge = (side: SideSign, down: number): Place => sideEdge.get(side)?.(down) ?? armpit(side);
  const hemRow = new Map(
    ([1, -1] as const).map((side) => [
      side,
      alongChain(Array.from({ length: 13 }, (_, at) => bottomOf(side, at / 12))),
    ]),
  );
  const trunkHalf = (side: SideSign) =>
    coons({
      top: (along) => mixPlaces(armpitMiddle, armpit(side), along),
      bottom: (along) => hemRow.get(side)?.(along) ?? hem(side),
      first: (down) => mixPlaces(armpitMiddle, hemRow.get(side)?.(0) ?? hem(side), down),
      last: (down) => edge(side, down),
    });
  const halves = { left: trunkHalf(1), right: trunkHalf(-1) };

  const within = (column: number): number => column * (1 - INSET);
  return {
    collarShare,
    yoke: (column, down) => patch((within(column) + 1) / 2, down),
    trunk: (column, down) => (column >= 0 ? halves.left : halves.right)(Math.abs(within(column)), down),
    halfWidths: (down) => {
      const middle = mixPlaces(armpitMiddle, hemRow.get(1)?.(0) ?? armpitMiddle, down);
      return { left: edge(1, down).x - middle.x, right: middle.x - edge(-1, down).x };
    },
    collar,
    shoulder,
    armpit,
    sleeve: hasSleeves
      ? (side, along, across) => {
          const [outer, within] = sleeves.get(side) ?? [null, null];
          if (outer === null || within === null) return shoulder(side);
          const share = INSET * 2 + across * (1 - 4 * INSET);
          return mixPlaces(alongChain(outer)(along), alongChain(within)(along), share);
        }
      : null,
    sleeveLengths: lengths,
  };
}

/** A hanging sleeve hides the armpit: what is seen is where its cuff meets the side. An armhole is no deeper than this. */
const DEEPEST_ARMHOLE = 0.56;

function hiddenArmpit(shoulder: Place, seen: Place, cuffInner: Place | null, shoulders: number): Place {
  const depth = seen.y - shoulder.y;
  const hidden =
    cuffInner !== null && distance(cuffInner, seen) < 0.2 * shoulders && depth > DEEPEST_ARMHOLE * shoulders;
  return hidden ? { x: seen.x, y: shoulder.y + DEEPEST_ARMHOLE * shoulders } : seen;
}

/** Which curve a neckline is: the exponent whose curve has cloth below and none above. */
function neckExponent(flat: FlatFrame, collar: (side: SideSign) => Place, front: Place): number {
  const middle = mixPlaces(collar(1), collar(-1), 0.5);
  const depth = front.y - middle.y;
  const half = Math.abs(collar(1).x - collar(-1).x) / 2;
  let best = { exponent: 2, cost: Number.POSITIVE_INFINITY };
  for (const exponent of NECK_EXPONENTS) {
    let cost = 0;
    for (let at = -9; at <= 9; at += 1) {
      const share = at / 10;
      const x = middle.x + share * half;
      const y = middle.y + depth * (1 - Math.abs(share) ** exponent) ** (1 / exponent);
      const seen = flat.edgeBetween(
        { x, y: front.y + 0.2 * half },
        { x, y: middle.y - 0.2 * half },
        "without-inner",
      );
      cost += Math.min(0.5 * depth + 4, Math.abs((seen?.y ?? y) - y));
    }
    if (cost < best.cost) best = { exponent, cost };
  }
  return best.exponent;
}

function smoothed(curve: (down: number) => Place): (down: number) => Place {
  const raw = Array.from({ length: SAMPLES + 1 }, (_, at) => curve(at / SAMPLES));
  const even = raw.map((place, at) => {
    const [before, after] = [raw[at - 1], raw[at + 1]];
    return before === undefined || after === undefined
      ? place
      : mixPlaces(place, mixPlaces(before, after, 0.5), 0.5);
  });
  return (down) => {
    const at = Math.min(SAMPLES - 1e-9, Math.max(0, down * SAMPLES));
    const [from, to] = [even[Math.floor(at)], even[Math.floor(at) + 1]];
    return from === undefined || to === undefined ? curve(down) : mixPlaces(from, to, at - Math.floor(at));
  };
}

function unit({ x, y }: Place): Place {
  const size = Math.hypot(x, y) || 1;
  return { x: x / size, y: y / size };
}
