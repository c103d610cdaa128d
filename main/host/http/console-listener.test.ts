import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { fakeHandlers } from "../../bridge/fake-handlers.ts";
import { createBridgeServer } from "../../bridge/server.ts";
import { openAccounts } from "../accounts/accounts.node.ts";
import { createSlowHasher } from "../accounts/slow-hash.node.ts";
import { takeUpload } from "../garments/take-upload.node.ts";
import { MAX_UPLOAD_BYTES, openUploads } from "../garments/uploads.node.ts";
import { consoleFiles } from "./console-files.node.ts";
import { type ConsoleListener, createConsoleListener } from "./console-listener.node.ts";
import { ask, cookieOf, knock, makeBuiltApp } from "./fixtures.node.ts";
import { filesOf } from "./served-file.node.ts";
import { createSignIn } from "./sign-in.node.ts";

const password = "a long enough password";
const admin = { role: "admin", account: "admin" } as const;
let listener: ConsoleListener;
let origin = "";
let firstCode = "";
let app: ReturnType<typeof makeBuiltApp>;
const lines: string[] = [];
const paths: string[] = [];
const clock = createManualClock(Date.UTC(2026, 10, 21));

beforeEach(async () => {
  lines.length = 0;
  paths.length = 0;
  app = makeBuiltApp();
  const hasher = createSlowHasher({ N: 1_024, r: 8, p: 1 });
  const uploads = openUploads(join(app.dir, "uploads"), () => Date.now());
  const accounts = await openAccounts({ file: join(app.dir, "accounts.json"), hasher, log: silentLog });
  firstCode = accounts.firstCode ?? "";
  listener = createConsoleListener({
    dataDir: app.dir,
    port: 0,
    pageFiles: consoleFiles(app.buildDir),
    contentFiles: filesOf([
      { prefix: "/content/", folder: join(app.contentDir, "samples"), immutable: false },
    ]),
    takeUpload(request, response, path) {
      paths.push(path);
      return takeUpload(uploads, request, response);
    },
    takePieces(request, response, { uploadId }) {
      paths.push(`${request.method} ${uploadId}`);
      return Promise.resolve(void response.end());
    },
    api: () => Promise.resolve(false),
    lead: { answer: () => Promise.resolve(false), admit: () => null },
    ask: (_request, response, { path, isSignedIn, shopAddress }) =>
      Promise.resolve(void response.end(JSON.stringify([path, isSignedIn(), shopAddress]))),
    signIn: createSignIn({ accounts, hasher, clock }),
    addresses: () => ["127.0.0.2"],
    clock,
    timers: systemTimers,
    log: (level, _part, code) => void lines.push(`${level} ${code}`),
  });
  const bridge = createBridgeServer({ handlers: fakeHandlers({}), timers: systemTimers, log: silentLog });
  const opened = await listener.open(bridge);
  if (!opened.ok) throw new Error(opened.message);
  origin = new URL(opened.value.url).origin;
});
afterEach(async () => {
  await listener.close();
  app.remove();
});

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return ask(origin, path, {
    method: "POST",
    headers: { origin, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
async function state(cookie: string): Promise<unknown> {
  return JSON.parse((await ask(origin, "/sign-in/state", { headers: { cookie } })).text);
}
async function signedIn(): Promise<string> {
  const first = cookieOf(await post("/sign-in", { name: "admin", secret: firstCode }));
  await post("/sign-in/password", { password }, { cookie: first });
  return first;
}

it("lets phones ask without a sign-in or an origin, and knows who is signed in", async () => {
  const asked = await ask(origin, "/ask/till", { method: "POST", headers: { origin: "null" }, body: "x=1" });
  expect(JSON.parse(asked.text)).toEqual(["/ask/till", false, null]);
  const cookie = await signedIn();
  await listener.handlers["network.set"]({ open: true }, admin);
  const sheet = await ask(origin, "/ask/sheet", { headers: { cookie } });
  expect(JSON.parse(sheet.text)).toEqual(["/ask/sheet", true, `https://127.0.0.2:${new URL(origin).port}`]);
});

describe("signing in", () => {
  it("asks for a password of one's own after the one-time code, and lets nobody work before", async () => {
    const answer = await post("/sign-in", {
      name: "admin",
      secret: firstCode.toLowerCase().replaceAll("-", " "),
    });
    const account = { name: "admin", role: "admin" };
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ account, mustChoosePassword: true });
    const cookie = cookieOf(answer);
    expect(await state(cookie)).toEqual({ account, mustChoosePassword: true, paired: true });
    expect(await knock(origin, { origin, cookie })).toBe(403);
    const short = await post("/sign-in/password", { password: "short" }, { cookie });
    expect(short).toMatchObject({ status: 400, text: '{"code":"too-short"}' });
    expect((await post("/sign-in/password", { password }, { cookie })).status).toBe(200);
    expect(await state(cookie)).toEqual({ account, mustChoosePassword: false, paired: true });
    expect(await knock(origin, { origin, cookie })).toBe(101);
    expect((await post("/sign-in", { name: "admin", secret: firstCode })).status).toBe(401);
    expect((await post("/sign-in", { name: "admin", secret: password })).status).toBe(200);
  });

  it("answers wrong names and wrong secrets alike, and slows down who guesses", async () => {
    for (const name of ["admin", "nobody"]) {
      const answer = await post("/sign-in", { name, secret: "wrong" });
      expect(answer).toMatchObject({ status: 401, text: '{"code":"wrong"}' });
    }
    for (let index = 0; index < 4; index += 1) await post("/sign-in", { name: "admin", secret: "wrong" });
    const tooMany = await post("/sign-in", { name: "admin", secret: firstCode });
    expect(tooMany.status).toBe(429);
    expect(JSON.parse(tooMany.text)).toEqual({ code: "too-many", retryAfterSeconds: 300 });
    clock.advance(300_000);
    expect((await post("/sign-in", { name: "admin", secret: firstCode })).status).toBe(200);
  });

  it("ends by sign-out and by too long a time", async () => {
    const cookie = await signedIn();
    await post("/sign-out", {}, { cookie });
    expect(await state(cookie)).toMatchObject({ account: null });
    const other = cookieOf(await post("/sign-in", { name: "admin", secret: password }));
    clock.advance(12 * 3_600_000);
    expect(await state(other)).toMatchObject({ account: null });
  });

  it("keeps who works by the bridge, and cuts the bridge off at sign-out", async () => {
    const cookie = await signedIn();
    const socket = new WebSocket(`${origin.replace("http", "ws")}/bridge`, { headers: { cookie, origin } });
    await new Promise((resolve) => socket.once("open", resolve));
    const hello = JSON.stringify({ kind: "request", id: 1, name: "account.me", params: {} });
    for (let hour = 0; hour < 3; hour += 1) {
      clock.advance(8 * 3_600_000);
      socket.send(hello);
      await new Promise((resolve) => socket.once("message", resolve));
    }
    expect(await state(cookie)).toMatchObject({ account: { name: "admin" } });
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await post("/sign-out", {}, { cookie });
    expect(await closed).toBe(1008);
  });

  it("takes no words from pages of other origins, none too long, and none malformed", async () => {
    const body = { name: "admin", secret: firstCode };
    expect((await post("/sign-in", body, { origin: "http://evil.example" })).status).toBe(403);
    expect((await post("/sign-in", body, { host: "evil.example" })).status).toBe(421);
    expect((await post("/sign-in", body, { "content-type": "text/plain" })).status).toBe(400);
    expect((await post("/sign-in", { ...body, role: "admin" })).status).toBe(400);
    expect((await post("/sign-in", { name: "admin", secret: "x".repeat(10_000) })).status).toBe(400);
  });
});

describe("the console's listener", () => {
  it("gives its page with a fresh nonce, and none of the mirror's code", async () => {
    const pages = await Promise.all([ask(origin, "/console/"), ask(origin, "/console/requests")]);
    const nonces = pages.map(({ text }) => /content="([^"]+)"/.exec(text)?.[1] ?? "");
    expect(new Set([...nonces, "__NONCE__"]).size).toBe(3);
    expect(pages[0]?.headers["content-security-policy"]).toContain(`'nonce-${nonces[0]}'`);
    expect((await ask(origin, "/assets/console-2b.js")).status).toBe(200);
    expect((await ask(origin, "/assets/shared-3c.css")).status).toBe(200);
    expect((await ask(origin, "/assets/mirror-1a.js")).status).toBe(403);
    expect((await ask(origin, "/mirror/")).status).toBe(403);
  });

  it("makes no trouble of a browser that goes away in the middle of a word", async () => {
    const gone = request(`${origin}/sign-in`, {
      method: "POST",
      headers: { origin, "content-type": "application/json", "content-length": "100" },
    });
    gone.on("error", () => undefined);
    await new Promise<void>((resolve) => gone.write("{", () => resolve()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await ask(origin, "/sign-in/state")).status).toBe(200);
    expect(lines.filter((line) => line.startsWith("trouble"))).toEqual([]);
  });

  it("gives pictures to signed-in people only", async () => {
    expect((await ask(origin, "/content/shop/tee.webp")).status).toBe(403);
    const cookie = await signedIn();
    expect((await ask(origin, "/content/shop/tee.webp", { headers: { cookie } })).text).toBe("picture");
  });

  it("takes photos from signed-in people and its own page only, and none that is too large or empty", async () => {
    const cookie = await signedIn();
    const upload = (body: string, headers: Record<string, string>) =>
      ask(origin, "/garments/uploads", { method: "POST", headers, body });
    expect((await upload("photo", { origin })).status).toBe(403);
    expect((await upload("photo", { origin: "http://elsewhere.example", cookie })).status).toBe(403);
    expect(existsSync(join(app.dir, "uploads"))).toBe(false);

    const taken = await upload("photo", { origin, cookie });
    const { uploadId } = JSON.parse(taken.text) as { uploadId: string };
    expect(readFileSync(join(app.dir, "uploads", uploadId), "utf8")).toBe("photo");
    expect(await upload("", { origin, cookie })).toMatchObject({
      status: 400,
      text: expect.stringContaining('"empty"') as string,
    });
    // One that says so, and one that does not.
    const tooLong = "x".repeat(MAX_UPLOAD_BYTES + 1);
    expect(await upload(tooLong, { origin, cookie })).toMatchObject({ status: 413 });
    const silent = await upload(tooLong, { origin, cookie, "transfer-encoding": "chunked" });
    expect(JSON.parse(silent.text)).toMatchObject({ code: "too-large" });
    expect(readdirSync(join(app.dir, "uploads"))).toEqual([uploadId]);
  });

  it("tells apart what is loaded for the sign and what for garments", async () => {
    const headers = { origin, cookie: await signedIn() };
    const upload = (path: string, more: Record<string, string> = headers) =>
      ask(origin, path, { method: "POST", headers: more, body: "film" });
    expect((await upload("/content/uploads", { origin })).status).toBe(403);
    expect((await upload("/content/uploads")).status).toBe(200);
    expect((await upload("/garments/uploads")).status).toBe(200);
    expect((await upload("/content/other")).status).toBe(405);
    expect(paths).toEqual(["/content/uploads", "/garments/uploads"]);
  });

  it("takes pieces of files from signed-in people of its own page only", async () => {
    const cookie = await signedIn();
    const piece = (method: string, path: string, headers: Record<string, string>) =>
      ask(origin, `/content/resumable${path}`, { method, headers, body: "" });
    expect((await piece("POST", "", { origin })).status).toBe(403);
    expect((await piece("HEAD", "/0af", {})).status).toBe(403);
    expect((await piece("PATCH", "/0af", { cookie, origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await piece("POST", "", { cookie, origin })).status).toBe(200);
    expect((await piece("HEAD", "/0af", { cookie })).status).toBe(200);
    expect((await piece("PATCH", "/0af", { cookie, origin })).status).toBe(200);
    expect(paths).toEqual(["POST ", "HEAD 0af", "PATCH 0af"]);
  });

  it("keeps a closed network closed, and an open one under a key that only its owner reads", async () => {
    expect(await listener.handlers["network.pair"]({}, admin)).toMatchObject({ code: "network-closed" });
    const opened = await listener.handlers["network.set"]({ open: true }, admin);
    expect(opened).toMatchObject({ ok: true, value: { open: true } });
    if (!opened.ok) return;
    expect(opened.value.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(statSync(join(app.dir, "console-certificate.pem")).mode & 0o777).toBe(0o600);
    const pair = await listener.handlers["network.pair"]({}, admin);
    expect(pair.ok && pair.value.url.startsWith("https://127.0.0.2:")).toBe(true);
    expect(pair.ok && pair.value.qrSvg).toContain("<svg");
    expect(await listener.handlers["network.set"]({ open: false }, admin)).toEqual({
      ok: true,
      value: { open: false, addresses: [], fingerprint: null },
    });
  });
});
