import { describe, expect, it } from "vitest";
import { checkProgramme } from "../../../../content/programme/check-programme.ts";
import { entryOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { programmeSchema } from "../../../../content/schema/signage/programme.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { withChanges } from "../draft/with-changes.fixture.ts";
import { type CampaignWish, campaignFault, partsOfCampaign, USUAL_CAMPAIGN } from "./campaign-wish.ts";

const draft: ContentDraft = {
  programme: programmeOf([entryOf("always", { priority: 7 })]),
  revisions: {},
  changed: [],
  unshown: [],
  undone: null,
  revision: 0,
  removed: [],
  warnings: [],
};
const wish: CampaignWish = {
  ...USUAL_CAMPAIGN,
  name: "Autumn",
  shows: [
    { kind: "playlist", id: "words" },
    { kind: "layout", id: "poster" },
    { kind: "layout", id: "poster" },
  ],
  locales: ["de"],
  role: { kind: "interrupt", shareOfVoicePercent: 25 },
  maxPlaysPerHour: 4,
};

describe("a new campaign", () => {
  it("becomes layouts, the campaign and a line of the calendar, in an order in which each can be kept", () => {
    const { campaignId, changes } = partsOfCampaign(wish, draft);
    expect(changes.map(({ part }) => part.kind)).toEqual(["layout", "campaign", "entry"]);
    let programme = draft.programme;
    for (const change of changes) {
      programme = withChanges(programme, [change]);
      expect(checkProgramme(programme)).toEqual([]);
    }
    expect(programmeSchema.safeParse(programme)).toMatchObject({ success: true });
    const campaign = programme.campaigns.find((each) => each.campaignId === campaignId);
    expect(campaign).toMatchObject({ layoutIds: ["layout-autumn", "poster", "poster"], locales: ["de"] });
    expect(programme.schedule.at(-1)).toMatchObject({
      show: { kind: "campaign", campaignId },
      role: { kind: "interrupt", shareOfVoicePercent: 25 },
      maxPlaysPerHour: 4,
      priority: 7,
    });
  });

  it("puts files that follow one another into one playlist", () => {
    const media = ["a", "b", "c"].map((mediaId) => ({
      kind: "image" as const,
      mediaId,
      name: `${mediaId}.jpg`,
      path: `media/${mediaId}.jpg`,
      tags: [],
      expiresAtMs: null,
      widthPixels: 10,
      heightPixels: 10,
      alt: null,
    }));
    const full = { ...draft, programme: { ...draft.programme, media } };
    const shows = ["a", "b", "poster", "c"].map((id) => ({
      kind: id === "poster" ? ("layout" as const) : ("medium" as const),
      id,
    }));
    const { changes } = partsOfCampaign({ ...wish, shows }, full);
    const programme = withChanges(full.programme, changes);
    expect(checkProgramme(programme)).toEqual([]);
    expect(programmeSchema.safeParse(programme)).toMatchObject({ success: true });
    expect(programme.playlists.slice(1).map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(programme.campaigns[0]?.layoutIds).toEqual(["layout-autumn", "poster", "layout-autumn-2"]);
  });

  it.each<[Partial<CampaignWish>, ReturnType<typeof campaignFault>]>([
    [{}, null],
    [{ name: "  " }, "no-name"],
    [{ shows: [] }, "nothing-shown"],
    [{ role: { kind: "override" } }, "needs-end"],
    [{ shows: Array.from({ length: 101 }, () => ({ kind: "layout", id: "poster" })) }, "too-many"],
  ])("with %j lacks %s", (changes, fault) => {
    expect(campaignFault({ ...wish, ...changes })).toBe(fault);
  });
});
