import { describe, expect, it } from "vitest";
import type { XiboDocuments } from "./plan-xibo.ts";
import { importOf, jsonOf, leftOf, region, WITHOUT_PAPER, widget, widgetsOf } from "./xibo.fixture.ts";

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
      { kind: "video", durationMs: null, muted: false },
    ],
    [
      { type: "video", mediaIds: [9], useDuration: 1, duration: 40, options: { mute: "1" } },
      { kind: "video", durationMs: 40_000, loop: true, muted: true },
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
