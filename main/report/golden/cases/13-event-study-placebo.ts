import { randomisationTest } from "../../statistics/randomisation/randomisation-test.ts";
import { type EventStudy, eventStudy } from "../../statistics/sites/event-study.ts";
import { logRatios } from "../../statistics/sites/log-ratio.ts";
import {
  effectName,
  placeboPanel,
  pooledPanel,
  type SiteWeek,
  siteAndWeek,
  treatmentColumn,
} from "../../statistics/sites/site-week-panel.ts";
import { arrangementsOf } from "../arrangements.ts";
import type { GoldenCase } from "../golden-case.ts";
import { distinct, goldenSales, inTime, whenKnown } from "../golden-sales.ts";
import { panelWords, randomisationWords, tWords } from "../golden-words.ts";

/** Case 13: weeks before and after the mirrors came to half of the sites. */
export const eventStudyPlacebo: GoldenCase = (rows) => {
  const sales = goldenSales(rows, "period");
  const weeks = inTime(sales.map(({ period }) => period));
  const mirrorSites = distinct(sales.filter(({ arm }) => arm === "mirror").map(({ site }) => site));
  const start = weeks.findIndex((week) =>
    sales.some(({ period, arm }) => period === week && arm === "mirror"),
  );
  const found = logRatios(sales);
  if (!found.ok) return found;
  const siteWeeks = found.value.ratios.map(
    ({ site, period, logRatio }): SiteWeek => ({
      site,
      weekRelative: weeks.indexOf(period) - start,
      outcome: logRatio,
      treated: mirrorSites.includes(site),
    }),
  );
  // The placebo campaign is as long as the true one.
  const weeksEarly = weeks.length - start;
  const before = siteWeeks.filter(({ weekRelative }) => weekRelative < 0);
  const contrast = { [effectName]: 1 };
  return {
    mirror_stores: mirrorSites,
    ...eventWords(siteWeeks),
    pooled: panelWords({ ...pooledPanel(siteWeeks), contrast }),
    pooled_randomisation: randomised(siteWeeks, 0),
    placebo_in_time: panelWords({ ...placeboPanel(siteWeeks, weeksEarly), contrast }),
    placebo_randomisation: randomised(before, -weeksEarly),
  };
};

function eventWords(rows: readonly SiteWeek[]) {
  const byCR1 = eventStudy({ rows, kind: "CR1" });
  if (!byCR1.ok) return { event_study: byCR1 };
  const byCR2 = eventStudy({ rows, kind: "CR2" });
  if (!byCR2.ok) return { event_study: byCR2 };
  return {
    event_study: byCR1.value.weeks.map(({ weekRelative, effect }, index) => ({
      week_relative: weekRelative,
      estimate: effect.estimate,
      CR1: tWords(effect),
      CR2: tWordsOf(byCR2.value, index),
    })),
    pretrend_joint_HTZ: whenKnown(byCR2.value.preTrend, (test) => ({
      F: test.f,
      df_num: test.numeratorDegrees,
      df_denom: test.denominatorDegrees,
      p: test.pValue,
    })),
  };
}

function tWordsOf(study: EventStudy, index: number) {
  const week = study.weeks[index];
  return week === undefined ? undefined : tWords(week.effect);
}

function randomised(rows: readonly SiteWeek[], startWeek: number) {
  const sites = distinct(rows.map(({ site }) => site));
  const drawn = sites.map((site) => rows.some((row) => row.site === site && row.treated));
  const plans = arrangementsOf(drawn, String).map((plan) =>
    treatmentColumn(
      rows.map((row) => ({ ...row, treated: plan[sites.indexOf(row.site)] === true })),
      startWeek,
    ),
  );
  return whenKnown(
    randomisationTest({ outcome: rows.map(({ outcome }) => outcome), effects: siteAndWeek(rows), plans }),
    randomisationWords,
  );
}
