import { describe, expect, it } from "vitest";
import type { Widget } from "../../../content/schema/campaign.ts";
import { beginPlay, endPlay } from "./proof-of-play.ts";
import { FIRST_ROUND, failInRotation, nextInRotation, type Rotation, stayMs } from "./rotation.ts";

function widgetFor(widgetId: string): Widget {
  const alt = { en: "a", fr: "a", de: "a" };
  return { kind: "image", widgetId, path: "a.webp", durationMs: 8_000, fill: "cover", alt, productId: null };
}
const widgets = ["a", "b", "c"].map(widgetFor);

function playOn(rotation: Rotation, steps: number): string {
  let shown = "";
  let current = rotation;
  for (let n = 0; n < steps; n++) {
    shown += widgets[current.at]?.widgetId ?? "?";
    current = nextInRotation(current, widgets);
  }
  return shown;
}

describe("rotation", () => {
  it("goes round and round", () => {
    expect(playOn(FIRST_ROUND, 7)).toBe("abcabca");
  });

  it("leaves a broken widget out for three rounds, then tries it again", () => {
    const broken = widgets[1];
    if (broken === undefined) throw new Error("no widget");
    expect(playOn(failInRotation(FIRST_ROUND, broken), 8)).toBe("acacacab");
  });

  it("goes on where all are broken", () => {
    const allBroken = widgets.reduce(failInRotation, FIRST_ROUND);
    expect(nextInRotation(allBroken, widgets).at).toBe(1);
  });

  it("knows how long a widget stays", () => {
    expect(stayMs(widgetFor("a"))).toBe(8_000);
    expect(stayMs({ ...widgetFor("v"), kind: "video", durationMs: null })).toBe("until-end");
  });
});

describe("proof of play", () => {
  it("begins and ends with what was shown", () => {
    const played = { campaignId: "autumn", armId: null, widgetId: "a", productId: "tee" };
    const { play, entry } = beginPlay(played, 1_000);
    expect(entry).toMatchObject({
      kind: "play-begin",
      campaignId: "autumn",
      productId: "tee",
      visitId: null,
    });
    expect(endPlay(play, true, 9_000.4)).toMatchObject({
      kind: "play-end",
      payload: { widgetId: "a", shownMs: 8_000, complete: true },
    });
  });
});
