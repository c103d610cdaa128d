import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDoorCounts, readHandOuts, readSales } from "../../ledger/study/read-study.node.ts";
import { type ExperimentReportInput, experimentReport } from "../experiment/experiment-report.ts";
import { readReachOfDays, readShownArms } from "../experiment/shown-arms.node.ts";
import { mirrorReach } from "../experiment/shown-arms.ts";
import { simulatedStudy } from "../simulate/simulated-study.ts";
import { surveyReport } from "../survey.ts";
import { type AnswerCounts, noSurveyCounts } from "../survey-counts.ts";
import { readSurveyCounts } from "../survey-rows.node.ts";
import {
  armOf,
  type Chain,
  openChain,
  type Place,
  pause,
  SITES,
  write as writeTo,
} from "./chain-fixtures.node.ts";
import { readExperimentSpans } from "./experiment-on-spans.node.ts";
import { type Duck, openDuck } from "./open-duck.node.ts";
import { surveyOnSpans } from "./survey-on-spans.node.ts";

const PLACES = [0, 1] as const;
const MONTHS = { fromDay: "2026-03-01", toDay: "2026-05-01" };

let chain: Chain;
let folder: string;
let duck: Duck;

beforeAll(async () => {
  chain = await openChain();
  folder = mkdtempSync(join(tmpdir(), "psyche-spans-"));
  const opening = await openDuck(folder);
  if (!opening.ok) throw new Error(opening.message);
  duck = opening.value;
  for (const place of PLACES) {
    const written = await writeTo({ chain, duck, folder }, place, MONTHS.fromDay, MONTHS.toDay);
    if (!written.ok) throw new Error(written.message);
  }
}, 60_000);
afterAll(() => {
  duck.close();
  chain.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows of a ledger under the name that the site has in the chain. */
const ofChain = <T>(place: Place, rows: Iterable<T>): (T & { siteId: string })[] =>
  Array.from(rows, (row) => ({ ...row, siteId: SITES[place].siteId }));

/** The survey as the ledgers themselves give it. */
async function surveyOfLedgers(places: readonly Place[], fromDay: string, untilDay: string) {
  const counts = noSurveyCounts();
  for (const place of places) {
    const { siteId, timeZone } = SITES[place];
    const own = await readSurveyCounts(chain.reader(place), { fromDay, untilDay, timeZone, pause });
    for (const days of own.reach.values()) counts.reach.set(siteId, days);
    for (const [asked, arms] of own.answers)
      for (const [armId, answers] of arms) {
        const all = counts.answers.get(asked) ?? new Map<string | null, AnswerCounts>();
        counts.answers.set(asked, all);
        const sum = all.get(armId) ?? { yes: 0, no: 0, unsure: 0, none: 0 };
        all.set(armId, {
          yes: sum.yes + answers.yes,
          no: sum.no + answers.no,
          unsure: sum.unsure + answers.unsure,
          none: sum.none + answers.none,
        });
      }
  }
  const [only] = places;
  const timeZone = places.length === 1 && only !== undefined ? SITES[only].timeZone : "each site's own";
  return surveyReport(
    { fromDay, untilDay, timeZone, simulated: false },
    counts,
    {
      doorCounts: places.flatMap((place) =>
        ofChain(place, readDoorCounts(chain.reader(place), fromDay, untilDay)),
      ),
      handOuts: places.flatMap((place) => readHandOuts(chain.reader(place), fromDay, untilDay)),
    },
    10,
  );
}

describe("the survey over spans", () => {
  it.each([
    ["of one site", [0], "2026-03-01", "2026-05-01"],
    ["of one site whose ledger is partly counts", [1], "2026-03-01", "2026-05-01"],
    ["of all", PLACES, "2026-03-01", "2026-05-01"],
    ["of days that cut hand-outs", PLACES, "2026-03-28", "2026-03-31"],
  ] as const)("is the ledgers' own %s", async (_, places, fromDay, toDay) => {
    const [only] = places;
    const siteId = places.length === 1 ? SITES[only].siteId : null;
    const expected = await surveyOfLedgers(places, fromDay, toDay);
    expect(expected.flyersHandedOut).toBeGreaterThan(600);
    expect(expected.places[0]?.total.asked.value).toBeGreaterThan(9);
    expect(expected.ofVisitors.days).toBeGreaterThan(2);
    expect(expected.ofPassersBy.rate.share).toBeGreaterThan(0);
    const query = { folder, fromDay, toDay, siteId };
    expect(await surveyOnSpans(duck.connection, query)).toEqual({ ok: true, value: expected });
  });

  it("is refused of days without end, and where there is no span", async () => {
    const query = { folder, ...MONTHS, siteId: null };
    expect(await surveyOnSpans(duck.connection, { ...query, toDay: "2028-01-01" })).toMatchObject({
      code: "span-too-long",
    });
    expect(await surveyOnSpans(duck.connection, { ...query, siteId: "nowhere" })).toMatchObject({
      code: "no-spans",
    });
  });
});

it("a span of an earlier format, which kept less, is refused by both", async () => {
  const file = join(folder, "north-end.2026-03.parquet");
  const head =
    "psycheSpan: '2', siteId: 'north-end', month: '2026-03', timeZone: 'Europe/Berlin', simulated: '0'";
  await duck.connection.run(`COPY (FROM read_parquet('${join(folder, "old-mill.2026-03.parquet")}'))
    TO '${file}' (FORMAT parquet, KV_METADATA {${head}})`);
  const survey = { folder, ...MONTHS, siteId: "north-end" };
  expect(await surveyOnSpans(duck.connection, survey)).toMatchObject({ ok: false, code: "old-span" });
  const days = { fromDay: MONTHS.fromDay, untilDay: MONTHS.toDay };
  const experiment = { folder, ...days, siteIds: ["north-end"], isMirrorDay };
  expect(await readExperimentSpans(duck.connection, experiment)).toMatchObject({ code: "old-span" });
  rmSync(file);
});

/** An example's plan, of the chain's two sites alone. */
function study(): ExperimentReportInput {
  const whole = simulatedStudy("steady", "2026-04-20", 0, "Europe/Berlin");
  const { experiment, plan } = whole.kept;
  const siteIds = SITES.map(({ siteId }) => siteId);
  const sites = plan.sites.filter(({ siteId }) => siteIds.some((own) => own === siteId));
  return {
    ...whole,
    kept: { ...whole.kept, experiment: { ...experiment, siteIds }, plan: { ...plan, sites } },
    handOuts: [],
    notes: [],
    simulated: false,
    timeZone: "each site's own",
  };
}

const isMirrorDay = (siteId: string, day: string): boolean =>
  PLACES.some((place) => SITES[place].siteId === siteId && armOf(place, day) === "mirror");

describe("an experiment over spans", () => {
  it("gets the rows that the ledgers give, and with them the same report", async () => {
    const own = study();
    const { periods } = own.kept.plan;
    const [fromDay, untilDay] = [periods[0]?.fromDay ?? "", periods.at(-1)?.untilDay ?? ""];
    const days = (place: Place) => ({ fromDay, untilDay, timeZone: SITES[place].timeZone, pause });
    const reach = [];
    for (const place of PLACES)
      reach.push(...ofChain(place, await readReachOfDays(chain.reader(place), days(place))));
    const rows = {
      sales: PLACES.flatMap((place) => ofChain(place, readSales(chain.reader(place), fromDay, untilDay))),
      shown: PLACES.flatMap((place) => ofChain(place, readShownArms(chain.reader(place), days(place)))),
      mirror: mirrorReach(reach, isMirrorDay),
      simulated: false,
      timeZone: "each site's own",
    };
    expect(rows.mirror.interactions).toBeGreaterThan(0);
    expect(rows.mirror.contacts).toBeGreaterThan(0);
    expect(new Set(rows.shown.map(({ arm }) => arm))).toEqual(new Set(["none", "flyer", "mirror", null]));
    const siteIds = own.kept.experiment.siteIds;
    const query = { folder, fromDay, untilDay, siteIds, isMirrorDay };
    const read = await readExperimentSpans(duck.connection, query);
    expect(read).toEqual({ ok: true, value: rows });
    if (!read.ok) return;
    const expected = experimentReport({ ...own, ...rows });
    expect(expected.validity.map(({ code }) => code)).toContain("plan-not-followed");
    expect(experimentReport({ ...own, ...read.value })).toEqual(expected);
  });

  it("tells nothing of the mirror's reach where a site lacks a month", async () => {
    const siteIds = [...SITES.map(({ siteId }) => siteId), "castle-gate"];
    const query = { folder, fromDay: MONTHS.fromDay, untilDay: MONTHS.toDay, siteIds, isMirrorDay };
    expect(await readExperimentSpans(duck.connection, query)).toMatchObject({
      ok: true,
      value: { mirror: { interactions: null, contacts: null } },
    });
  });
});
