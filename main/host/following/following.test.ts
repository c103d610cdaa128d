import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Clock } from "../../base/clock.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { ask as askRaw } from "../http/fixtures.node.ts";
import { type Running, SOON, startHost } from "./running-host.fixture.node.ts";

/*
 * Two hosts, from joining to being shut out: a is where people work, b is its second screen. One story, since a host
 * takes its time to start.
 */
const ahead: Clock = { ...systemClock, nowMs: () => systemClock.nowMs() + 86_400_000 };
const dir = mkdtempSync(join(tmpdir(), "psyche-following-"));
/** As far as a host knows this is the address of a network, so that what goes there goes over TLS. */
const inShop = { addresses: () => ["127.0.0.2"] };
const screenId = "mirror-3";
let a: Running;
let b: Running;
let link = "";
let port = 0;

beforeAll(async () => {
  [a, b] = await Promise.all([
    startHost(join(dir, "a"), inShop),
    startHost(join(dir, "b"), { clock: ahead }),
  ]);
  port = Number(new URL(a.host.consoleUrl).port);
}, 30_000);
afterAll(async () => {
  await Promise.all([a.host.close(), b.host.close()]);
  rmSync(dir, { recursive: true, force: true });
});

const leadState = async () => (await b.get("lead.get", {}))?.state;
const seenAtA = async () => (await a.screen(screenId))?.follower ?? null;
const has = (entryId: string) => expect.poll(b.entries, SOON).toContain(entryId);
const leadFile = () => join(dir, "b", "lead.json");

it("joins by a link that works once, at the host that the link means and at no other", async () => {
  expect((await a.get("screen.add", { name: "Till" })).reach).toBe("this-machine");
  await a.get("screen.remove", { screenId: "mirror-2" });
  await a.get("network.set", { open: true });
  ({ link } = await a.get("screen.add", { name: "Left window" }));
  const forged = link.slice(0, -2) + (link.endsWith("00") ? "11" : "00");
  expect(await b.ask("lead.join", { link: forged })).toMatchObject({
    code: "unreachable",
    message: expect.stringMatching(/certificate is another/) as string,
  });
  expect(await b.get("lead.join", { link })).toMatchObject({
    screenId,
    address: `https://127.0.0.2:${port}`,
  });
  await expect.poll(leadState, SOON).toBe("joined");
  expect(await b.ask("lead.join", { link })).toMatchObject({
    code: "wrong-link",
    message: expect.stringMatching(/used or is over/) as string,
  });
  expect(await b.ask("lead.join", { link: "https://shop.example/" })).toMatchObject({ code: "no-link" });
});

it("shows what is published where people work, for its own tags, and tells so there", async () => {
  // It is told at once: by itself a follower would ask for news every five minutes.
  const first = await a.publish("for-all");
  await has("for-all");
  await b.shows();
  await expect.poll(async () => (await seenAtA())?.shown?.version, SOON).toBe(first);
  const status = await a.screen(screenId);
  expect(status).toMatchObject({
    name: "Left window",
    dueVersion: first,
    report: null,
    follower: { here: first },
  });

  const { revision } = await a.get("screen.book", {});
  const place = { screenId, name: "Right window", groupId: null, tags: ["street"] };
  await a.get("screen.put-place", { place, seen: revision });
  await a.publish("for-the-street", ["street"]);
  await expect.poll(b.now, SOON).toContain("for-the-street");
  expect(await a.now()).not.toContain("for-the-street");
  expect((await b.get("lead.get", {}))?.screenName).toBe("Right window");

  // One click back goes the same way; where content comes from elsewhere nobody publishes.
  await a.get("content.roll-back", { version: first });
  await expect.poll(b.entries, SOON).not.toContain("for-the-street");
  await expect.poll(async () => (await seenAtA())?.here, SOON).toBe(first);
  expect(await b.ask("content.roll-back", { version: 1 })).toMatchObject({ code: "refused" });
});

it("shows a message to all, and its end, whatever its own clock says", async () => {
  const { messageId } = await a.get("urgent.show", { text: "Please leave.", style: "alarm", minutes: 5 });
  const on = async () => (await b.get("urgent.now", {})).message;
  await expect.poll(async () => (await on())?.messageId, SOON).toBe(messageId);
  expect(((await on())?.untilMs ?? 0) - ahead.nowMs()).toBeGreaterThan(240_000);
  await a.get("urgent.end", { messageId });
  await expect.poll(on, SOON).toBeNull();
  await expect.poll(async () => (await seenAtA())?.trouble?.code, SOON).toBe("clock-off");
});

it("is never in a ring: who follows is not followed, who is followed does not follow", async () => {
  expect(await b.ask("screen.add", { name: "Third" })).toMatchObject({ code: "follows-another" });
  const other = await a.get("screen.add", { name: "Third" });
  expect(await a.ask("lead.join", { link: other.link })).toMatchObject({
    message: expect.stringMatching(/are screens of this one/) as string,
  });
  const follow = { address: "https://content.example/manifest.json", key: `${"A".repeat(43)}=` };
  expect(await b.ask("delivery.follow", { follow })).toMatchObject({ code: "refused" });
  // Whoever knocks at a screen is told where to go instead.
  const wish = { secret: new URL(other.link).hash.slice(1, 44), key: follow.key };
  const headers = { "content-type": "application/json" };
  const post = (at: Running) =>
    askRaw(new URL(at.host.consoleUrl).origin, "/lead/join", {
      method: "POST",
      headers,
      body: JSON.stringify(wish),
    });
  expect(await post(b)).toMatchObject({
    status: 409,
    text: expect.stringMatching(/is a screen of/) as string,
  });
  // And a machine is not led by itself, whatever the link says.
  wish.key = (await a.get("delivery.get", {})).ownKey ?? "";
  expect(await post(a)).toMatchObject({
    status: 409,
    text: expect.stringMatching(/other machine/) as string,
  });
  await a.get("screen.remove", { screenId: other.screenId });
  expect((await a.get("screen.followers", {})).map((one) => one.screenId)).toEqual([screenId]);
});

it("reads nothing without its token, and nothing but what is published; no token rests readable there", async () => {
  const { token } = JSON.parse(readFileSync(leadFile(), "utf8")).lead;
  const version = (await a.screen(screenId))?.dueVersion;
  const read = async (path: string, bearer: string) => {
    const headers = { authorization: `Bearer ${bearer}` };
    return (await askRaw(new URL(a.host.consoleUrl).origin, `/lead/packages/${path}`, { headers })).status;
  };
  expect(await read(`${version}/manifest.json`, token)).toBe(200);
  expect(await read(`${version}/manifest.json`, "x".repeat(43))).toBe(403);
  expect(await read(`${version}/../../../keys/site.json`, token)).toBe(404);
  expect(await read("99/manifest.json", token)).toBe(404);
  expect(readFileSync(join(dir, "a", "followers.json"), "utf8")).not.toContain(token);
  expect(await a.ask("today.get", {}, "follower")).toMatchObject({ code: "forbidden" });
});

it("goes on while the other is away, over a restart of both, under its new name, and catches up", async () => {
  await a.publish("before");
  await has("before");
  await a.host.close();
  await expect.poll(leadState, SOON).toBe("away");
  await b.host.close();
  b = await startHost(join(dir, "b"));
  expect(await b.entries()).toContain("before");
  expect(await b.get("screen.hello", {}, "mirror")).toMatchObject({ screenId });
  a = await startHost(join(dir, "a"), { ...inShop, consolePort: port });
  await a.publish("after");
  await has("after");
}, 40_000);

it("takes no package that another key signed, and says so where people work", async () => {
  await b.host.close();
  const kept = JSON.parse(readFileSync(leadFile(), "utf8"));
  const { key } = kept.lead;
  writeFileSync(leadFile(), JSON.stringify({ ...kept, lead: { ...kept.lead, key: `${"A".repeat(43)}=` } }));
  b = await startHost(join(dir, "b"));
  await b.shows();
  await a.publish("forged");
  await expect.poll(async () => (await seenAtA())?.trouble?.code, SOON).toBe("unknown-key");
  expect(await b.entries()).not.toContain("forged");
  await b.host.close();
  writeFileSync(leadFile(), JSON.stringify({ ...kept, lead: { ...kept.lead, key } }));
  b = await startHost(join(dir, "b"));
  await has("forged");
}, 40_000);

it("is shut out at once when it is removed, keeps what it has, and is free when it leaves", async () => {
  await a.get("screen.remove", { screenId });
  await expect.poll(leadState, SOON).toBe("refused");
  await a.publish("too-late");
  expect(await b.entries()).not.toContain("too-late");
  await b.get("lead.leave", {});
  expect(await b.get("lead.get", {})).toBeNull();
  expect(await b.entries()).toContain("forged");
  expect(await b.ask("content.roll-back", { version: 1 })).toMatchObject({ ok: true });
});
