import { expect, it } from "vitest";
import { draft } from "../../ledger/fixtures.ts";
import { followCampaigns } from "./follow-campaigns.ts";

const part = { entryId: "spring", layoutId: "welcome" };
const layout = { ...part, widgetId: null };
const ended = { shownMs: 30_000, complete: true };
const begin = draft("visit-begin", { by: "touch", locale: "en" });
const spring = { campaignId: "spring" };

it("gives a visit the campaign that is on, or was within a minute, and none after", () => {
  const follow = followCampaigns();
  const visitAt = (atMs: number) => follow(begin, atMs).campaignId;
  expect(visitAt(0)).toBeNull();
  follow(draft("play-begin", layout, spring), 1_000);
  expect(visitAt(2_000)).toBe("spring");
  follow(draft("play-begin", { ...part, widgetId: "film" }, { campaignId: "other" }), 2_500);
  follow(draft("play-end", { ...layout, ...ended }, spring), 3_000);
  expect(visitAt(63_000)).toBe("spring");
  expect(visitAt(63_001)).toBeNull();
  follow(draft("play-begin", layout), 70_000);
  expect(visitAt(70_001)).toBeNull();
  follow(draft("play-begin", layout, spring), 71_000);
  follow(draft("page-begin", {}), 72_000);
  expect(visitAt(72_001)).toBeNull();
});

it("changes no other entry", () => {
  const follow = followCampaigns();
  follow(draft("play-begin", layout, spring), 1_000);
  const interact = draft("interact", { control: "start" });
  expect(follow(interact, 2_000)).toBe(interact);
});
