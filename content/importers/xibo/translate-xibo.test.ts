import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkImport } from "../parts/check-import.ts";
import { carryOut } from "../parts/readings.fixture.ts";
import { planXibo, type XiboDocuments } from "./plan-xibo.ts";

const NONE: XiboDocuments = {
  layoutJson: null,
  layoutXml: null,
  mapping: null,
  dataSets: null,
  playlists: null,
  nestedPlaylists: null,
};
const MAPPING = JSON.stringify([
  { file: "coat.png", mediaid: 5, name: "Coat", background: 0 },
  { file: "walk.mp4", mediaid: "9", name: "Walk", background: 0 },
  { file: "list.pdf", mediaid: 11, name: "List", background: 0 },
  { file: "paper.png", mediaid: 12, name: "Paper", background: 1 },
]);
const WITHOUT_PAPER = JSON.stringify((JSON.parse(MAPPING) as unknown[]).slice(0, 3));
const PATHS = [
  "layout.json",
  "library/coat.png",
  "library/walk.mp4",
  "library/list.pdf",
  "library/paper.png",
  "library/spare.png",
  "library/thumbs/campaign_thumb.png",
];

function importOf(documents: Partial<XiboDocuments>, absent: readonly string[] = []) {
  const plan = planXibo("export", { ...NONE, mapping: MAPPING, ...documents }, PATHS);
  if (!plan.ok) throw new Error(plan.message);
  const result = checkImport(carryOut(plan.value, absent), "xibo");
  expect(result.refused).toBeUndefined();
  return result;
}

interface WidgetSpec {
  readonly type: string;
  readonly [key: string]: unknown;
}
let nextId = 100;
const widget = ({
  options = {},
  ...more
}: WidgetSpec & { readonly options?: Readonly<Record<string, string>> }) => ({
  widgetId: nextId++,
  duration: 10,
  useDuration: 0,
  calculatedDuration: 10,
  fromDt: 0,
  toDt: 2147483647,
  widgetOptions: Object.entries(options).map(([option, value]) => ({ type: "attrib", option, value })),
  mediaIds: [],
  ...more,
});
const region = (regionId: number, widgets: readonly unknown[], more: object = {}) => ({
  regionId,
  name: "",
  width: 500,
  height: 400,
  top: 10,
  left: 20,
  zIndex: 0,
  regionOptions: [],
  regionPlaylist: { playlistId: regionId + 1, widgets },
  ...more,
});
const jsonOf = (regions: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    layout: "Autumn",
    layoutDefinitions: {
      layout: "Autumn",
      width: 1920,
      height: 1080,
      backgroundColor: "#abc",
      backgroundImageId: null,
      regions,
      drawers: [],
      ...more,
    },
  });
function widgetsOf(result: ReturnType<typeof importOf>) {
  return (result.programme?.playlists ?? []).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "widget" ? [entry.widget] : [])),
  );
}
const leftOf = ({ skipped }: ReturnType<typeof importOf>): string =>
  skipped.map(({ what, why }) => `${what}: ${why}`).join("\n");

describe("a layout of Xibo", () => {
  it("is the same from layout.json and from its XLF", () => {
    nextId = 139;
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

describe("widgets of Xibo", () => {
  const one = (spec: Parameters<typeof widget>[0], documents: Partial<XiboDocuments> = {}) =>
    importOf({ layoutJson: jsonOf([region(1, [widget(spec)])]), mapping: WITHOUT_PAPER, ...documents });

  it.each([
    [
      { type: "pdf", mediaIds: [11], useDuration: 1, duration: 30 },
      { kind: "pdf", pageMs: 10_000 },
    ],
    [
      { type: "pdf", mediaIds: [11], useDuration: 1, duration: 30, options: { durationIsPerItem: "1" } },
      { kind: "pdf", pageMs: 30_000 },
    ],
    [
      { type: "video", mediaIds: [9], useDuration: 1, duration: 0 },
      { kind: "video", durationMs: null, muted: true },
    ],
    [
      { type: "video", mediaIds: [9], useDuration: 1, duration: 40 },
      { kind: "video", durationMs: 40_000, loop: true },
    ],
    [
      { type: "image", mediaIds: [5], options: { scaleType: "stretch" } },
      { kind: "image", fill: "cover" },
    ],
    [
      { type: "webpage", options: { uri: "https%3A%2F%2Fexample.org%2Fnews%3Fa%3D1" } },
      {
        kind: "page",
        source: { kind: "address", url: "https://example.org/news?a=1" },
        allowedHosts: ["example.org"],
      },
    ],
    [
      {
        type: "text",
        options: {
          text: '<p><span style="font-size: 40px; color:#ff0000">Wool &amp; silk</span></p><p>now</p><script>x()</script>',
        },
      },
      { kind: "text", text: { en: "Wool & silk\nnow" }, look: { colour: "#ff0000", sizeShare: 0.1 } },
    ],
    [
      { type: "text", options: { text: "<p>a</p><p>b</p>", effect: "marqueeLeft" } },
      { kind: "ticker", text: { en: "a · b" } },
    ],
    [{ type: "clock-digital" }, { kind: "clock", style: "time" }],
    [
      { type: "countdown-clock", options: { countdownType: "3", countdownDate: "2026-12-24 18:00:00" } },
      { kind: "countdown", until: "2026-12-24T18:00" },
    ],
  ])("%o", (spec, made) =>
    expect(widgetsOf(one(spec as Parameters<typeof widget>[0]))).toMatchObject([made]),
  );

  it("bring HTML and tables of their own as files of the package", () => {
    const embedded = one({ type: "embedded", options: { embedHtml: "<b>Hi</b>", embedStyle: "b{}" } });
    expect(embedded.files).toMatchObject([
      {
        path: expect.stringMatching(/^page-.*\/index\.html$/) as string,
        origin: { text: expect.stringContaining("<style>b{}</style>") as string },
      },
    ]);
    const dataSets = JSON.stringify([
      {
        dataSetId: 4,
        dataSet: "Prices",
        columns: [
          { dataSetColumnId: 2, heading: "Price", columnOrder: 2 },
          { dataSetColumnId: 1, heading: "Name", columnOrder: 1 },
        ],
        data: [{ id: 1, Name: 'Coat, "long"', Price: 199.5 }],
      },
    ]);
    const table = one({ type: "dataset", options: { dataSetId: "4", columns: "[2]" } }, { dataSets });
    expect(widgetsOf(table)).toMatchObject([{ kind: "table", columns: ["Price"], rowsShown: 1 }]);
    expect(table.files[0]?.origin).toEqual({
      kind: "text",
      text: 'Name,Price\r\n"Coat, ""long""",199.5\r\n',
    });
    expect(leftOf(one({ type: "dataset", options: { dataSetId: "9" } }, { dataSets }))).toContain(
      "export the layout with its data sets",
    );
  });

  it.each([
    [{ type: "forecastio" }, "filled by Xibo's server"],
    [{ type: "hls" }, "live stream"],
    [{ type: "somethingnew" }, '"somethingnew" is a module'],
    [{ type: "canvas" }, "elements laid freely"],
    [{ type: "webpage", options: { uri: "http%3A%2F%2Fexample.org" } }, "https only"],
    [{ type: "webpage", options: { uri: "%E0%A4%A" } }, "no address"],
    [{ type: "image", mediaIds: [77] }, "Its file is not in the export"],
    [{ type: "text", options: { text: "<p> </p>" } }, "Holds nothing"],
    [{ type: "image", mediaIds: [5], fromDt: 1893456000 }, "Is shown from 2030-01-01 on"],
    [{ type: "image", mediaIds: [5], toDt: 1577836800 }, "Was shown until 2020-01-01"],
  ])("%o stays behind with its reason", (spec, why) => {
    const result = one(spec as Parameters<typeof widget>[0]);
    expect(widgetsOf(result)).toEqual([]);
    expect(leftOf(result)).toContain(why);
    expect(result.programme?.campaigns).toEqual([]);
  });

  it("keep the day on which they end, and name what accompanies them", () => {
    const result = one({
      type: "image",
      mediaIds: [5],
      toDt: 1893456000,
      audio: [{}],
      options: { transOut: "fadeOut" },
    });
    expect(result.programme?.media).toMatchObject([{ expiresAtMs: 1893456000_000 }]);
    expect(leftOf(result)).toMatch(/Sounds beside an item[\s\S]*Transitions lie between/);
  });

  it("are taken out of a canvas: words and pictures at their places, one above the other", () => {
    const properties = (all: Readonly<Record<string, string>>) =>
      Object.entries(all).map(([id, value]) => ({ id, value }));
    const elements = [
      {
        id: "text",
        layer: 2,
        left: 100,
        top: 50,
        width: 400,
        height: 100,
        properties: properties({
          text: "Wool < silk\nnow",
          fontSize: "50",
          fontColor: "#ff0000",
          horizontalAlign: "flex-end",
        }),
      },
      {
        id: "global_library_image",
        layer: 1,
        left: 0,
        top: 0,
        width: 800,
        height: 600,
        mediaId: 5,
        properties: [],
      },
      { id: "date", layer: 3, left: 0, top: 0, width: 8, height: 6, properties: [] },
    ];
    const canvas = widget({
      type: "canvas",
      useDuration: 1,
      duration: 25,
      options: { elements: JSON.stringify([{ widgetId: 1, elements }]) },
    });
    const result = importOf({ layoutJson: jsonOf([region(1, [canvas], { left: 10, top: 20 })]) });
    expect(
      result.programme?.layouts[0]?.zones.map((zone) => [
        zone.leftPixels,
        zone.topPixels,
        zone.widthPixels,
        zone.heightPixels,
      ]),
    ).toEqual([
      [10, 20, 800, 600],
      [110, 70, 400, 100],
    ]);
    expect(widgetsOf(result)).toMatchObject([
      { kind: "image", durationMs: 25_000 },
      {
        kind: "text",
        durationMs: 25_000,
        text: { en: "Wool < silk\nnow" },
        look: { sizeShare: 0.5, colour: "#ff0000", align: "end" },
      },
    ]);
    expect(leftOf(result)).toContain('element "date" of canvas');
  });

  it("bring the playlists that they name, once each, and none that lies in itself", () => {
    const inner = (id: number, widgets: readonly unknown[]) => ({
      playlistId: id,
      name: `List ${id}`,
      widgets,
    });
    const sub = (...ids: readonly number[]) =>
      widget({
        type: "subplaylist",
        options: { subPlaylists: JSON.stringify(ids.map((playlistId) => ({ rowNo: 1, playlistId }))) },
      });
    const result = importOf({
      layoutJson: jsonOf([region(1, [sub(7, 8, 99)]), region(2, [sub(7)])]),
      playlists: JSON.stringify({
        7: inner(7, [widget({ type: "image", mediaIds: [5] }), sub(8)]),
        8: inner(8, [widget({ type: "video", mediaIds: [9] }), sub(7)]),
      }),
    });
    expect(
      result.programme?.playlists.map(({ playlistId, entries }) => [
        playlistId,
        entries.map((entry) => (entry.kind === "widget" ? entry.widget.kind : entry.playlistId)),
      ]),
    ).toEqual([
      ["autumn-playlist-8", ["video"]],
      ["autumn-playlist-7", ["image", "autumn-playlist-8"]],
      ["autumn-region-1", ["autumn-playlist-7", "autumn-playlist-8"]],
      ["autumn-region-2", ["autumn-playlist-7"]],
    ]);
    expect(leftOf(result)).toMatch(/lies in itself[\s\S]*playlist 99: The playlist is not in the export/);
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
