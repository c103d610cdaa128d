import { loadavg } from "node:os";
import { type Mirror, openMirror } from "../../../e2e/harness/open-mirror.node.ts";
import type { Answer } from "../../ledger/schema/shopper-request.ts";
import type { Bench, Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { finish, scan, start, touch, touchInGroup, wear } from "../mirror/visit-steps.node.ts";
import { quantileOf } from "../pipeline/statistics.ts";
import { type MemorySample, watchMemory } from "./memory-watch.node.ts";
import { mostOf, slopeOf } from "./slope.ts";

const MINUTES = 10;
/** Caches, compiled code and shaders fill in this share of the time; the line begins after it. */
const WARM_UP_SHARE = 0.25;
const GROWTH_PERCENT = 5;
/** In so many visits every layout of the sign was on at least once. */
const VISITS_OF_ALL_LAYOUTS = 6;
/** Layouts of the sign differ in their parts and films, and any of them may be on when it is looked. */
const FOLLOWS_LAYOUT: readonly string[] = ["pageNodes", "pageResident", "graphicsResident"];
/** How long the campaign plays between two visits. */
const CAMPAIGN_MS = 3_000;
/** Longest that staff take in this script. */
const ANSWER_MS = 20_000;
const LOOK_EVERY_MS = 200;

/** Garments of the sample shop and their codes; each visit begins with another. */
const GARMENTS = [
  ["merino-long-sleeve", "2041003000015"],
  ["cotton-twill-jacket", "2041005000013"],
] as const;

/**
 * Visits one after the other at the real host and page: start, garments, colours, sizes, a request that staff answer,
 * a scan, goodbye, campaign. After each, garbage is collected and memory read. `--minutes N` (default 10).
 */
export const run: Bench = async ({ args, log }) => {
  const at = args.indexOf("--minutes");
  const minutes = at < 0 ? MINUTES : Number(args[at + 1]);
  if (!(minutes > 0)) throw new Error("--minutes needs a number above 0.");
  const mirror = await openMirror({ scene: "moving" });
  try {
    let crashes = 0;
    mirror.page.on("crash", () => crashes++);
    const look = await watchMemory(mirror);
    const samples: MemorySample[] = [];
    const rates: number[] = [];
    const endAtMs = performance.now() + minutes * 60_000;
    for (let visit = 0; performance.now() < endAtMs; visit++) {
      rates.push(...(await oneVisit(mirror, visit)));
      const sample = await look();
      samples.push(sample);
      log(`visit ${visit + 1}: ${describe(sample)}; load ${loadavg()[0]?.toFixed(1)}`);
    }
    const troubles = mirror.log.filter((line) => line.includes("trouble"));
    for (const line of troubles) log(line);
    return {
      name: "soak",
      figures: [
        ...growth(samples, minutes),
        told({ id: "pictures", unit: "1/s", value: quantileOf(rates, 0.5), n: rates.length }),
        bounded({ id: "crashes", unit: "", value: crashes, sign: "≤", bar: 0, n: samples.length }),
        bounded({
          id: "troubles in the log",
          unit: "",
          value: troubles.length,
          sign: "≤",
          bar: 0,
          n: mirror.log.length,
        }),
        told({ id: "load of the machine", unit: "", value: loadavg()[0] ?? Number.NaN, n: 1 }),
      ],
    };
  } finally {
    await mirror.close();
  }
};

/** Rates seen on the way, pictures a second. */
async function oneVisit(mirror: Mirror, visit: number): Promise<number[]> {
  const rates: number[] = [];
  const rest = async (): Promise<void> => {
    await mirror.page.waitForTimeout(1_500);
    const { picturesPerSecond } = await mirror.readouts();
    if (picturesPerSecond !== null) rates.push(picturesPerSecond);
  };
  await start(mirror);
  const [first, second] = visit % 2 === 0 ? GARMENTS : GARMENTS.toReversed();
  if (first === undefined || second === undefined) throw new Error("Broken invariant: two garments");
  await wear(mirror, first[0]);
  await rest();
  await touchInGroup(mirror, "Colour", visit);
  await touchInGroup(mirror, "Size", visit + 1);
  await rest();
  await touch(mirror, /^Bring me size/);
  await answer(mirror, { kind: "on-the-way", minutes: 2 });
  await rest();
  await scan(mirror, second[1], second[0]);
  await touchInGroup(mirror, "Colour", visit + 1);
  await rest();
  await answer(mirror, { kind: "here-it-is" });
  await finish(mirror);
  await mirror.page.waitForTimeout(CAMPAIGN_MS);
  return rates;
}

/** Staff answer the newest request; waits until there is one. */
async function answer({ staff, page }: Mirror, given: Answer): Promise<void> {
  const beganMs = performance.now();
  while (performance.now() - beganMs < ANSWER_MS) {
    const listed = await staff.request("request.list", {});
    const open = listed.ok
      ? listed.value.find(({ state }) => state === "waiting" || state === "answered")
      : undefined;
    if (open !== undefined) {
      const told = await staff.request("request.answer", { requestId: open.requestId, answer: given });
      if (!told.ok) throw new Error(told.message);
      return;
    }
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`No request reached staff in ${ANSWER_MS} ms.`);
}

function growth(samples: readonly MemorySample[], minutes: number): Figure[] {
  const beganMs = samples[0]?.atMs ?? 0;
  const counted = samples.filter(({ atMs }) => atMs - beganMs >= WARM_UP_SHARE * minutes * 60_000);
  const kinds = [
    "hostHeap",
    "hostResident",
    "pageHeap",
    "pageNodes",
    "pageResident",
    "graphicsResident",
  ] as const;
  return kinds.flatMap((kind) => {
    const points = counted.map((sample) => ({ atMs: sample.atMs, value: sample[kind] }));
    const slope = slopeOf(FOLLOWS_LAYOUT.includes(kind) ? mostOf(points, VISITS_OF_ALL_LAYOUTS) : points);
    const unit = kind === "pageNodes" ? "nodes" : "MB";
    const n = counted.length;
    return [
      told({ id: `${kind} from`, unit, value: slope.from, n }),
      told({ id: `${kind} slope`, unit: `${unit}/min`, value: slope.perMinute, n }),
      bounded({
        id: `${kind} growth`,
        unit: "%",
        value: slope.growthPercent,
        sign: "≤",
        bar: GROWTH_PERCENT,
        n,
      }),
    ];
  });
}

function describe({ atMs: _atMs, ...sample }: MemorySample): string {
  return Object.entries(sample)
    .map(([kind, value]) => `${kind} ${value.toFixed(1)}`)
    .join(", ");
}
