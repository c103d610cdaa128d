import { describe, expect, it } from "vitest";
import { checkProgramme } from "../../../../content/programme/check-programme.ts";
import { programmeOf } from "../../../../content/programme/fixtures.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { programmeSchema } from "../../../../content/schema/signage/programme.ts";
import { widgetSchema } from "../../../../content/schema/signage/widget.ts";
import { MADE_KINDS, type MadeWish, madeWidget } from "./made-widget.ts";
import { previewSign, zoneOf } from "./preview-sign.ts";

const dataset: Media = {
  kind: "dataset",
  mediaId: "prices",
  name: "Prices",
  path: "media/prices.csv",
  tags: [],
  expiresAtMs: null,
};
const wish: MadeWish = {
  widgetId: "made",
  name: "Made",
  words: { en: "Good day" },
  nowCivil: "2026-12-28T09:15",
  product: { productId: "coat", name: "Coat" },
  dataset,
};

describe("a widget that is made on the spot", () => {
  it.each(MADE_KINDS.filter((kind) => kind !== "page"))(
    "%s is whole at once, and plays alone in a sound programme",
    (kind) => {
      const widget = madeWidget(kind, wish);
      expect(widgetSchema.safeParse(widget)).toMatchObject({ success: true });
      if (widget === null) return;
      const sign = previewSign(widget, null, { ...programmeOf([]), media: [dataset] });
      expect(programmeSchema.safeParse(sign)).toMatchObject({ success: true });
      expect(checkProgramme(sign)).toEqual([]);
    },
  );

  it("words stand on a ground of their own, whatever the layout's is", () => {
    for (const kind of ["text", "ticker", "clock", "countdown", "table"] as const)
      expect(madeWidget(kind, wish)).toMatchObject({ look: { background: "#17120f" } });
  });

  it("counts down to a week from now, over the end of a year", () => {
    expect(madeWidget("countdown", wish)).toMatchObject({ until: "2027-01-04T10:00" });
  });

  it("a page of the net is not whole until somebody says which", () => {
    const page = madeWidget("page", wish);
    expect(widgetSchema.safeParse(page)).toMatchObject({ success: false });
    const source = { kind: "address", url: "https://example.org/menu" };
    expect(widgetSchema.safeParse({ ...page, source })).toMatchObject({ success: true });
  });

  it("needs a product or a table where it shows one", () => {
    expect(madeWidget("product", { ...wish, product: null })).toBeNull();
    expect(madeWidget("table", { ...wish, dataset: null })).toBeNull();
  });
});

it("is looked at in the shape and on the ground of the zone that plays it", () => {
  const [layout] = programmeOf([]).layouts;
  const [zone] = layout?.zones ?? [];
  if (layout === undefined || zone === undefined) throw new Error("the fixture has no zone");
  const low = { ...zone, heightPixels: 240.4, playlistId: "line" };
  const programme = {
    layouts: [{ ...layout, background: { colour: "#123456", mediaId: null }, zones: [zone, low] }],
  };
  expect(zoneOf("line", programme)).toMatchObject({ heightPixels: 240, ground: { colour: "#123456" } });
  expect(zoneOf("unknown", programme)).toMatchObject({ widthPixels: 1_080, heightPixels: 1_920 });
});
