import { expect, it } from "vitest";
import { experimentOf } from "../../../../content/experiment/design/fixtures.ts";
import { groupExperiments, type KeptExperiment } from "./group-experiments.ts";

const keptOf = (experimentId: string, firstDay: string, untilDay: string): KeptExperiment => ({
  experiment: experimentOf({ kind: "day-pairs", pairs: 2 }, 1, {
    experimentId,
    firstDay,
    title: experimentId,
  }),
  plan: {
    formatVersion: 1,
    experimentId,
    seed: 1,
    periods: [{ fromDay: firstDay, untilDay, baseline: false }],
    sites: [{ siteId: "site-1", arms: ["mirror"] }],
  },
  drawnAtMs: 0,
  drawnBy: "ada",
  sha256: "0".repeat(64),
});
const list = {
  drafts: [experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 3)],
  kept: [
    keptOf("spring", "2026-03-02", "2026-04-06"),
    keptOf("summer", "2026-06-01", "2026-07-06"),
    keptOf("autumn", "2026-09-07", "2026-10-12"),
  ],
};

it("tells running from ended by the plan's last day, the latest first", () => {
  const { drafts, ended, running } = groupExperiments(list, "", "2026-07-06");
  expect(drafts).toHaveLength(1);
  expect(running.map(({ experiment }) => experiment.title)).toEqual(["autumn"]);
  expect(ended.map(({ experiment }) => experiment.title)).toEqual(["summer", "spring"]);
});

it("finds by title and by site", () => {
  expect(groupExperiments(list, "Winter", "2026-07-06")).toMatchObject({
    drafts: [{}],
    running: [],
    ended: [],
  });
  expect(groupExperiments(list, "site-3", "2026-07-06").drafts).toHaveLength(1);
});
