import sharp from "sharp";
import type { OpenTryOn } from "../../../tryon/open-try-on.node.ts";
import type { Row, SyntheticOutcome, WorstPicture } from "../synthetic/outcome.ts";
import { type Judged, type JudgedPair, judgePair, METHODS } from "./judge-pair.node.ts";
import { type Pair, pairIds, readPair } from "./pairs.node.ts";
import { isIn } from "./picture.ts";
import { realFigures } from "./real-figures.ts";

/** Pairs shown in the report, the worst first. */
const SHOWN_PAIRS = 12;

/** M2, M3, M4 and M8 on the pairs of a folder: one table of ours, baselines, references and controls. */
export async function measurePairs(
  tryOn: OpenTryOn,
  options: { readonly folder: string; readonly count: number | null; readonly log: (line: string) => void },
): Promise<SyntheticOutcome> {
  const { folder, count, log } = options;
  const all = pairIds(folder);
  const ids = all.slice(0, count ?? all.length);
  if (ids.length === 0) {
    log(`No pairs in ${folder}: set PAIRS_DIR. M2, M3, M8 and the real half of M4 are left out.`);
    return { figures: [], rows: [], worst: [] };
  }
  const judged: JudgedPair[] = [];
  const pictures: { readonly score: number; readonly picture: WorstPicture }[] = [];
  for (const [index, id] of ids.entries()) {
    const pair = await readPair(folder, id);
    // The garment of the next item: it must not do as well.
    const next = all[(index + 1) % all.length];
    const other = next === undefined || next === id ? null : await readPair(folder, next);
    const outcome = await judgePair(tryOn, pair, other);
    if (!outcome.ok) {
      log(`${id}: ${outcome.message}`);
      judged.push(refused(pair, outcome.code));
      continue;
    }
    judged.push(outcome.value);
    log(
      `${id}: ${METHODS.map((method) => `${method} ${percent(outcome.value.methods[method]?.iou)}`).join(", ")}`,
    );
    pictures.push({
      score: outcome.value.methods.ours?.iou ?? 0,
      picture: await pictureOf(pair, outcome.value),
    });
  }
  const worst = pictures.toSorted((a, b) => a.score - b.score).slice(0, SHOWN_PAIRS);
  return {
    figures: realFigures(judged),
    rows: judged.flatMap(rowsOf),
    worst: worst.map(({ picture }) => picture),
  };
}

function percent(share: number | undefined): string {
  return share === undefined ? "–" : (100 * share).toFixed(1);
}

/** What shows nothing scores 0, it is not left out. */
function refused({ id, person }: Pair, code: string): JudgedPair {
  const empty: Judged = {
    iou: 0,
    ssim: Number.NaN,
    printErrors: [],
    occlusion: null,
    shown: { ...person, alpha: new Uint8Array(0) },
    picture: person,
  };
  return {
    id,
    methods: { ours: empty },
    trackerError: Number.NaN,
    hemRow: person.heightPixels,
    yawDegrees: Number.NaN,
    warnings: [code],
    durationMs: {},
  };
}

function rowsOf({ id, methods, trackerError, yawDegrees, warnings, durationMs }: JudgedPair): readonly Row[] {
  return METHODS.flatMap((method) => {
    const judged = methods[method];
    if (judged === undefined) return [];
    return [
      {
        measure: "pairs",
        item: id,
        method,
        iou: judged.iou,
        ssim: judged.ssim,
        printErrorMean: judged.printErrors.reduce((sum, one) => sum + one, 0) / judged.printErrors.length,
        occlusionIou: judged.occlusion?.iouOfAll ?? null,
        occlusionCeiling: judged.occlusion?.ceilingOfAll ?? null,
        falseCover: judged.occlusion?.falseCover ?? null,
        falseHole: judged.occlusion?.falseHole ?? null,
        trackerError,
        yawDegrees,
        totalMs: Object.values(durationMs).reduce((sum, ms) => sum + ms, 0),
        warnings: warnings.join(" "),
      },
    ];
  });
}

/** Flat photo, person, our picture, and masks: green both, red ours alone, blue the answer alone; below the hem dim. */
async function pictureOf(pair: Pair, { methods, hemRow }: JudgedPair): Promise<WorstPicture> {
  const ours = methods.ours;
  if (ours === undefined) throw new Error("Broken invariant: a judged pair without ours");
  const { widthPixels: width, heightPixels: height } = pair.person;
  const masks = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const [shown, worn] = [isIn(ours.shown, at), isIn(pair.worn, at)];
    const colour =
      shown && worn ? [90, 190, 90] : shown ? [220, 60, 50] : worn ? [60, 90, 230] : [30, 30, 30];
    const dim = at >= hemRow * width ? 0.35 : 1;
    masks.set(
      colour.map((value) => value * dim),
      3 * at,
    );
  }
  const fit = { width: 384, height: 512, fit: "contain" } as const;
  const raw = (rgba: Uint8Array | Uint8ClampedArray, channels: 3 | 4) =>
    sharp(rgba, { raw: { width, height, channels } }).resize(fit).removeAlpha().png().toBuffer();
  const parts = await Promise.all([
    sharp(pair.clothFile).resize(fit).png().toBuffer(),
    raw(pair.person.rgba, 4),
    raw(ours.picture.rgba, 4),
    raw(masks, 3),
  ]);
  const png = await sharp({ create: { width: 4 * 384, height: 512, channels: 3, background: "#202020" } })
    .composite(parts.map((input, index) => ({ input, left: 384 * index, top: 0 })))
    .jpeg({ quality: 85 })
    .toBuffer();
  return { title: `${pair.id}: M2 ${percent(ours.iou)} %, M8 ${ours.ssim.toFixed(3)}`, png };
}
