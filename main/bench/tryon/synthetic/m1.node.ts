import type { Figure } from "../../bench-result.ts";
import { bounded, compared, told } from "../../figure.ts";
import { rectangleOverlay, splineOverlay, type TorsoJoints } from "../../pipeline/flat-overlays.ts";
import { meanOf, quantileOf } from "../../pipeline/statistics.ts";
import type { Place } from "../../pipeline/thin-plate.ts";
import { bodiesOf, makeItems, type RegistrationItem, SOURCES } from "./m1-items.node.ts";
import type { WornShell } from "./m1-shells.node.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import { type Row, type SyntheticOptions, type SyntheticOutcome, WORST_SHOWN } from "./outcome.ts";
import {
  overlaidBy,
  type PlaceError,
  placedBy,
  placedByCut,
  placedByTruth,
  placedByTruthCut,
  placeErrors,
} from "./place-errors.ts";
import { jointErrors } from "./pose-noise.ts";
import type { MadeWorld } from "./world.node.ts";
import { worstRegistration } from "./worst-registration.node.ts";

const ITEMS = 60;
const UNIT = "% of shoulders";
/** Ways to place a garment that are compared. */
const PLACERS = [
  ...SOURCES,
  "own-bones",
  "own-joints",
  "own-noisy",
  "own-network",
  "cut-joints",
  "cut-noisy",
  "cut-network",
  "stretched-joints",
  "stretched-network",
  "rectangle",
  "spline",
  "other-garment",
] as const;
type Placer = (typeof PLACERS)[number];

interface Measured {
  readonly item: RegistrationItem;
  readonly errors: Readonly<Record<Placer, readonly PlaceError[]>>;
}

/**
 * M1: how far a garment's named places lie from where they really are on made people, shares of the shoulder width.
 * Its body comes from the true bones (told: what is the garment's own error), from true joints (a), from true joints
 * with the network's own error on another picture (b), or from the network on the picture (c).
 */
export async function measureM1(
  world: MadeWorld,
  browser: SyntheticBrowser,
  shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const items = await makeItems(world, browser, options.seed, options.count ?? ITEMS);
  const measured = items.flatMap((item) => {
    const shell = shells.get(item.garment.cut.name);
    const other = [...shells.values()].find(({ name }) => name !== item.garment.cut.name);
    return shell && other ? [{ item, errors: errorsOf(item, items, shell, other) }] : [];
  });
  const worst = measured
    .filter(({ errors }) => errors.network.length > 0)
    .toSorted((a, b) => meanShare(b.errors.network) - meanShare(a.errors.network))
    .slice(0, WORST_SHOWN);
  return {
    figures: figuresOf(measured, items),
    rows: measured.flatMap(rowsOf),
    worst: await worstRegistration(
      browser,
      worst.map(({ item, errors }) => ({ item, percent: 100 * meanShare(errors.network) })),
      shells,
    ),
  };
}

function errorsOf(
  item: RegistrationItem,
  items: readonly RegistrationItem[],
  { shell, flat }: WornShell,
  other: WornShell,
): Measured["errors"] {
  const { places } = item.worn;
  const { shoulderWidthPixels } = item.chosen.person;
  const bodies = bodiesOf(item, items);
  const of = (source: (typeof SOURCES)[number], worn = shell): readonly PlaceError[] => {
    const body = bodies[source];
    return body === null ? [] : placeErrors(places, placedByCut(worn, body), shoulderWidthPixels);
  };
  const ofTruth = (source: (typeof SOURCES)[number], place = placedByTruth): readonly PlaceError[] => {
    const body = bodies[source];
    return body === null ? [] : placeErrors(places, place(item.garment, body), shoulderWidthPixels);
  };
  const stretched = (source: (typeof SOURCES)[number]): readonly PlaceError[] => {
    const body = bodies[source];
    return body === null ? [] : placeErrors(places, placedBy(shell, body), shoulderWidthPixels);
  };
  const joints = item.said && torsoJoints(item);
  const laid = (overlay: typeof rectangleOverlay): readonly PlaceError[] =>
    joints === null ? [] : placeErrors(places, overlaidBy(flat, overlay(flat, joints)), shoulderWidthPixels);
  return {
    bones: of("bones"),
    joints: of("joints"),
    noisy: of("noisy"),
    network: of("network"),
    "stretched-joints": stretched("joints"),
    "stretched-network": stretched("network"),
    "own-bones": ofTruth("bones"),
    "own-joints": ofTruth("joints"),
    "own-noisy": ofTruth("noisy"),
    "own-network": ofTruth("network"),
    "cut-joints": ofTruth("joints", placedByTruthCut),
    "cut-noisy": ofTruth("noisy", placedByTruthCut),
    "cut-network": ofTruth("network", placedByTruthCut),
    rectangle: laid(rectangleOverlay),
    spline: laid(splineOverlay),
    "other-garment": of("network", other.shell),
  };
}

/** The network's shoulders and hips in the picture. */
function torsoJoints({ said, chosen }: RegistrationItem): TorsoJoints {
  const { widthPixels, heightPixels } = chosen.person.camera;
  const at = (index: number): Place => [
    (said?.landmarks[4 * index] ?? 0) * widthPixels,
    (said?.landmarks[4 * index + 1] ?? 0) * heightPixels,
  ];
  return { leftShoulder: at(11), rightShoulder: at(12), leftHip: at(23), rightHip: at(24) };
}

function figuresOf(measured: readonly Measured[], items: readonly RegistrationItem[]): readonly Figure[] {
  const all = (placer: Placer, only: (one: Measured) => boolean = () => true): readonly number[] =>
    measured.filter(only).flatMap(({ errors }) => errors[placer].map(({ share }) => 100 * share));
  const mean = (id: string, placer: Placer, bar: number): Figure => {
    const errors = all(placer);
    return bounded({ id, unit: UNIT, value: meanOf(errors), sign: "≤", bar, n: errors.length });
  };
  const tell = (id: string, errors: readonly number[]): Figure =>
    told({ id, unit: UNIT, value: meanOf(errors), n: errors.length });
  const p95 = (id: string, errors: readonly number[]): Figure =>
    told({ id, unit: UNIT, value: quantileOf(errors, 0.95), n: errors.length });
  const against = (id: string, placer: Placer): Figure =>
    compared({
      id,
      unit: UNIT,
      value: meanOf(all("network")),
      baseline: meanOf(all(placer)),
      sign: "≤",
      bar: 1,
      n: all(placer).length,
    });
  const tracker = items.flatMap(({ noise }) => (noise ? jointErrors(noise).map((share) => 100 * share) : []));
  const found = items.filter(({ said }) => said !== null).length;
  const bins = [...new Set(items.map(({ binDegrees }) => binDegrees))];
  return [
    told({ id: "M1 people found by the network", unit: "people", value: found, n: items.length }),
    tell("M1 with true bones: the garment's own error", all("bones")),
    tell("M1 with true bones and the garment's own mesh: the mirror's skeleton alone", all("own-bones")),
    tell("M1a with the garment's own mesh: without the intake", all("own-joints")),
    tell("M1b with the garment's own mesh: without the intake", all("own-noisy")),
    tell("M1c with the garment's own mesh: without the intake", all("own-network")),
    tell(
      "M1a with the garment's own mesh, as long as it was cut: what is above it is the intake's",
      all("cut-joints"),
    ),
    tell("M1b with the garment's own mesh, as long as it was cut", all("cut-noisy")),
    tell("M1c with the garment's own mesh, as long as it was cut", all("cut-network")),
    mean("M1a with true joints", "joints", 2.5),
    p95("M1a, p95", all("joints")),
    mean("M1b with true joints and recorded noise", "noisy", 5),
    bounded({
      id: "M1b, p95",
      unit: UNIT,
      value: quantileOf(all("noisy"), 0.95),
      sign: "≤",
      bar: 10,
      n: all("noisy").length,
    }),
    mean("M1c with the network", "network", 6),
    p95("M1c, p95", all("network")),
    tell("M1c beside it: the network's own joints", tracker),
    p95("M1c beside it: the network's own joints, p95", tracker),
    tell("M1a if cloth stretched with the bones", all("stretched-joints")),
    tell("M1c if cloth stretched with the bones", all("stretched-network")),
    ...bins.map((bin) =>
      tell(
        `M1c turned ${bin}°`,
        all("network", ({ item }) => item.binDegrees === bin),
      ),
    ),
    ...bins.map((bin) =>
      tell(
        `M1a turned ${bin}°`,
        all("joints", ({ item }) => item.binDegrees === bin),
      ),
    ),
    against("M1c ÷ rectangle rule", "rectangle"),
    against("M1c ÷ six-anchor spline", "spline"),
    against("M1c ÷ another item's garment (control)", "other-garment"),
  ];
}

function rowsOf({ item, errors }: Measured): readonly Row[] {
  return PLACERS.flatMap((placer) =>
    errors[placer].map(({ id, xShare, yShare, share }) => ({
      measure: "M1",
      item: item.number,
      garment: item.garment.cut.name,
      stance: item.chosen.stance.name,
      yawDegrees: Number(item.chosen.yawDegrees.toFixed(1)),
      placer,
      landmark: id,
      errorShare: Number(share.toFixed(4)),
      xShare: Number(xShare.toFixed(4)),
      yShare: Number(yShare.toFixed(4)),
    })),
  );
}

function meanShare(errors: readonly PlaceError[]): number {
  return meanOf(errors.map(({ share }) => share));
}
