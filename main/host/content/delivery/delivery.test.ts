import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SILENCE_MS } from "../../../../content/delivery/ask.node.ts";
import {
  type HostileServer,
  MOODS,
  openHostileServer,
} from "../../../../content/delivery/hostile-server.node.ts";
import { bytesOf, packageFixture, sha256Of } from "../../../../content/verify/fixtures.node.ts";
import { createPassingKey, type SiteKey } from "../../../../content/verify/keys.node.ts";
import type { Timers } from "../../../base/timers.ts";
import { ada, answerOf, ben, contentShop, pictureProgramme } from "../fixtures.node.ts";
import type { ContentRoom } from "../open-content-room.node.ts";

const PATIENT = { timeout: 15_000 };
const FILM = "media/film.webp";
const FILM_BYTES = 40_000;
const admin = { role: "admin", account: "eva" } as const;
const publisher = createPassingKey("The head office");

/** The machine's timers, a thousand times as fast; but a busy machine is not taken for a silent server. */
const hastyTimers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs === SILENCE_MS ? 150 : durationMs / 1_000);
    return () => clearTimeout(timer);
  },
};

let server: HostileServer;
let shop: ReturnType<typeof contentShop>;
let room: ContentRoom;
beforeEach(async () => {
  server = await openHostileServer();
  shop = contentShop();
  room = shop.open(hastyTimers);
  await room.ready();
});
afterEach(async () => {
  await room.close();
  shop.remove();
  await server.close();
});

function serve(version: number, key: SiteKey = publisher): void {
  const pictures = { [FILM]: bytesOf(version, FILM_BYTES), "media/small.webp": bytesOf(0, 100) };
  const { bytesByPath, text } = packageFixture({ key, version, pictures });
  for (const [path, bytes] of bytesByPath) server.content.set(`a/${path}`, bytes);
  server.content.set("a/manifest.json", new TextEncoder().encode(text));
}
const followed = () => ({
  address: `${server.origin}/a/manifest.json`,
  key: publisher.publicKey.ed25519,
});
const follow = (changes: object = {}) =>
  answerOf(room, "delivery.follow", { follow: { ...followed(), ...changes } }, admin);
const state = () => answerOf(room, "delivery.get", {});
const troubleCode = async () => (await state()).trouble?.code;
/** Hash of the film that the screens show; null where they show another content. */
function filmShown(): string | null {
  const at = room.playing.current()?.filesAt ?? "";
  const served = room.mirrorFile(`${at}${FILM}`);
  return served !== null && existsSync(served.file) ? sha256Of(readFileSync(served.file)) : null;
}
/** Whether a file of what is on its way holds what a server sends before it stalls. */
function halfOfFilmIsHere(): boolean {
  const folder = join(shop.dataDir, "content");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.some(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === FILM_BYTES / 2,
  );
}
const film = (version: number) => sha256Of(bytesOf(version, FILM_BYTES));

describe("content of another server", () => {
  it("comes by itself, is shown when it is whole, and says where it came from", async () => {
    serve(7);
    await follow();
    await expect.poll(filmShown, PATIENT).toBe(film(7));
    const host = new URL(server.origin).host;
    expect(await answerOf(room, "content.versions", {})).toMatchObject([
      { version: 2, author: host, isCurrent: true, source: { host, version: 7 } },
      { version: 1, isCurrent: false, source: null },
    ]);
    await expect.poll(async () => (await state()).taken?.version, PATIENT).toBe(7);
    serve(8);
    await answerOf(room, "delivery.ask", {});
    await expect.poll(filmShown, PATIENT).toBe(film(8));
    // What both have came once.
    expect(server.seen.filter(({ path }) => path === "a/media/small.webp")).toHaveLength(1);
    // People who had nothing in work go on from there.
    expect((await answerOf(room, "content.draft", {})).changed).toEqual([]);
    await answerOf(room, "content.roll-back", { version: 2 }, ben);
    expect(filmShown()).toBe(film(7));
  });

  it("comes whole from a server in any mood, and the old plays until then", { timeout: 60_000 }, async () => {
    serve(7);
    await follow();
    for (const [at, mood] of MOODS.entries()) {
      const version = 8 + at;
      await expect.poll(async () => (await state()).taken?.version, PATIENT).toBe(version - 1);
      serve(version);
      server.moods.set(`a/${FILM}`, [mood, mood]);
      server.moods.set("a/manifest.json", [mood]);
      const shown = new Set<string | null>();
      const look = setInterval(() => shown.add(filmShown()), 1);
      await answerOf(room, "delivery.ask", {});
      await expect.poll(filmShown, { ...PATIENT, message: mood }).toBe(film(version));
      clearInterval(look);
      expect(
        [...shown].filter((one) => one !== film(version - 1) && one !== film(version)),
        mood,
      ).toEqual([]);
    }
  });

  it("goes on where it was after the host went down in the middle", async () => {
    serve(7);
    server.moods.set(`a/${FILM}`, ["stalls"]);
    await follow();
    await expect.poll(halfOfFilmIsHere, PATIENT).toBe(true);
    await room.close();
    expect(readFileSync(join(shop.dataDir, "content", "delivery.json"), "utf8")).toContain(server.origin);
    room = shop.open(hastyTimers);
    await expect.poll(filmShown, PATIENT).toBe(film(7));
    expect(server.seen.filter(({ path }) => path === `a/${FILM}`).at(-1)?.range).toMatch(/^bytes=\d+-$/);
  });

  it("takes nothing signed by others, says so with the remedy, and that it is well again", async () => {
    serve(7, createPassingKey("Somebody"));
    await follow();
    await expect.poll(troubleCode, PATIENT).toBe("unknown-key");
    expect(shop.lines.at(-1)).toMatchObject({ level: "trouble", part: "delivery", code: "unknown-key" });
    expect(filmShown()).toBeNull();
    serve(8);
    await answerOf(room, "delivery.ask", {});
    await expect.poll(filmShown, PATIENT).toBe(film(8));
    await expect.poll(troubleCode, PATIENT).toBeUndefined();
  });

  it("takes no older version than it has, and none twice after a restart", async () => {
    serve(7);
    await follow();
    await expect.poll(async () => (await state()).taken?.version, PATIENT).toBe(7);
    await room.close();
    room = shop.open(hastyTimers);
    await expect.poll(async () => (await state()).heardAtMs, PATIENT).not.toBeNull();
    expect(await answerOf(room, "content.versions", {})).toHaveLength(2);
    serve(6);
    await answerOf(room, "delivery.ask", {});
    await expect.poll(troubleCode, PATIENT).toBe("older-version");
    expect(filmShown()).toBe(film(7));
  });

  it("waits for a yes where the shop wants one; of one server only the newest waits", async () => {
    shop.settings.contentApproval = true;
    serve(7);
    await follow();
    await expect.poll(() => answerOf(room, "content.approvals", {}), PATIENT).toHaveLength(1);
    serve(8);
    await answerOf(room, "delivery.ask", {});
    await expect.poll(async () => (await state()).taken?.version, PATIENT).toBe(8);
    const [asked, ...others] = await answerOf(room, "content.approvals", {});
    expect([filmShown(), others]).toEqual([null, []]);
    await answerOf(room, "content.decide", { approvalId: asked?.approvalId ?? "", yes: true, note: "" }, ada);
    expect(filmShown()).toBe(film(8));
  });

  it("leaves what somebody works on as it is", async () => {
    const { programme } = await answerOf(room, "content.draft", {});
    const [layout] = programme.layouts;
    if (layout === undefined) throw new Error("The programme of tests has a layout.");
    const part = { kind: "layout", value: { ...layout, name: "In work" } } as const;
    await answerOf(room, "content.put", { part, seen: 0 });
    serve(7);
    await follow();
    await expect.poll(filmShown, PATIENT).toBe(film(7));
    expect((await answerOf(room, "content.draft", {})).programme.layouts[0]?.name).toBe("In work");
  });

  it("stops where nothing is followed any more, and what came plays on", async () => {
    serve(7);
    await follow();
    await expect.poll(filmShown, PATIENT).toBe(film(7));
    await answerOf(room, "delivery.follow", { follow: null }, admin);
    const asked = server.seen.length;
    await expect(answerOf(room, "delivery.ask", {})).rejects.toThrow("refused");
    expect(await state()).toMatchObject({ state: "off", follow: null, taken: null });
    expect([server.seen.length, filmShown()]).toEqual([asked, film(7)]);
  });

  it("follows no address that cannot be asked, or that tells a password", async () => {
    const wrong = ["ftp://content.example/a", "content.example/a", "https://me:secret@content.example/a"];
    for (const address of wrong) await expect(follow({ address })).rejects.toThrow("refused");
    expect((await state()).follow).toBeNull();
  });

  it("says that its server must be named again where the note of it is damaged", async () => {
    serve(7);
    await follow();
    await room.close();
    writeFileSync(join(shop.dataDir, "content", "delivery.json"), "{");
    room = shop.open(hastyTimers);
    expect((await state()).follow).toBeNull();
    expect(shop.lines.map(({ message }) => message).join(" ")).toContain("name the server");
  });

  it("goes out as a folder that another site can follow", async () => {
    const folder = join(shop.dir, "out");
    const { key, version } = await answerOf(room, "delivery.export", { folder });
    expect([version, key]).toEqual([1, (await state()).ownKey]);
    for (const path of ["manifest.json", "programme.json", "autumn.webp"])
      server.content.set(`shop/${path}`, readFileSync(join(folder, path)));
    const other = contentShop();
    const there = other.open(hastyTimers);
    other.change(pictureProgramme("winter"));
    await there.ready();
    const address = `${server.origin}/shop/manifest.json`;
    await answerOf(there, "delivery.follow", { follow: { address, key } }, admin);
    await expect
      .poll(async () => (await answerOf(there, "content.versions", {}))[0]?.source?.version, PATIENT)
      .toBe(1);
    await there.close();
    other.remove();
  });
});
