import { describe, expect, it } from "vitest";
import type { Campaign, Widget } from "../../../content/schema/campaign.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import { createCampaignPlayer } from "./campaign-player.ts";
import { SHOW_LIMIT_MS } from "./rotation.ts";

const text = { en: "a", fr: "a", de: "a" };
function widgetFor(widgetId: string, kind: "image" | "video" = "image"): Widget {
  const shared = { widgetId, path: `${widgetId}.webp`, fill: "cover", alt: text, productId: null } as const;
  return kind === "image" ? { kind, durationMs: 8_000, ...shared } : { kind, durationMs: null, ...shared };
}

function createShow(...widgets: Widget[]) {
  const campaign: Campaign = { formatVersion: 1, campaignId: "autumn", name: text, widgets };
  const proofs: string[] = [];
  const timers = createManualTimers();
  let nowMs = 0;
  const player = createCampaignPlayer({
    campaign,
    armId: null,
    timers,
    nowMs: () => nowMs,
    record: (entry) => {
      if (entry.kind === "play-begin") proofs.push(`begin ${entry.payload.widgetId}`);
      if (entry.kind !== "play-end") return;
      const { widgetId, shownMs, complete } = entry.payload;
      proofs.push(`end ${widgetId} ${shownMs} ${complete ? "whole" : "cut"}`);
    },
  });
  player.start();
  const pass = (durationMs: number) => {
    nowMs += durationMs;
    timers.advance(durationMs);
  };
  return { player, proofs, pass };
}

describe("createCampaignPlayer", () => {
  it("proves only what was on the screen", () => {
    const { player, proofs, pass } = createShow(widgetFor("a"), widgetFor("b"));
    pass(1_000);
    expect(proofs).toEqual([]);
    player.shown(0);
    pass(8_000);
    expect(proofs).toEqual(["begin a", "end a 8000 whole"]);
    expect(player.now).toMatchObject({ turn: 1, widget: { widgetId: "b" }, before: { widgetId: "a" } });
  });

  it("plays a video until it ends", () => {
    const { player, proofs, pass } = createShow(widgetFor("v", "video"), widgetFor("b"));
    player.shown(0);
    pass(21_000);
    player.ended(0);
    expect(proofs).toEqual(["begin v", "end v 21000 whole"]);
  });

  it("passes over what does not come or breaks, and keeps the last picture below", () => {
    const { player, proofs, pass } = createShow(
      widgetFor("a"),
      widgetFor("b"),
      widgetFor("c"),
      widgetFor("d"),
    );
    player.shown(0);
    pass(8_000);
    pass(SHOW_LIMIT_MS);
    expect(player.now.widget.widgetId).toBe("c");
    player.broken(2);
    expect(player.now).toMatchObject({ widget: { widgetId: "d" }, before: { widgetId: "a" } });
    expect(proofs).toHaveLength(2);
  });

  it("ignores words about an earlier turn", () => {
    const { player, proofs, pass } = createShow(widgetFor("a"), widgetFor("b"));
    player.shown(0);
    pass(8_000);
    player.shown(0);
    player.ended(0);
    player.broken(0);
    expect(player.now.turn).toBe(1);
    expect(proofs).toHaveLength(2);
  });

  it("says that what was on when the campaign went away was cut", () => {
    const { player, proofs, pass } = createShow(widgetFor("a"));
    player.shown(0);
    pass(3_000);
    player.stop();
    pass(60_000);
    expect(proofs).toEqual(["begin a", "end a 3000 cut"]);
  });
});
