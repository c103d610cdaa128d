import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entryOf, layoutOf } from "../../../content/programme/fixtures.ts";
import type { ContentPart } from "../../bridge/contract/content.ts";
import { ada, answerOf, ben, contentShop, pictureOf, pictureProgramme } from "./fixtures.node.ts";
import type { ContentRoom } from "./open-content-room.node.ts";

/** Machines that test on two cores take their time. */
const PATIENT = { timeout: 10_000 };

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

async function reopen(): Promise<void> {
  await room.close();
  room = shop.open();
  await room.ready();
}

const another = (layoutId = "another"): ContentPart => ({ kind: "layout", value: layoutOf(layoutId, 8_000) });
const put = (part = another(), seen: number | null = null) => answerOf(room, "content.put", { part, seen });
async function publish(note = "", caller = ada) {
  const { revision } = await answerOf(room, "content.draft", {});
  return answerOf(room, "content.publish", { seen: revision, note }, caller);
}
const layoutIds = () => room.playing.current()?.programme.layouts.map(({ layoutId }) => layoutId);
const troubles = () => shop.lines.filter(({ level }) => level === "trouble").map(({ message }) => message);

describe("the content room", () => {
  it("takes the sample in as the first version, and plays it from the library", async () => {
    await room.ready();
    expect(await answerOf(room, "content.versions", {})).toMatchObject([
      { version: 1, author: "sample", approver: null, isCurrent: true },
    ]);
    expect(room.playing.current()).toMatchObject({ filesAt: "/sign/1/" });
    const served = room.mirrorFile("/sign/1/autumn.webp");
    expect(served).toMatchObject({ mimeType: "image/webp", immutable: true });
    expect(readFileSync(served?.file ?? "", "utf8")).toBe("a picture of autumn");
    expect(room.mirrorFile("/sign/2/autumn.webp")).toBeNull();
    expect(room.mirrorFile("/sign/1/..%2f..%2fdraft.json")).toBeNull();
  });

  it("keeps a draft through a restart, on no screen", async () => {
    expect(await put()).toEqual({ revision: 1 });
    await reopen();
    expect(await answerOf(room, "content.draft", {})).toMatchObject({
      revision: 1,
      changed: ["layout:another"],
      revisions: { "layout:another": 1 },
    });
    expect(layoutIds()).toEqual(["poster"]);
  });

  it("plays after a restart what was published, and tells screens at once", async () => {
    await put();
    shop.told.length = 0;
    let heard = 0;
    room.playing.onChange(() => heard++);
    expect(await publish("Winter")).toEqual({ kind: "published", version: 2 });
    expect([heard, shop.told.includes("content.changed")]).toEqual([1, true]);
    await reopen();
    expect(layoutIds()).toEqual(["poster", "another"]);
    expect(room.playing.current()?.filesAt).toBe("/sign/2/");
    // What a screen may still be playing.
    expect(room.mirrorFile("/sign/1/autumn.webp")).not.toBeNull();
    expect(await answerOf(room, "content.versions", {})).toMatchObject([
      { version: 2, author: "ada", note: "Winter", isCurrent: true, insteadOf: 1 },
      { version: 1, isCurrent: false },
    ]);
    expect((await answerOf(room, "content.draft", {})).changed).toEqual([]);
  });

  it("publishes nothing twice, and nothing that somebody changed meanwhile", async () => {
    await expect(publish()).rejects.toThrow("nothing-changed");
    await put();
    await expect(answerOf(room, "content.publish", { seen: 0, note: "" })).rejects.toThrow(
      "changed-meanwhile",
    );
  });

  it("goes back with one call, and leaves the draft", async () => {
    await put();
    await publish();
    expect((await answerOf(room, "content.versions", {}))[0]?.mediaIds).toEqual(["autumn"]);
    await answerOf(room, "content.roll-back", { version: 1 }, ben);
    expect(layoutIds()).toEqual(["poster"]);
    expect((await answerOf(room, "content.draft", {})).changed).toEqual(["layout:another"]);
    await expect(answerOf(room, "content.roll-back", { version: 9 })).rejects.toThrow("no-such-version");
    await reopen();
    expect(layoutIds()).toEqual(["poster"]);
  });

  it("tells undone work from new work, and takes only the undone out of the draft", async () => {
    const winter: ContentPart = {
      kind: "entry",
      value: entryOf("winter", { show: { kind: "layout", layoutId: "another" } }),
    };
    await put();
    await put(winter);
    const spring = another("spring");
    await put(spring);
    expect(await answerOf(room, "content.draft", {})).toMatchObject({
      unshown: ["layout:spring"],
      undone: null,
    });
    await publish("Winter");
    await answerOf(room, "content.roll-back", { version: 1 });
    await put({ kind: "entry", value: entryOf("new") });
    const before = await answerOf(room, "content.draft", {});
    expect(before.undone).toEqual({
      version: 2,
      changed: ["layout:another", "layout:spring", "entry:winter"],
    });
    expect(before.changed).toContain("entry:new");
    await expect(answerOf(room, "content.take-back", { seen: 0 })).rejects.toThrow("changed-meanwhile");
    await answerOf(room, "content.take-back", { seen: before.revision });
    const after = await answerOf(room, "content.draft", {});
    expect(after.programme.schedule.map(({ entryId }) => entryId)).toContain("new");
    expect(after.programme.schedule.map(({ entryId }) => entryId)).not.toContain("winter");
    expect(after.removed.map(({ id }) => id)).toEqual(["winter"]);
    expect(after.changed.filter((key) => !after.unshown.includes(key))).toEqual(["entry:new"]);
  });

  it("waits for another person's yes where the shop wants that", async () => {
    shop.settings.contentApproval = true;
    await put();
    expect(await publish("Winter")).toMatchObject({ kind: "waits" });
    expect(layoutIds()).toEqual(["poster"]);
    await reopen();
    const [asked] = await answerOf(room, "content.approvals", {});
    expect(asked).toMatchObject({ author: "ada", note: "Winter" });
    const decision = { approvalId: asked?.approvalId ?? "", yes: true, note: "" };
    await expect(answerOf(room, "content.decide", decision, ada)).rejects.toThrow("own-work");
    // What waits cannot be put on the screens by another way.
    await expect(answerOf(room, "content.roll-back", { version: 2 })).rejects.toThrow("no-such-version");
    expect(await answerOf(room, "content.decide", decision, ben)).toEqual({ version: 2 });
    expect(layoutIds()).toEqual(["poster", "another"]);
    expect(await answerOf(room, "content.approvals", {})).toEqual([]);
    expect((await answerOf(room, "content.versions", {}))[0]).toMatchObject({
      author: "ada",
      approver: "ben",
    });
    await expect(answerOf(room, "content.decide", decision, ben)).rejects.toThrow("no-such-approval");
  });

  it("shows nothing that was declined, nor what would undo unseen what came between", async () => {
    shop.settings.contentApproval = true;
    await put();
    await publish("first");
    await put(another("third"));
    await publish("second");
    const [second, first] = await answerOf(room, "content.approvals", {});
    const decide = (approvalId = "", yes = true) =>
      answerOf(room, "content.decide", { approvalId, yes, note: "" }, ben);
    await decide(second?.approvalId);
    await expect(decide(first?.approvalId)).rejects.toThrow("refused");
    expect(await decide(first?.approvalId, false)).toEqual({ version: null });
    expect((await answerOf(room, "content.versions", {})).map(({ version }) => version)).toEqual([3, 1]);
  });

  it("draws thumbnails for the first person who looks, and none before", async () => {
    await sharp({ create: { width: 900, height: 600, channels: 3, background: "#7a3b2e" } })
      .webp()
      .toFile(join(shop.contentFolder, "winter.webp"));
    await room.ready();
    shop.change(pictureProgramme("winter"));
    const before = shop.told.length;
    await expect.poll(() => shop.told.slice(before), PATIENT).toContain("content.changed");
    const thumbnail = () => room.consoleFile("/sign/thumbs/winter.webp");
    await answerOf(room, "content.versions", {});
    expect(thumbnail()).toBeNull();
    await answerOf(room, "content.draft", {});
    await expect.poll(thumbnail, PATIENT).toMatchObject({ mimeType: "image/webp" });
  });

  it("publishes by itself what changes in the content folder", async () => {
    await room.ready();
    shop.change(pictureProgramme("winter"));
    await expect.poll(() => room.playing.current()?.programme.media[0]?.mediaId, PATIENT).toBe("winter");
    expect(room.playing.current()?.filesAt).toBe("/sign/2/");
    await reopen();
    expect(await answerOf(room, "content.versions", {})).toHaveLength(2);
    expect((await answerOf(room, "content.draft", {})).programme.media[0]?.mediaId).toBe("winter");
  });

  it("lets the content folder undo nothing that people published", async () => {
    await put();
    await publish();
    shop.change(pictureProgramme("winter"));
    await expect.poll(() => shop.lines.map(({ code }) => code), PATIENT).toContain("folder-left");
    expect(layoutIds()).toEqual(["poster", "another"]);
  });

  it("plays the content folder's own where nothing can be kept, and says so", async () => {
    await room.close();
    rmSync(join(shop.dataDir, "content"), { recursive: true });
    writeFileSync(join(shop.dataDir, "content"), "in the way");
    room = shop.open();
    await room.ready();
    expect(room.playing.current()).toMatchObject({ filesAt: "/content/campaign/" });
    await expect(put()).rejects.toThrow("read-only");
    await expect(answerOf(room, "content.draft", {})).rejects.toThrow("no-programme");
    expect(troubles().join(" ")).toContain("Content cannot be kept");
    rmSync(join(shop.dataDir, "content"));
  });

  it("goes on with the earlier version where a file of the current one is gone", async () => {
    await room.ready();
    shop.change(pictureProgramme("winter"));
    await expect.poll(() => room.playing.current()?.filesAt, PATIENT).toBe("/sign/2/");
    const { file } = room.mirrorFile("/sign/2/winter.webp") ?? { file: "" };
    await room.close();
    rmSync(file);
    // The folder's own was taken before and brings nothing back.
    room = shop.open();
    await room.ready();
    expect(room.playing.current()?.filesAt).toBe("/sign/1/");
    expect(troubles().join(" ")).toContain("is shown instead");
  });

  it("begins a new draft where the old one is damaged, and keeps that one", async () => {
    await put();
    await room.close();
    writeFileSync(join(shop.dataDir, "content", "draft.json"), "{");
    room = shop.open();
    expect((await answerOf(room, "content.draft", {})).changed).toEqual([]);
    expect(troubles().join(" ")).toContain("draft-damaged-");
  });

  it("says in advance what a screen would play", async () => {
    await put({ kind: "layout", value: layoutOf("poster", 30_000) }, 0);
    const fromMs = shop.clock.nowMs();
    const span = { fromMs, untilMs: fromMs + 60_000, tags: [], locale: "en" as const };
    const playsOf = async (of: "draft" | "published") =>
      (await answerOf(room, "content.plan", { of, ...span })).plays.map((play) => play.untilMs - play.fromMs);
    expect(await playsOf("draft")).toEqual([30_000, 30_000]);
    expect(await playsOf("published")).toEqual(Array.from({ length: 6 }, () => 10_000));
    const long = { ...span, untilMs: fromMs + 30 * 86_400_000 };
    await expect(answerOf(room, "content.plan", { of: "draft", ...long })).rejects.toThrow("a week");
  });

  it("serves beside a signed-in page nothing that runs", async () => {
    await room.ready();
    mkdirSync(join(shop.contentFolder, "page"));
    shop.put("page/index.html", "<!doctype html><script src=own.js></script>");
    shop.put("page/own.js", "alert(1)");
    const page = { kind: "html" as const, mediaId: "page", name: "Page", path: "page/index.html" };
    const media = [pictureOf("autumn"), { ...page, tags: [], expiresAtMs: null, alt: null }];
    shop.change({ ...pictureProgramme(), media });
    await expect.poll(() => room.playing.current()?.filesAt, PATIENT).toBe("/sign/2/");
    expect(room.mirrorFile("/sign/2/page/own.js")).toMatchObject({ mimeType: "text/javascript" });
    const addresses = ["/sign/2/page/own.js", "/sign/2/page/index.html", "/sign/draft/page/index.html"];
    expect(addresses.map((address) => room.consoleFile(address))).toEqual([null, null, null]);
    expect(room.consoleFile("/sign/draft/autumn.webp")).toMatchObject({ mimeType: "image/webp" });
  });
});
