import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ContentImport } from "../../../bridge/contract/content-import.ts";
import { ada, answerOf, contentShop, must } from "../fixtures.node.ts";
import type { ContentRoom } from "../open-content-room.node.ts";

const LOOK_EVERY_MS = 20;
const PLAYLIST = `<smil><body><seq repeatCount="indefinite">
  <img src="one.png" dur="8s"/><img src="away/two.png" dur="8s"/>
</seq></body></smil>`;

let shop: ReturnType<typeof contentShop>;
let room: ContentRoom;

beforeEach(() => {
  shop = contentShop();
  room = shop.open();
});
afterEach(async () => {
  await room.close();
  shop.remove();
});

async function pictureBytes(background: string): Promise<Buffer> {
  return sharp({ create: { width: 80, height: 60, channels: 3, background } })
    .png()
    .toBuffer();
}

async function begin(name: string): Promise<string> {
  return (await answerOf(room, "content.import-begin", { name })).importId;
}

async function add(importId: string, path: string, bytes: Buffer | string) {
  const uploadId = must(
    await room.uploads.take(
      (async function* () {
        yield Buffer.from(bytes);
      })(),
    ),
  );
  return room.handlers["content.import-add"]({ importId, uploadId, path }, ada);
}

/** The import when it rests again. */
async function rested(importId: string): Promise<ContentImport> {
  for (;;) {
    const state = await answerOf(room, "content.import-state", { importId });
    if (state.step !== "reading" && state.step !== "taking") return state;
    await wait(LOOK_EVERY_MS);
  }
}

it("shows what a folder would bring and what not, and why; takes it once", async () => {
  const importId = await begin("Autumn");
  expect(await add(importId, "posters/one.png", await pictureBytes("#7a3b2e"))).toMatchObject({ ok: true });
  await add(importId, "posters/two.png", await pictureBytes("#2e7a3b"));
  await add(importId, "notes.txt", "not shown");
  await answerOf(room, "content.import-look", { importId });
  const looked = await rested(importId);
  expect(looked).toMatchObject({ step: "read", format: "folder", refused: null, brought: null });
  const factsOf = (kind: string) => looked.taken.find(({ as }) => as === kind)?.facts;
  expect(factsOf("medium")).toMatchObject({ medium: "image", widthPixels: 80, heightPixels: 60 });
  expect(factsOf("widget")).toMatchObject({ durationMs: 10_000 });
  expect(looked.taken.filter(({ as }) => as === "medium").map(({ what }) => what)).toEqual([
    "posters/one.png",
    "posters/two.png",
  ]);
  expect(looked.skipped).toMatchObject([{ what: "notes.txt", canRetry: false }]);
  expect((await answerOf(room, "content.draft", {})).changed).toEqual([]);

  await answerOf(room, "content.import-take", { importId });
  const done = await rested(importId);
  expect(done).toMatchObject({ step: "done", trouble: null, brought: { kept: 0 } });
  expect(done.brought?.added).toBe(done.all);
  expect((await answerOf(room, "content.draft", {})).programme.media).toHaveLength(3);

  await answerOf(room, "content.import-take", { importId });
  expect((await rested(importId)).brought).toEqual({ added: 0, kept: done.all });
  await answerOf(room, "content.import-end", { importId });
  expect(existsSync(join(shop.dataDir, "content/imports", importId))).toBe(false);
  expect(await room.handlers["content.import-state"]({ importId }, ada)).toMatchObject({
    code: "no-such-import",
  });
});

it("tries again what was missing when it was brought, wherever it lay", async () => {
  const importId = await begin("window.smil");
  await add(importId, "window.smil", PLAYLIST);
  await answerOf(room, "content.import-look", { importId });
  const first = await rested(importId);
  expect(first.format).toBe("smil");
  expect(first.skipped.filter(({ canRetry }) => canRetry).map(({ code }) => code)).toEqual([
    "absent",
    "absent",
  ]);
  await add(importId, "one.png", await pictureBytes("#7a3b2e"));
  await add(importId, "two.png", await pictureBytes("#2e7a3b"));
  await answerOf(room, "content.import-look", { importId });
  const second = await rested(importId);
  expect(second.skipped).toEqual([]);
  expect(second.taken.filter(({ as }) => as === "medium")).toHaveLength(2);
});

it("refuses what it cannot read in one sentence, and paths that lead out", async () => {
  const importId = await begin("..");
  expect(await add(importId, "../../escape.png", "x")).toMatchObject({ code: "bad-path" });
  expect(await add(importId, `${"x".repeat(300)}.png`, "x")).toMatchObject({ code: "bad-path" });
  await add(importId, "odd.bin", "neither a picture nor a playlist");
  await answerOf(room, "content.import-look", { importId });
  const state = await rested(importId);
  expect(state.refused).toContain("nothing that can be imported");
  expect(await room.handlers["content.import-take"]({ importId }, ada)).toMatchObject({
    code: "nothing-to-take",
  });
  expect(existsSync(join(shop.dataDir, "content/escape.png"))).toBe(false);
});

it("keeps a few imports open, and drops the oldest for a new one", async () => {
  const ids = [];
  for (const name of ["a", "b", "c", "d", "e"]) ids.push(await begin(name));
  const [first = "", second = ""] = ids;
  const stateOf = (importId: string) => room.handlers["content.import-state"]({ importId }, ada);
  expect(await stateOf(first)).toMatchObject({ code: "no-such-import" });
  expect(await stateOf(second)).toMatchObject({ ok: true });
});
