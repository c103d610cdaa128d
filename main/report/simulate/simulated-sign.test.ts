import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogueSchema } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import { civilTimeIn } from "../../base/civil-time.ts";
import { createPlayFollower } from "../../ledger/read/plays/follow-plays.ts";
import { noPlays } from "../../ledger/read/plays/screen-now.ts";
import { addSum, type ProofCounts } from "../proof/proof-counts.ts";
import { proofOfPlay } from "../proof/proof-of-play.ts";
import { simulateDay } from "./simulate-day.ts";

const file = join(import.meta.dirname, "../../../content/samples/shop/catalogue.json");
const { products } = catalogueSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const civil = civilTimeIn("Europe/Berlin");
const play = { entryId: "autumn", campaignId: "autumn", layoutId: "autumn" };
const plays = ["one", "two"].map((widgetId) => ({ ...play, widgetId }));
const none = (): null => null;

it("makes a day whose proof of play adds up, with a power cut in it", () => {
  const day = simulateDay(
    {
      day: "2026-03-26",
      shop: { products, plays },
      civil,
      daysSinceInstallation: 3,
      outage: { fromHour: 14, toHour: 16 },
    },
    createChance(7),
  );
  const counts: ProofCounts = new Map();
  const follower = createPlayFollower({ state: noPlays(), civil, emit: (sum) => addSum(counts, sum) });
  let boots = 0;
  for (const [at, { atMs, draft }] of day.entries()) {
    if (draft.kind === "boot") boots += 1;
    const { armId, campaignId, kind, payload } = draft;
    const stamp = {
      id: at + 1,
      atMs,
      monotonicMs: atMs,
      bootId: `boot-${boots}`,
      siteId: "shop",
      screenId: "mirror-1",
    };
    follower.follow({ ...stamp, kind, campaignId, armId, payload: JSON.stringify(payload) });
  }
  follower.tellRunning();
  const span = { fromDay: "2026-03-26", toDay: "2026-03-27", timeZone: "Europe/Berlin" };
  const head = { ...span, siteId: "shop", screenId: null, campaignId: null, simulated: true };
  const names = { campaign: none, layout: none, widget: none, entry: none, screen: none, tags: () => [] };
  const { time, total } = proofOfPlay(head, counts, [], names);
  expect(boots).toBe(2);
  // Half past nine to half past eight, without the two hours.
  expect(Math.abs(time.upMs - 9 * 3_600_000)).toBeLessThan(2 * 60_000);
  expect(time.shownMs + time.peopleMs).toBeGreaterThan(0.99 * time.upMs);
  expect(Math.abs(time.differenceMs)).toBeLessThan(1_000);
  expect(total.whole).toBeGreaterThan(900);
  expect(total.cut).toBeGreaterThan(0);
});
