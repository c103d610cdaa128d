import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Programme } from "../content/schema/signage/programme.ts";
import type { TextLook, Widget } from "../content/schema/signage/widget.ts";
import { lookAt } from "./harness/look.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { boardOf, inTurn, listOf, type SignContent, signContent } from "./harness/sign-content.node.ts";
import { colourShare, differenceOf, pixelsOf, signPictureOf } from "./harness/sign-picture.node.ts";
import { todayOf } from "./harness/staff.node.ts";
import { finishVisit, skipGoodbye, touchStart } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";
import { isBlankPage } from "./sign/is-blank.node.ts";
import { pictureWithPlanted } from "./sign/planted.node.ts";
import { playsOf } from "./sign/plays.node.ts";

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
/** The shortest that a widget may stay: seams are what is looked at. */
const SHORT_MS = 500;
/** Staff who publish look up at the screen within this. */
const SOON_MS = 10_000;

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
  return inTurn(sample, [layout], lists);
}

const plays = () => playsOf(mirror);
const isBlank = () => isBlankPage(mirror.page);

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

test("staff see what the sign shows, and nothing that is not the sign's own gets into the picture", async () => {
  const magenta = [255, 0, 255] as const;
  const picture = await signPictureOf(mirror);
  expect(picture.blanks[0]).toMatchObject({ kind: "mirror", left: 0, width: 1 });
  const shown = await todayOf(mirror.staff);
  expect(shown.screens[0]).toMatchObject({
    dueVersion: picture.version,
    report: { shown: { version: picture.version } },
  });
  const drawn = await pixelsOf(mirror, picture);
  const seen = PNG.sync.read(await mirror.page.screenshot());
  // The poster and the product's words, left of the screen's own controls.
  for (const [from, to] of [
    [0, 0.06],
    [0.5, 0.66],
  ] as const)
    expect(differenceOf(drawn, seen, { from, to, width: 0.5 }), `from ${from}`).toBeLessThan(8);
  expect(colourShare(drawn, magenta)).toBe(0);

  // What a camera gives is a stream, a canvas or a bitmap in memory; a plain ground shows that the look would find it.
  for (const kind of ["stream", "canvas", "bitmap", "ground"] as const) {
    const { blanks, ...planted } = await pictureWithPlanted(mirror, kind);
    const share = colourShare(await pixelsOf(mirror, planted), magenta);
    if (kind === "ground") expect(share, kind).toBeGreaterThan(0.2);
    else
      expect([share, new Set(blanks.map((area) => area.kind))], kind).toEqual([
        0,
        new Set(["mirror", "other"]),
      ]);
  }
});

test("another programme is on the screen soon, and nothing is blank between", async () => {
  content.publish((sample) => {
    const lists = [
      listOf(words("one", SHORT_MS)),
      listOf(film),
      listOf(picture("still", "merino-next-to-skin", SHORT_MS)),
    ];
    return inTurn(
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
    SOON_MS,
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
    const changed = inTurn(
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
    return inTurn(sample, [boardOf("long", [list.playlistId])], [list]);
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

test("a message to all screens stands above the sign, ends when it is ended, and leaves a visit alone", async () => {
  const text = "Please leave by the nearest door.";
  const show = async (): Promise<string> => {
    const answer = await mirror.staff.request("urgent.show", { text, style: "alarm", minutes: 1 });
    if (!answer.ok) throw new Error(answer.message);
    await mirror.page.getByRole("alert").getByText(text).waitFor();
    return answer.value.messageId;
  };
  const end = async (messageId: string): Promise<void> => {
    await mirror.staff.request("urgent.end", { messageId });
    await mirror.page.getByRole("alert").waitFor({ state: "detached" });
  };
  const first = await show();
  expect(await mirror.page.getByRole("button", { name: /See it on you/ }).count()).toBe(0);
  expect(plays().at(-1)).toMatchObject({ kind: "play-end", complete: false });
  await end(first);
  await mirror.page.locator('[data-widget="second"][data-ready="true"]').waitFor();

  await touchStart(mirror);
  const second = await show();
  await mirror.page.getByRole("button", { name: "I am done" }).waitFor();
  expect(await mirror.staff.request("screen.picture", { screenId: "mirror-1" })).toMatchObject({
    code: "in-use",
  });
  await end(second);
  await finishVisit(mirror);
  await skipGoodbye(mirror);
  const kept = await mirror.staff.request("urgent.history", {});
  expect(kept).toMatchObject({
    value: [
      { by: "e2e", endedBy: "e2e" },
      { by: "e2e", endedBy: "e2e" },
    ],
  });
});
