import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import jpeg from "jpeg-js";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { TextLook, Widget } from "../../../content/schema/signage/widget.ts";
import { openMirror } from "../../../e2e/harness/open-mirror.node.ts";
import { boardOf, listOf, signContent } from "../../../e2e/harness/sign-content.node.ts";
import { tempFolder } from "../../../e2e/harness/temp-folder.node.ts";
import type { Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { isBlank } from "./blank.ts";

/** Pictures of the screen are looked at so small. */
const SMALL = { maxWidth: 135, maxHeight: 240 };
const LOOK_EVERY_MS = 500;
/** A machine that shows no seam for so long shows none at all. */
const PATIENCE_MS = 60_000;

const look: TextLook = {
  colour: "#17120f",
  background: null,
  sizeShare: 0.12,
  align: "center",
  face: "display",
};
const shared = { transition: null, productId: null } as const;

/**
 * Every frame that Chromium presents while layouts of films, pictures, words, clocks and products follow each other:
 * how many of them have no content, over so many seams.
 */
export async function measureSeams(seams: number, log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = tempFolder("seams");
  const content = signContent(folder.path);
  content.publish(mixed);
  const mirror = await openMirror({ scene: null, contentDir: content.contentDir });
  try {
    const screen = await mirror.page.context().newCDPSession(mirror.page);
    let frames = 0;
    let blank = 0;
    screen.on("Page.screencastFrame", ({ data, sessionId }) => {
      frames++;
      if (isBlank(jpeg.decode(Buffer.from(data, "base64"), { useTArray: true }))) blank++;
      void screen.send("Page.screencastFrameAck", { sessionId });
    });
    await screen.send("Page.startScreencast", { format: "jpeg", quality: 60, everyNthFrame: 1, ...SMALL });
    const from = layoutsPlayed(mirror.dataDir);
    let passed = 0;
    for (let quietMs = 0; passed < seams; quietMs += LOOK_EVERY_MS) {
      await mirror.page.waitForTimeout(LOOK_EVERY_MS);
      const now = layoutsPlayed(mirror.dataDir) - from;
      if (now > passed) quietMs = 0;
      if (quietMs > PATIENCE_MS) throw new Error(`The sign stood still after ${passed} seams.`);
      if (Math.floor(now / 50) > Math.floor(passed / 50))
        log(`${now} seams, ${frames} frames, ${blank} blank`);
      passed = now;
    }
    await screen.send("Page.stopScreencast");
    return [
      bounded({
        id: `frames without content at ${seams} seams`,
        unit: "",
        value: blank,
        sign: "≤",
        bar: 0,
        n: frames,
      }),
      told({ id: "frames a seam", unit: "", value: frames / passed, n: passed }),
    ];
  } finally {
    await mirror.close();
    folder.remove();
  }
}

/** Layouts of every kind in turn, short, by every transition. */
function mixed(sample: Programme): Programme {
  const widgets: readonly Widget[] = [
    {
      kind: "text",
      widgetId: "words",
      name: "words",
      ...shared,
      text: { en: "Two for one" },
      look,
      durationMs: 700,
    },
    {
      kind: "video",
      widgetId: "film",
      name: "film",
      ...shared,
      mediaId: "slow-turn",
      durationMs: 1_200,
      fill: "cover",
      muted: true,
      loop: true,
    },
    {
      kind: "image",
      widgetId: "poster",
      name: "poster",
      ...shared,
      mediaId: "autumn-in-layers",
      durationMs: 700,
      fill: "cover",
    },
    {
      kind: "clock",
      widgetId: "clock",
      name: "clock",
      ...shared,
      style: "time-and-date",
      look,
      durationMs: 700,
    },
    {
      kind: "image",
      widgetId: "still",
      name: "still",
      ...shared,
      mediaId: "merino-next-to-skin",
      durationMs: 700,
      fill: "contain",
    },
    {
      kind: "product",
      widgetId: "dress",
      name: "dress",
      ...shared,
      productId: "jersey-dress",
      durationMs: 700,
    },
  ];
  const lists = widgets.map((widget) => listOf(widget));
  const layouts = lists.map(({ playlistId }) => boardOf(playlistId.slice("list-".length), [playlistId]));
  return {
    ...sample,
    playlists: [...sample.playlists, ...lists],
    layouts: [...sample.layouts, ...layouts],
    campaigns: [
      {
        campaignId: "autumn-in-layers",
        name: "Mixed",
        layoutIds: layouts.map(({ layoutId }) => layoutId),
        locales: [],
        tags: [],
      },
    ],
  };
}

/** Layouts that the ledger says were on the screen. */
function layoutsPlayed(dataDir: string): number {
  const ledger = new DatabaseSync(join(dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    const row = ledger
      .prepare(
        "SELECT count(*) AS plays FROM entries WHERE kind = 'play-begin' AND payload ->> 'widgetId' IS NULL",
      )
      .get();
    return Number(row?.["plays"] ?? 0);
  } finally {
    ledger.close();
  }
}
