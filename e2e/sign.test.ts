import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Programme } from "../content/schema/signage/programme.ts";
import type { TextLook, Widget } from "../content/schema/signage/widget.ts";
import { blackShare, lookAt } from "./harness/look.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { boardOf, listOf, type SignContent, signContent } from "./harness/sign-content.node.ts";
import { finishVisit, skipGoodbye, touchStart } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";

/** What plays between visits: zones and their widgets, seams, faults, another programme, and the way back from a visit. */
const look: TextLook = {
  colour: "#17120f",
  background: null,
  sizeShare: 0.2,
  align: "center",
  face: "display",
};
const shared = { transition: null, productId: null } as const;
const words = (widgetId: string, durationMs: number): Widget => ({
  kind: "text",
  widgetId,
  name: widgetId,
  ...shared,
  text: { en: `Words of ${widgetId}` },
  look,
  durationMs,
});
const picture = (widgetId: string, mediaId: string, durationMs: number): Widget => ({
  kind: "image",
  widgetId,
  name: widgetId,
  ...shared,
  mediaId,
  durationMs,
  fill: "cover",
});
const film: Widget = {
  kind: "video",
  widgetId: "film",
  name: "film",
  ...shared,
  mediaId: "slow-turn",
  durationMs: 1_500,
  fill: "cover",
  muted: true,
  loop: true,
};
const SEAMS = 24;

const folder = tempFolder("sign");
let content: SignContent;
let mirror: Mirror;

beforeAll(async () => {
  content = signContent(folder.path);
  content.publish(board);
  mirror = await openMirror({ scene: null, contentDir: content.contentDir });
});
afterAll(async () => {
  await mirror.close();
  folder.remove();
});

/** Every kind of widget that needs nothing from elsewhere, one below the other. */
function board(sample: Programme): Programme {
  const lists = [
    listOf(picture("poster", "autumn-in-layers", 5_000)),
    listOf({
      kind: "clock",
      widgetId: "clock",
      name: "clock",
      ...shared,
      style: "time-and-date",
      look,
      durationMs: 5_000,
    }),
    listOf({
      kind: "ticker",
      widgetId: "run",
      name: "run",
      ...shared,
      text: { en: "Alterations while you wait" },
      look,
      speedWidths: 0.2,
      durationMs: 5_000,
    }),
    listOf({
      kind: "product",
      widgetId: "dress",
      name: "dress",
      ...shared,
      productId: "jersey-dress",
      durationMs: 5_000,
    }),
    listOf({
      kind: "countdown",
      widgetId: "feast",
      name: "feast",
      ...shared,
      until: "2099-12-24T18:00",
      before: { en: "Until the feast" },
      after: { en: "Now" },
      look,
      durationMs: 5_000,
    }),
    listOf({ kind: "mirror", widgetId: "glass", name: "glass", ...shared, durationMs: 5_000 }),
  ];
  const layout = boardOf(
    "board",
    lists.map(({ playlistId }) => playlistId),
  );
  return shows(sample, [layout], lists);
}

/** The sample with these layouts in turn instead of its own. */
function shows(
  sample: Programme,
  layouts: Programme["layouts"],
  playlists: Programme["playlists"],
): Programme {
  const layoutIds = layouts.map(({ layoutId }) => layoutId);
  return {
    ...sample,
    playlists: [...sample.playlists, ...playlists],
    layouts: [...sample.layouts, ...layouts],
    campaigns: [{ campaignId: "autumn-in-layers", name: "Autumn", layoutIds, locales: [], tags: [] }],
  };
}

interface PlayRow {
  readonly kind: string;
  readonly part: string;
  readonly complete?: boolean;
  readonly shownMs?: number;
  readonly reason?: string;
}

/** Plays of the ledger, in order. */
function plays(): readonly PlayRow[] {
  const ledger = new DatabaseSync(join(mirror.dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    const rows = ledger
      .prepare("SELECT kind, payload FROM entries WHERE kind LIKE 'play-%' ORDER BY id")
      .all();
    return rows.map(({ kind, payload }) => {
      const { widgetId, layoutId, ...rest } = JSON.parse(String(payload)) as {
        widgetId: string | null;
        layoutId: string;
      };
      return { kind: String(kind), part: widgetId ?? `layout ${layoutId}`, ...rest };
    });
  } finally {
    ledger.close();
  }
}

/** Whether the screen is one even ground but for the words above it. */
async function isBlank(): Promise<boolean> {
  const { data, height, width } = PNG.sync.read(await mirror.page.screenshot());
  const top = data.subarray(0, 4 * width * Math.floor(height / 2));
  if (blackShare({ data, height, width }) > 0.05) return true;
  const greys = Array.from(
    { length: 400 },
    (_, at) => top[4 * Math.floor((at * top.length) / 1_600) + 1] ?? 0,
  );
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  return greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length < 4;
}

test("a layout shows its zones, each with its widget", async () => {
  for (const id of ["poster", "clock", "run", "dress", "feast", "glass"]) {
    await mirror.page.locator(`[data-widget="${id}"][data-ready="true"]`).waitFor();
  }
  expect(await mirror.page.locator('[data-zone="list-clock"] time').innerText()).toMatch(/^\d\d:\d\d$/);
  expect(await mirror.page.locator('[data-widget="dress"]').innerText()).toContain("€");
  expect((await lookAt(mirror.page)).blackShare).toBe(0);
  await until(
    "the plays are proved",
    async () => plays().length,
    (count) => count >= 7,
  );
  expect(new Set(plays().map(({ part }) => part))).toEqual(
    new Set(["poster", "clock", "run", "dress", "feast", "glass", "layout board"]),
  );
});

test("another programme is on the screen soon, and nothing is blank between", async () => {
  content.publish((sample) => {
    const lists = [
      listOf(words("one", 1_000)),
      listOf(film),
      listOf(picture("still", "merino-next-to-skin", 1_000)),
    ];
    return shows(
      sample,
      lists.map(({ playlistId }) => boardOf(playlistId.slice(5), [playlistId])),
      lists,
    );
  });
  await until(
    "the other programme plays",
    async () => {
      expect(await isBlank(), "between two programmes").toBe(false);
      return mirror.page.locator('[data-widget="film"]').count();
    },
    (count) => count > 0,
  );
});

test("mixed widgets follow each other without anything blank between", async () => {
  const before = plays().length;
  await until(
    "many seams went by",
    async () => {
      expect(await isBlank(), "at a seam").toBe(false);
      return plays().filter(
        ({ kind, part }, at) => at > before && kind === "play-begin" && part.startsWith("layout"),
      ).length;
    },
    (seams) => seams >= SEAMS,
    90_000,
  );
  const ends = plays().filter(({ kind, part }, at) => at > before && kind === "play-end" && part === "film");
  expect(ends.every(({ complete, shownMs = 0 }) => complete === true && shownMs >= 1_500)).toBe(true);
});

test("what is broken is passed over and told, and the rest goes on", async () => {
  content.put("broken.webp", "RIFF, and then nothing that is a picture");
  content.publish((sample) => {
    const lists = [listOf(picture("broken", "broken", 1_000)), listOf(words("sound", 1_000))];
    const changed = shows(
      sample,
      lists.map(({ playlistId }) => boardOf(playlistId.slice(5), [playlistId])),
      lists,
    );
    const [poster] = sample.media;
    if (poster === undefined) throw new Error("The sample has media.");
    return { ...changed, media: [...changed.media, { ...poster, mediaId: "broken", path: "broken.webp" }] };
  });
  await until(
    "it is told",
    async () => plays().find(({ kind }) => kind === "play-failed"),
    (row) => row !== undefined,
  );
  expect(plays().findLast(({ kind }) => kind === "play-failed")).toMatchObject({
    part: "broken",
    reason: "broken",
  });
  await mirror.page.locator('[data-widget="sound"][data-ready="true"]').waitFor();
  expect(await isBlank()).toBe(false);
});

test("after a visit the sign goes on where it was", async () => {
  content.publish((sample) => {
    const list = listOf(words("first", 500), words("second", 600_000));
    return shows(sample, [boardOf("long", [list.playlistId])], [list]);
  });
  await mirror.page.locator('[data-widget="second"][data-ready="true"]').waitFor();
  await touchStart(mirror);
  await mirror.page.locator('[data-widget="second"]').waitFor({ state: "detached" });
  await finishVisit(mirror);
  await skipGoodbye(mirror);
  await mirror.page.locator('[data-widget="second"][data-ready="true"]').waitFor();
  expect(await mirror.page.locator('[data-widget="first"]').count()).toBe(0);
  const cut = plays().findLast(({ kind, part }) => kind === "play-end" && part === "second");
  expect(cut).toMatchObject({ complete: false });
});
