import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import sharp from "sharp";
import type { GarmentCategory } from "../../../../content/garments/schema/garment-asset.ts";
import { manifoldFault } from "../../../../content/intake/shell/manifold-fault.ts";
import { buildGarment } from "../../../tryon/build-garment.node.ts";
import { makeGarment } from "../../../tryon/made-garment.node.ts";
import { bounded, told } from "../../figure.ts";
import { meanOf, quantileOf } from "../../pipeline/statistics.ts";
import type { Row, SyntheticOutcome, WorstPicture } from "../synthetic/outcome.ts";
import { pairIds } from "./pairs.node.ts";

/** Share of photos that become a garment unaided (METRICS M11), and the time that one may take. */
const UNAIDED = 0.85;
const LONGEST_MS = 20_000;
/** Warnings that every photo without a chart or a back has; they say what is estimated, not what is wrong. */
const EXPECTED = new Set<string>(["size-estimated", "back-from-front-cloth"]);

type Kind = "upper" | "lower" | "dress";
const KINDS: Readonly<Record<Kind, readonly GarmentCategory[]>> = {
  upper: ["top-short", "top-long", "jacket"],
  lower: ["trousers", "skirt"],
  dress: ["dress"],
};

interface FlatItem {
  readonly file: string;
  readonly name: string;
  /** What it is, as the data's names tell; scores the answer and never enters it. */
  readonly kind: Kind;
}

/** Folder of single flat photos: `GARMENTS_DIR` or beside the project. */
export function garmentsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(
    environment["GARMENTS_DIR"] ?? join(import.meta.dirname, "../../../../../shared/data/garments-flat"),
  );
}

/** M11: which flat photos become a garment with nobody's help, which are flagged, which are silently wrong. */
export async function measureFlatPhotos(options: {
  readonly garments: string;
  readonly pairs: string;
  readonly count: number | null;
  readonly log: (line: string) => void;
}): Promise<SyntheticOutcome> {
  const { garments, pairs, count, log } = options;
  const all = [...itemsIn(garments), ...clothOf(pairs)];
  const items = all.slice(0, count ?? all.length);
  if (items.length === 0) {
    log(`No flat photos in ${garments} or ${pairs}: set GARMENTS_DIR. M11 is left out.`);
    return { figures: [], rows: [], worst: [] };
  }
  const rows: (Row & { readonly verdict: Verdict; readonly tookMs: number })[] = [];
  const worst: WorstPicture[] = [];
  for (const item of items) {
    const judged = await judge(item);
    log(`${item.name}: ${judged.verdict}${judged.why === "" ? "" : ` (${judged.why})`}`);
    rows.push({ measure: "flat photos", item: item.name, ...judged });
    if (judged.verdict !== "unaided")
      worst.push({ title: `${item.name}: ${judged.verdict}, ${judged.why}`, png: await thumbOf(item.file) });
  }
  const n = rows.length;
  const shareOf = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length / n;
  const times = rows.map(({ tookMs }) => tookMs);
  return {
    figures: [
      bounded({
        id: "M11 flat photos unaided",
        unit: "",
        value: shareOf("unaided"),
        sign: "≥",
        bar: UNAIDED,
        n,
      }),
      told({ id: "M11 flagged or refused with a reason", unit: "", value: shareOf("flagged"), n }),
      bounded({ id: "M11 silently wrong", unit: "", value: shareOf("wrong"), sign: "≤", bar: 0, n }),
      told({ id: "M11 intake, mean", unit: "ms", value: meanOf(times), n }),
      bounded({
        id: "M11 intake, p95",
        unit: "ms",
        value: quantileOf(times, 0.95),
        sign: "≤",
        bar: LONGEST_MS,
        n,
      }),
    ],
    rows,
    worst,
  };
}

function itemsIn(folder: string): readonly FlatItem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const kind = /^(upper|lower|dress)_.*\.(?:jpe?g|png|webp)$/.exec(name)?.[1];
      return kind === undefined ? [] : [{ file: join(folder, name), name, kind: kind as Kind }];
    });
}

function clothOf(folder: string): readonly FlatItem[] {
  return pairIds(folder).map((id) => ({
    file: join(folder, id, "cloth.jpg"),
    name: `${basename(folder)}/${id}`,
    kind: "upper",
  }));
}

type Verdict = "unaided" | "flagged" | "wrong";

async function judge({ file, kind }: FlatItem) {
  const beganMs = performance.now();
  const made = await makeGarment(file, null, "measured", buildGarment);
  const tookMs = performance.now() - beganMs;
  if (!made.ok) return { verdict: "flagged" as const, why: made.code, category: null, tookMs };
  const { reading, built, index } = made.value;
  const warned = [...reading.warnings, ...built.warnings].filter(({ code }) => !EXPECTED.has(code));
  const flags = [...new Set(warned.map(({ code }) => code))];
  const wrongs = [
    ...(KINDS[kind].includes(reading.category) ? [] : ["another category"]),
    ...((await meshFault(built.glb, index)) ?? []),
  ];
  const verdict: Verdict = flags.length > 0 ? "flagged" : wrongs.length > 0 ? "wrong" : "unaided";
  return { verdict, why: [...wrongs, ...flags].join(" "), category: reading.category, tookMs };
}

async function meshFault(glb: Uint8Array, index: ArrayLike<number>): Promise<readonly string[] | null> {
  const file = await new NodeIO().registerExtensions(ALL_EXTENSIONS).readBinary(glb);
  const positions = file.getRoot().listMeshes()[0]?.listPrimitives()[0]?.getAttribute("POSITION");
  const fault = manifoldFault(positions?.getArray() ?? [], index);
  return fault === null ? null : [fault];
}

async function thumbOf(file: string): Promise<Uint8Array> {
  return sharp(file)
    .autoOrient()
    .resize(300, 400, { fit: "contain", background: "#ffffff" })
    .jpeg()
    .toBuffer();
}
