import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { fail, succeed } from "../../base/result.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { fakeHandlers, helloHandler } from "../../bridge/fake-handlers.ts";
import { createBridgeServer } from "../../bridge/server.ts";
import { ask, cookieOf, knock, makeBuiltApp } from "./fixtures.node.ts";
import { createFrameDoor, type FrameDoorOptions } from "./frame-door.node.ts";
import { type MirrorListener, openMirrorListener } from "./mirror-listener.node.ts";
import { mirrorFiles } from "./served-file.node.ts";

const app = makeBuiltApp();
/** A page of the net that can be shown, and one that cannot. */
const web: FrameDoorOptions["web"] = {
  look: (widgetId) =>
    Promise.resolve(widgetId === "board" ? succeed(null) : fail("unreachable", "It does not answer.")),
  frame: (widgetId) =>
    widgetId === "board" ? { html: "<iframe>", policy: "frame-src https://board.example" } : null,
};
let listener: MirrorListener;
let host = "";

function open(port = 0) {
  const files = mirrorFiles(app);
  return openMirrorListener({
    port,
    files,
    frames: createFrameDoor({ files, web, clock: createManualClock() }),
    bridge: createBridgeServer({
      handlers: fakeHandlers(helloHandler),
      timers: systemTimers,
      log: silentLog,
    }),
    clock: createManualClock(),
    log: silentLog,
  });
}

beforeEach(async () => {
  const opened = await open();
  if (!opened.ok) throw new Error(opened.message);
  listener = opened.value;
  host = new URL(listener.origin).host;
});
afterEach(() => listener.close());

async function enter(): Promise<string> {
  const link = new URL(listener.enterUrl());
  return cookieOf(await ask(listener.origin, link.pathname + link.search));
}

describe("the mirror's listener", () => {
  it("lets a page in by a link that works once", async () => {
    const link = new URL(listener.enterUrl());
    const answer = await ask(listener.origin, link.pathname + link.search);
    expect(answer).toMatchObject({ status: 303, headers: { location: "/mirror/" } });
    expect(String(answer.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Strict/);
    const page = await ask(listener.origin, "/mirror/", { headers: { cookie: cookieOf(answer) } });
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining("<title>Mirror") as string });
    expect((await ask(listener.origin, link.pathname + link.search)).status).toBe(403);
  });

  it("gives nothing to who did not come by a link", async () => {
    for (const path of [
      "/",
      "/mirror/",
      "/assets/mirror-1a.js",
      "/weights/x.task",
      "/enter",
      "/enter?token=x",
    ]) {
      expect((await ask(listener.origin, path)).status).toBe(403);
    }
    expect(await knock(listener.origin, { origin: listener.origin })).toBe(403);
  });

  it("refuses other names for this machine, and pages of other origins", async () => {
    const cookie = await enter();
    expect(
      (await ask(listener.origin, "/mirror/", { headers: { cookie, host: "evil.example" } })).status,
    ).toBe(421);
    const cross = { cookie, "sec-fetch-site": "cross-site" };
    expect((await ask(listener.origin, "/mirror/", { headers: cross })).status).toBe(403);
    expect(await knock(listener.origin, { cookie, origin: listener.origin })).toBe(101);
    expect(await knock(listener.origin, { cookie, origin: "http://evil.example" })).toBe(403);
    expect(await knock(listener.origin, { cookie })).toBe(403);
    expect(await knock(listener.origin, { cookie, origin: listener.origin, host: "evil.example" })).toBe(403);
    expect(await knock(listener.origin, { origin: listener.origin, host })).toBe(403);
  });

  it("serves files with their types, and the parts and checks that browsers ask for", async () => {
    const headers = { cookie: await enter() };
    const weights = await ask(listener.origin, "/weights/pose_landmarker_full.task", { headers });
    expect(weights.headers["content-type"]).toBe("application/octet-stream");
    expect(weights.headers["cache-control"]).toBe("private, no-cache");
    const tag = String(weights.headers["etag"]);
    const again = await ask(listener.origin, "/weights/pose_landmarker_full.task", {
      headers: { ...headers, "if-none-match": tag },
    });
    expect(again).toMatchObject({ status: 304, text: "" });
    const part = await ask(listener.origin, "/weights/pose_landmarker_full.task", {
      headers: { ...headers, range: "bytes=2-4" },
    });
    expect(part).toMatchObject({ status: 206, text: "234", headers: { "content-range": "bytes 2-4/10" } });
    const outside = await ask(listener.origin, "/weights/pose_landmarker_full.task", {
      headers: { ...headers, range: "bytes=20-" },
    });
    expect(outside).toMatchObject({ status: 416, headers: { "content-range": "bytes */10" } });
    const asset = await ask(listener.origin, "/assets/mirror-1a.js", { headers });
    expect(asset.headers["cache-control"]).toContain("immutable");
    expect(asset.headers["content-type"]).toContain("text/javascript");
    expect((await ask(listener.origin, "/garments/tee.glb", { headers })).headers["content-type"]).toBe(
      "model/gltf-binary",
    );
    const head = await ask(listener.origin, "/garments/tee.glb", { method: "HEAD", headers });
    expect(head).toMatchObject({ status: 200, text: "", headers: { "content-length": "4" } });
    expect((await ask(listener.origin, "/mirror/", { method: "POST", headers })).status).toBe(405);
  });

  it("leads nowhere outside its folders", async () => {
    symlinkSync(join(app.dir, "secret.json"), join(app.buildDir, "weights", "link.json"));
    const headers = { cookie: await enter() };
    const paths = [
      "/weights/../../secret.json",
      "/weights/..%2f..%2fsecret.json",
      "/weights/%2e%2e/%2e%2e/secret.json",
      "/weights/..\\..\\secret.json",
      "/weights/..%5c..%5csecret.json",
      "/weights//../../secret.json",
      "/weights/link.json",
      "/weights/%00",
      "/weights/%",
      "/weights/",
      "/content/shop/build.ts",
      "/secret.json",
      "/renderer/manifest.json",
      "//evil.example/",
    ];
    const statuses = await Promise.all(
      paths.map(async (path) => (await ask(listener.origin, path, { headers })).status),
    );
    expect(statuses).toEqual(paths.map(() => 404));
  });

  it("sends the security headers with every answer", async () => {
    const headers = { cookie: await enter() };
    for (const path of ["/mirror/", "/assets/mirror-1a.js", "/nothing", "/enter?token=x"]) {
      const answer = await ask(listener.origin, path, { headers });
      expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
      expect(answer.headers["cross-origin-embedder-policy"]).toBe("require-corp");
    }
  });

  it("lets frames without cookies to what came with content, by the pass that only the page can ask for", async () => {
    expect((await ask(listener.origin, "/frame/pass")).status).toBe(403);
    const { text } = await ask(listener.origin, "/frame/pass", { headers: { cookie: await enter() } });
    const pass = text.trim();
    const framed = await ask(listener.origin, `/frame/${pass}/content/campaign/fair.html`);
    expect(framed).toMatchObject({ status: 200, headers: { "allow-csp-from": "*" } });
    expect(framed.headers["content-security-policy"]).toContain("sandbox allow-scripts");
    for (const path of [
      `/frame/${pass}/mirror/`,
      `/frame/${pass}/content/shop/tee.webp`,
      `/frame/${pass}/content/campaign/../shop/tee.webp`,
      `/frame/${pass}/content/campaign/%2e%2e/shop/tee.webp`,
      `/frame/${"x".repeat(pass.length)}/content/campaign/fair.html`,
      "/frame//content/campaign/fair.html",
    ]) {
      expect([403, 404]).toContain((await ask(listener.origin, path)).status);
    }
  });

  it("frames a page of the net below the same pass, and tells the page alone whether it can be shown", async () => {
    expect((await ask(listener.origin, "/web/board")).status).toBe(403);
    const headers = { cookie: await enter() };
    expect((await ask(listener.origin, "/web/board", { headers })).status).toBe(200);
    expect(await ask(listener.origin, "/web/other", { headers })).toMatchObject({
      status: 502,
      text: "It does not answer.\n",
    });
    const pass = (await ask(listener.origin, "/frame/pass", { headers })).text.trim();
    const framed = await ask(listener.origin, `/frame/${pass}/web/board`);
    expect(framed).toMatchObject({ status: 200, text: "<iframe>" });
    expect(framed.headers["content-security-policy"]).toBe("frame-src https://board.example");
    for (const path of [`/frame/${pass}/web/other`, `/frame/${"x".repeat(pass.length)}/web/board`])
      expect((await ask(listener.origin, path)).status).toBe(404);
  });

  it("names a taken port and the remedy", async () => {
    const taken = await open(Number(new URL(listener.origin).port));
    expect(taken).toMatchObject({ ok: false, code: "port-taken" });
    expect(taken.ok ? "" : taken.message).toMatch(
      new RegExp(`Port ${new URL(listener.origin).port} .*--mirror-port`),
    );
  });
});
