import { expect, it } from "vitest";
import { entryOf, layoutOf } from "../../../content/programme/fixtures.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { pictureOf, pictureProgramme } from "./fixtures.node.ts";
import { shownParts, unshownParts } from "./shown-parts.ts";

const shown = pictureProgramme();

it("follows the schedule and the stand-in to what they show", () => {
  const programme: Programme = {
    ...shown,
    media: [...shown.media, pictureOf("spare"), { ...pictureOf("still"), name: "Still" }],
    layouts: [
      ...shown.layouts.map((layout) => ({ ...layout, calmLayoutId: "calm" })),
      layoutOf("calm", 1_000),
      layoutOf("spare", 1_000),
    ],
  };
  const keys = shownParts(programme);
  expect(keys).toContain("layout:calm");
  expect(keys).toContain("media:autumn");
  expect(keys).not.toContain("layout:spare");
  expect(keys).not.toContain("media:spare");
});

it("counts a changed part as shown where a screen showed it before, or would now", () => {
  const winter = entryOf("winter", { show: { kind: "layout", layoutId: "winter" } });
  const now: Programme = {
    ...shown,
    media: [...shown.media, pictureOf("spare")],
    layouts: [...shown.layouts, layoutOf("winter", 1_000)],
    schedule: [winter],
  };
  const gone = shown.schedule.map(({ entryId }) => `entry:${entryId}`);
  const changed = ["media:spare", "layout:winter", "entry:winter", ...gone];
  expect(unshownParts(changed, shown, now)).toEqual(["media:spare"]);
});
