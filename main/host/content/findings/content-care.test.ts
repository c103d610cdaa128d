import { afterEach, beforeEach, expect, it } from "vitest";
import { answerOf, contentShop, pictureOf, pictureProgramme } from "../fixtures.node.ts";
import type { ContentRoom } from "../open-content-room.node.ts";
import { blinking } from "./moving-picture.fixture.node.ts";

let shop: ReturnType<typeof contentShop>;
let room: ContentRoom;
beforeEach(() => {
  shop = contentShop();
});
afterEach(async () => {
  await room.close();
  shop.remove();
});

it("a picture that flashes is warned of and not published; one that was calmed is", async () => {
  shop.put("autumn.webp", await blinking("webp", 50));
  shop.put("winter.webp", await blinking("webp", 500));
  shop.change({ ...pictureProgramme(), media: [pictureOf("autumn"), pictureOf("winter")] });
  room = shop.open();
  await room.ready();
  await expect
    .poll(async () => (await answerOf(room, "content.draft", {})).warnings.map(({ code }) => code))
    .toContain("flashes");
  const draft = await answerOf(room, "content.draft", {});
  const list = draft.programme.playlists[0];
  if (list === undefined) throw new Error("The programme has a playlist.");
  const put = async (name: string, mediaId: string, seen: number) => {
    const entries = list.entries.map((entry) =>
      entry.kind === "widget" && entry.widget.kind === "image"
        ? { ...entry, widget: { ...entry.widget, mediaId } }
        : entry,
    );
    const part = { kind: "playlist" as const, value: { ...list, name, entries } };
    return (await answerOf(room, "content.put", { part, seen })).revision;
  };
  const renamed = await put("Offers", "autumn", 0);
  await expect(answerOf(room, "content.publish", { seen: renamed, note: "" })).rejects.toThrow(
    /refused: "autumn" flashes more than three times a second at 0:00/,
  );
  const calmed = await put("Offers", "winter", renamed);
  expect(await answerOf(room, "content.publish", { seen: calmed, note: "" })).toMatchObject({
    kind: "published",
  });
});
