import { measureM1 } from "./m1.node.ts";
import { makeShells, stockShells, type WornShell } from "./m1-shells.node.ts";
import { measureM4 } from "./m4.node.ts";
import { measureM5 } from "./m5.node.ts";
import { measureM7 } from "./m7.node.ts";
import { measureM9 } from "./m9.node.ts";
import { openSyntheticBrowser, type SyntheticBrowser } from "./open-page.node.ts";
import type { SyntheticOptions, SyntheticOutcome } from "./outcome.ts";
import { type MadeWorld, readWorld } from "./world.node.ts";
import { measureWrap } from "./wrap.node.ts";

type Measure = (
  world: MadeWorld,
  browser: SyntheticBrowser,
  shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
) => Promise<SyntheticOutcome>;

/** The measures on made people, by METRICS' numbers, and how the body that carries the cloth is wrapped around them. */
const MEASURES: Readonly<Record<string, Measure>> = {
  m1: measureM1,
  m4: measureM4,
  m5: measureM5,
  m7: measureM7,
  m9: measureM9,
  wrap: measureWrap,
};

/**
 * Runs some measures with one page. Where the test data is not there it says so and measures nothing; a name that
 * no measure has throws.
 */
export async function measureSynthetic(
  names: readonly string[],
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const world = readWorld(options.dataFolder);
  if (!world.ok) {
    options.log(world.message);
    return { figures: [], rows: [], worst: [] };
  }
  for (const sentence of world.value.missing) options.log(sentence);
  await using browser = await openSyntheticBrowser();
  const { seed, stock, log } = options;
  const shells = stock ? await stockShells(world.value, seed) : await makeShells(world.value, seed, log);
  const outcomes: SyntheticOutcome[] = [];
  for (const name of names) {
    const measure = MEASURES[name];
    if (measure === undefined) throw new Error(`There is no measure ${name}.`);
    outcomes.push(await measure(world.value, browser, shells, options));
  }
  return {
    figures: outcomes.flatMap(({ figures }) => figures),
    rows: outcomes.flatMap(({ rows }) => rows),
    worst: outcomes.flatMap(({ worst }) => worst),
  };
}
