import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkImport } from "../parts/check-import.ts";
import { carryOut } from "../parts/readings.fixture.ts";
import { planXibo } from "./plan-xibo.ts";
import {
  importOf,
  jsonOf,
  leftOf,
  MAPPING,
  NONE,
  numberFrom,
  PATHS,
  region,
  widget,
  widgetsOf,
} from "./xibo.fixture.ts";

describe("a layout of Xibo", () => {
  it("is the same from layout.json and from its XLF", () => {
    numberFrom(139);
    const json = importOf({
      layoutJson: jsonOf(
        [
          region(2, [widget({ type: "video", mediaIds: [9], options: { mute: "0" } })], {
            zIndex: 3,
            left: -1,
            width: 1918.5,
          }),
          region(1, [
            widget({
              type: "image",
              mediaIds: [5],
              options: { transIn: "fly", transInDuration: "800", transInDirection: "N" },
            }),
            widget({ type: "image", mediaIds: [5], useDuration: 1, duration: 4 }),
          ]),
        ],
        { backgroundImageId: 12 },
      ),
    });
    const media = (id: number, type: string, file: number, uri: string, more = "", options = "") =>
      `<media id="${id}" type="${type}" duration="${more.includes('useDuration="1"') ? 4 : 10}" fromDt="1970-01-01 01:00:00" toDt="2038-01-19 03:14:07" fileId="${file}" ${more || 'useDuration="0"'}><options><uri>${uri}</uri>${options}</options><raw/></media>`;
    const xlf = importOf({
      layoutJson: JSON.stringify({ layout: "Autumn" }),
      layoutXml: `<?xml version="1.0"?><layout width="1920" height="1080" bgcolor="#abc" background="12.png" schemaVersion="3">
        <region id="2" width="1918.5" height="400" top="10" left="-1" zindex="3"><options><loop>0</loop></options>${media(139, "video", 9, "9.mp4", "", "<mute>0</mute>")}</region>
        <region id="1" width="500" height="400" top="10" left="20"><options/>${media(140, "image", 5, "5.png", "", "<transIn>fly</transIn><transInDuration>800</transInDuration><transInDirection>N</transInDirection>")}${media(141, "image", 5, "5.png", 'useDuration="1"')}</region>
        <drawer id="3"><options/></drawer><tags/></layout>`,
    });
    expect(xlf.programme).toEqual(json.programme);
    const [layout] = json.programme?.layouts ?? [];
    expect(layout).toMatchObject({
      name: "Autumn",
      widthPixels: 1920,
      heightPixels: 1080,
      background: { colour: "#aabbcc" },
      durationMs: null,
    });
    expect(layout?.background.mediaId).toMatch(/^paper-/);
    expect(
      layout?.zones.map(({ zoneId, leftPixels, widthPixels, loop }) => [
        zoneId,
        leftPixels,
        widthPixels,
        loop,
      ]),
    ).toEqual([
      ["region-1", 20, 500, true],
      ["region-2", -1, 1918.5, false],
    ]);
    expect(widgetsOf(json)).toMatchObject([
      { kind: "image", durationMs: 10_000, transition: { kind: "slide", durationMs: 800, from: "bottom" } },
      { kind: "image", durationMs: 4_000, transition: null },
      { kind: "video", durationMs: null, muted: false },
    ]);
    expect(leftOf(json)).toContain(
      "library/spare.png: Is in the export, and nothing of the layout shows it.",
    );
    expect(leftOf(json)).not.toContain("thumb");
  });

  it("says what hangs over, overlaps, lies outside, is empty or has no size", () => {
    const image = () => widget({ type: "image", mediaIds: [5] });
    const result = importOf({
      layoutJson: jsonOf([
        region(1, [image()]),
        region(2, [image()], { left: 1_800 }),
        region(3, [image()], { top: 5_000 }),
        region(4, []),
        region(5, [image()], { width: 0 }),
      ]),
    });
    const zones = result.taken
      .filter(({ as }) => as === "zone")
      .map(({ what, notes }) => `${what} ${notes.join(", ")}`);
    expect(zones).toEqual([
      "region 1 ",
      "region 2 hangs over the edge of the layout and is cut there",
      "region 4 is empty: nothing that it showed was taken, lies over region 1",
    ]);
    expect(leftOf(result)).toMatch(/region 3: Lies outside[\s\S]*region 5: Has no size/);
  });
});

describe("documents of an export", () => {
  it("may be broken where another can be read", () => {
    const layoutXml =
      '<layout width="10" height="10" bgcolor="x"><region id="1" width="10" height="10"><media id="1" type="clock" duration="5"/></region></layout>';
    const result = importOf({
      layoutJson: "{",
      layoutXml,
      mapping: "nothing",
      dataSets: "[1,",
      playlists: "7",
    });
    expect(result.programme?.layouts).toHaveLength(1);
    expect(leftOf(result)).toContain("layout.xml was read in its place");
  });

  it.each([
    [{}, "no description"],
    [{ layoutJson: "{" }, "no JSON"],
    [{ layoutJson: "[]" }, "no layout of Xibo"],
    [{ layoutXml: "<smil/>" }, "begins with <smil>"],
    [{ layoutXml: "<layout><region>" }, "broken"],
  ])("%o are refused", (documents, words) => {
    expect(planXibo("export", { ...NONE, ...documents }, [])).toMatchObject({
      ok: false,
      message: expect.stringContaining(words) as string,
    });
  });

  it("make a programme of whatever stands in them", () => {
    const odd = fc.oneof(
      fc.constantFrom(null, "", "5", -1, 0, 1e9, "abc", true),
      fc.integer(),
      fc.string({ maxLength: 5 }),
    );
    const type = fc.constantFrom(
      "image",
      "video",
      "audio",
      "pdf",
      "text",
      "webpage",
      "embedded",
      "clock",
      "countdown",
      "dataset",
      "subplaylist",
      "canvas",
      "",
    );
    const options = fc.record({
      text: odd,
      uri: odd,
      dataSetId: odd,
      countdownDate: odd,
      subPlaylists: odd,
      transIn: fc.constantFrom("fly", "fadeIn", "x"),
      transInDuration: odd,
      transInDirection: odd,
      fontSize: odd,
      embedHtml: odd,
    });
    const spec = fc.record({
      widgetId: odd,
      type,
      duration: odd,
      calculatedDuration: odd,
      useDuration: odd,
      fromDt: odd,
      toDt: odd,
      mediaIds: fc.array(fc.constantFrom(5, "9", 11, 77), { maxLength: 2 }),
      options,
    });
    const widgets = fc.array(
      spec.map(({ options: chosen, ...more }) => ({
        ...more,
        widgetOptions: Object.entries(chosen).map(([option, value]) => ({ option, value })),
      })),
      { maxLength: 4 },
    );
    const regions = fc.array(
      fc.record({
        regionId: odd,
        name: odd,
        width: odd,
        height: odd,
        top: odd,
        left: odd,
        zIndex: odd,
        regionPlaylist: fc.record({ widgets }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(regions, odd, odd, odd, (all, width, height, backgroundColor) => {
        const plan = planXibo(
          "export",
          { ...NONE, mapping: MAPPING, layoutJson: jsonOf(all, { width, height, backgroundColor }) },
          PATHS,
        );
        if (!plan.ok) return;
        const result = checkImport(carryOut(plan.value), "xibo");
        expect(result.refused).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
