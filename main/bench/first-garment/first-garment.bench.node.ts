import { loadavg } from "node:os";
import { cameraClip } from "../../../e2e/harness/camera-clip.node.ts";
import { type Mirror, openMirror } from "../../../e2e/harness/open-mirror.node.ts";
import { scanByDevice } from "../../../e2e/harness/staff.node.ts";
import type { Bench } from "../bench-result.ts";
import { compared, told } from "../figure.ts";
import { until } from "../mirror/visit-steps.node.ts";
import { type BenchPages, openBenchPages } from "../pipeline/open-bench-page.node.ts";
import { quantileOf } from "../pipeline/statistics.ts";

const ROUNDS = 5;
const BAR = 1.5;
const GARMENT = { code: "2041003000015", productId: "merino-long-sleeve" } as const;
const LIMIT_MS = 90_000;
/** A shopper reads the notice at least so long before start is pressed; the networks may load meanwhile. */
const READS_NOTICE_MS = 3_000;

/**
 * From *start* until a garment that was scanned before lies on the body, on the real mirror, against a bare page that
 * loads runtime and weights and sends its first frame through the network. Both in fresh browsers, in turn. Told
 * beside it: the same from the opening of the mirror's page, where nothing is loaded yet. `--rounds N`.
 */
export const run: Bench = async ({ args, log }) => {
  const at = args.indexOf("--rounds");
  const rounds = at < 0 ? ROUNDS : Number(args[at + 1]);
  if (!(rounds >= 1)) throw new Error("--rounds needs a number from 1.");
  const { file } = await cameraClip("somebody");
  await using pages = await openBenchPages();
  const [ours, pictures, cold, bare]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    bare.push(await barePage(pages, file));
    const { pictureMs, fromStartMs, fromOpenMs } = await realMirror();
    ours.push(fromStartMs);
    pictures.push(pictureMs);
    cold.push(fromOpenMs);
    log(
      `round ${round + 1}: start to picture ${pictureMs.toFixed(0)} ms, to garment ${fromStartMs.toFixed(0)} ms, bare ${bare.at(-1)?.toFixed(0)} ms, page opened to garment ${fromOpenMs.toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  const baseline = quantileOf(bare, 0.5);
  return {
    name: "first-garment",
    figures: [
      compared({
        id: "start to garment",
        unit: "ms",
        value: quantileOf(ours, 0.5),
        baseline,
        sign: "≤",
        bar: BAR,
        n: rounds,
      }),
      told({ id: "start to picture", unit: "ms", value: quantileOf(pictures, 0.5), n: rounds }),
      told({ id: "slowest of them", unit: "ms", value: Math.max(...ours), n: rounds }),
      told({ id: "page opened to garment", unit: "ms", value: quantileOf(cold, 0.5), n: rounds }),
      told({ id: "load of the machine", unit: "", value: loadavg()[0] ?? Number.NaN, n: 1 }),
    ],
  };
};

/** What a shopper waits for, milliseconds. */
interface Waited {
  /** From start to the first picture of the mirror. */
  readonly pictureMs: number;
  /** From start to the garment. */
  readonly fromStartMs: number;
  /** From the opening of the page to the garment. */
  readonly fromOpenMs: number;
}

async function barePage(pages: BenchPages, cameraFile: string): Promise<number> {
  const { browser, page } = await pages.open(cameraFile);
  try {
    const { loadMs, firstInferenceMs } = await page.evaluate(() => window.psycheBench.bareFirst("lite"));
    return loadMs + firstInferenceMs;
  } finally {
    await browser.close();
  }
}

async function realMirror(): Promise<Waited> {
  const mirror = await openMirror({ scene: "somebody" });
  try {
    await scanByDevice(mirror.host, GARMENT.code);
    await until(mirror, ({ phase }) => phase === "notice");
    await mirror.page.waitForTimeout(READS_NOTICE_MS);
    return await pressStart(mirror);
  } finally {
    await mirror.close();
  }
}

/** Measured inside the page: what the driver needs to look does not count. */
function pressStart({ page }: Mirror): Promise<Waited> {
  return page.evaluate(
    async ({ productId, limitMs }) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Start",
      );
      if (button === undefined) throw new Error("The notice has no start.");
      const pressedAtMs = performance.now();
      button.click();
      let pictureMs = 0;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        const now = performance.now();
        const seen = window.psycheRehearsal?.readouts();
        if (pictureMs === 0 && (seen?.lastSequence ?? null) !== null) pictureMs = now - pressedAtMs;
        if (seen?.dressed === true && seen.worn.includes(productId))
          return { pictureMs, fromStartMs: now - pressedAtMs, fromOpenMs: now };
        if (now - pressedAtMs > limitMs)
          throw new Error(`No garment in ${limitMs} ms: ${JSON.stringify(seen)}`);
      }
    },
    { productId: GARMENT.productId, limitMs: LIMIT_MS },
  );
}
