import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importSource } from "../../../../content/importers/import-source.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { ada, answerOf, contentShop } from "../fixtures.node.ts";
import type { ContentRoom } from "../open-content-room.node.ts";
import { type BringTools, bringImport } from "./bring-import.ts";

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

/** Imports a folder into the room, as the command line does through the bridge. */
async function bring(folder: string) {
  const done = await importSource({ path: folder, locale: "en", nowMs: shop.clock.nowMs() });
  const { files, programme } = done.result;
  if (programme === null) throw new Error(done.result.refused ?? "Nothing was taken.");
  const tools: BringTools = {
    // Each handler takes the params of its own name; the compiler cannot follow that through a lookup.
    request: async (name, params) =>
      (Reflect.get(room.handlers, name) as (...all: unknown[]) => never)(params, ada),
    wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
  };
  const upload = async ({ origin }: (typeof files)[number]): Promise<Result<string>> => {
    if (origin.kind === "text") return fail("unexpected", "A folder writes nothing itself.");
    const file = await done.fileOf(origin.key);
    return file.ok ? room.uploads.take(createReadStream(file.value)) : file;
  };
  try {
    return await bringImport({ programme, files, upload }, tools);
  } finally {
    await done.close();
  }
}

it("brings a folder's pictures, turned upright, into the draft, once", async () => {
  const folder = join(shop.dir, "Autumn");
  mkdirSync(folder);
  const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: "#7a3b2e" } });
  await picture.clone().png().toFile(join(folder, "one.png"));
  await picture.clone().withMetadata({ orientation: 6 }).jpeg().toFile(join(folder, "two.jpg"));
  writeFileSync(join(folder, "notes.txt"), "not shown");

  const first = await bring(folder);
  expect(first).toMatchObject({ ok: true, value: { kept: 0 } });
  const { programme, changed } = await answerOf(room, "content.draft", {});
  const [layout] = programme.layouts.filter(({ layoutId }) => layoutId !== "poster");
  const zone = layout?.zones[0];
  const list = programme.playlists.find(({ playlistId }) => playlistId === zone?.playlistId);
  const shown = list?.entries.map((entry) =>
    entry.kind === "widget" && "mediaId" in entry.widget ? entry.widget.mediaId : "",
  );
  const sides = shown?.map((mediaId) => {
    const medium = programme.media.find((one) => one.mediaId === mediaId);
    return medium !== undefined && "widthPixels" in medium ? medium.widthPixels : null;
  });
  expect(sides).toEqual([80, 60]);
  expect(changed.length).toBeGreaterThan(3);

  expect(await bring(folder)).toEqual(succeed({ added: 0, kept: expect.any(Number) as number }));
  expect((await answerOf(room, "content.draft", {})).programme).toEqual(programme);
});
