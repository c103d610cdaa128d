import type { FlatFrame } from "./flat-frame.ts";
import type { SideSign } from "./flat-top.ts";
import { OUTLINE_SAMPLES, type Snap } from "./outline-snap.ts";
import { alongChain, coons, mixPlaces, type Place } from "./plane.ts";

const HEM_SAMPLES = 12;
/** A hem's last part runs straight into its corner. */
const CORNER_SHARE = 0.97;
/** A waistline lies between these shares of the way from the armpits to the hem. */
const WAIST_SHARE = { least: 0.08, most: 0.92 };

/** The trunk of a top or dress laid flat. */
export interface FlatTrunk {
  /** From the armpits (0) to the hem (1); column −1 (wearer's right) .. 1. */
  readonly place: (column: number, down: number) => Place;
  /** Flat width at a share of its height on both sides of the middle, pixels. */
  readonly halfWidths: (down: number) => { readonly right: number; readonly left: number };
  /** Share of the height at which a drawn waistline parts bodice and skirt; null without one. */
  readonly waistShare: number | null;
}

interface Corners {
  readonly armpit: (side: SideSign) => Place;
  readonly waist: (side: SideSign) => Place | null;
  readonly hem: (side: SideSign) => Place;
  /** The front stands open: its halves have hems of their own. */
  readonly isOpen: boolean;
}

export function flatTrunk(flat: FlatFrame, snap: Snap, { armpit, waist, hem, isOpen }: Corners): FlatTrunk {
  const armpitMiddle = mixPlaces(armpit(1), armpit(-1), 0.5);
  const foot = flat.landmark("hemFront") ?? mixPlaces(hem(1), hem(-1), 0.5);
  // In the middle of an open front the hem of the back is seen.
  const hemMiddle = (side: SideSign): Place => (isOpen ? { x: foot.x, y: hem(side).y } : foot);
  const hemRow = bothSides((side) =>
    alongChain(
      Array.from({ length: HEM_SAMPLES + 1 }, (_, at) => {
        const share = at / HEM_SAMPLES;
        const plain = mixPlaces(hemMiddle(side), hem(side), share);
        return share > CORNER_SHARE ? plain : snap(plain, { x: 0, y: 1 });
      }),
    ),
  );
  const edge = bothSides((side) => {
    const walk = alongChain([armpit(side), waist(side), hem(side)].filter((each) => each !== null));
    return alongChain(
      Array.from({ length: OUTLINE_SAMPLES + 1 }, (_, at) => {
        const plain = walk(at / OUTLINE_SAMPLES);
        return at === 0 || at === OUTLINE_SAMPLES ? plain : snap(plain, { x: side, y: 0 });
      }),
    );
  });
  const half = bothSides((side) =>
    coons({
      top: (along) => mixPlaces(armpitMiddle, armpit(side), along),
      bottom: hemRow(side),
      first: (down) => mixPlaces(armpitMiddle, hemRow(side)(0), down),
      last: edge(side),
    }),
  );
  const plain = (column: number, down: number): Place => half(column >= 0 ? 1 : -1)(Math.abs(column), down);
  const line = flat.border("waistline");
  const waistline = line === null ? null : alongChain(line);
  const waistShare = waistline === null ? null : shareOf(waistline(0.5).y, armpitMiddle.y, hemRow(1)(0).y);
  return {
    waistShare,
    place(column, down) {
      const at = plain(column, down);
      if (waistline === null || waistShare === null) return at;
      // Rows above and below bend towards the line that was drawn; armpits and hem stay.
      const from = plain(column, waistShare);
      const to = waistline((column + 1) / 2);
      const near = down < waistShare ? down / waistShare : (1 - down) / (1 - waistShare);
      return { x: at.x + near * (to.x - from.x), y: at.y + near * (to.y - from.y) };
    },
    halfWidths(down) {
      const middle = mixPlaces(armpitMiddle, hemRow(1)(0), down);
      return { left: edge(1)(down).x - middle.x, right: middle.x - edge(-1)(down).x };
    },
  };
}

function shareOf(y: number, top: number, bottom: number): number {
  const share = (y - top) / Math.max(1, bottom - top);
  return Math.min(WAIST_SHARE.most, Math.max(WAIST_SHARE.least, share));
}

function bothSides<Value>(make: (side: SideSign) => Value): (side: SideSign) => Value {
  const [left, right] = [make(1), make(-1)];
  return (side) => (side > 0 ? left : right);
}
