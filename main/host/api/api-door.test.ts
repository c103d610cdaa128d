import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { fail, succeed } from "../../base/result.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { fakeHandlers } from "../../bridge/fake-handlers.ts";
import { createBridgeServer } from "../../bridge/server.ts";
import { createApiDoor } from "./api-door.node.ts";
import { openPrograms, type Programs } from "./programs.node.ts";

const clock = createManualClock(Date.UTC(2026, 10, 21));
const callers: Caller[] = [];
const uploads: string[] = [];
let folder: string;
let programs: Programs;
let server: Server;
let origin: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "psyche-api-"));
  programs = openPrograms({ file: join(folder, "programs.json"), clock, log: silentLog });
  const bridge = createBridgeServer({
    handlers: fakeHandlers({
      "content.versions": (_params, caller) => {
        callers.push(caller);
        return succeed([]);
      },
      "content.roll-back": ({ version }) => fail("no-such-version", `There is no version ${version}.`),
    }),
    timers: systemTimers,
    log: silentLog,
  });
  const door = createApiDoor({
    programs,
    clock,
    timers: systemTimers,
    takeUpload: (_request, response, path) => {
      uploads.push(path);
      return Promise.resolve(void response.end("{}"));
    },
    takePieces: (request, response, { path, uploadId }) => {
      uploads.push(`${request.method} ${path} ${uploadId}`);
      return Promise.resolve(void response.end());
    },
  });
  server = createServer((request, response) => {
    void door(request, response, request.url ?? "", bridge).then((taken) => {
      if (!taken) response.end("not mine");
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await programs.idle();
  rmSync(folder, { recursive: true });
  callers.length = 0;
  uploads.length = 0;
});

async function tokenOf(role: "staff" | "merchandiser" | "admin"): Promise<string> {
  const added = await programs.handlers["program.add"](
    { name: role, role },
    { role: "operator", account: null },
  );
  if (!added.ok) throw new Error(added.message);
  return added.value.token;
}

async function post(
  path: string,
  body: unknown,
  token: string | null,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(origin + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse((await response.text()) || "null") };
}

test("a program asks as its role may, under its own name", async () => {
  const token = await tokenOf("staff");
  expect(await post("/api/v1/content.versions", {}, token)).toEqual({ status: 200, body: [] });
  expect(callers).toEqual([{ role: "staff", account: "staff (program)" }]);
  expect(await post("/api/v1/account.list", {}, token)).toMatchObject({
    status: 403,
    body: { code: "forbidden" },
  });
});

test("refusals carry their code and sentence; wrong parameters name the path", async () => {
  const token = await tokenOf("admin");
  expect(await post("/api/v1/content.roll-back", { version: 7 }, token)).toEqual({
    status: 422,
    body: { code: "no-such-version", message: "There is no version 7." },
  });
  const malformed = await post("/api/v1/content.roll-back", { version: "seven" }, token);
  expect(malformed).toMatchObject({ status: 422, body: { code: "malformed" } });
  expect(JSON.stringify(malformed.body)).toContain("version");
  expect(await post("/api/v1/ledger.append", {}, token)).toMatchObject({ status: 404 });
  // A picture of a screen is for people who are signed in.
  expect(await post("/api/v1/screen.picture", { screenId: "mirror-1" }, token)).toMatchObject({
    status: 404,
  });
});

test("without a good token nothing is said, and guessing is slowed down", async () => {
  expect(await post("/api/v1/content.versions", {}, null)).toMatchObject({ status: 401 });
  expect(await post("/api/uploads/content", {}, null)).toMatchObject({ status: 401 });
  for (let guess = 0; guess < 20; guess++) await post("/api/v1/content.versions", {}, `psyche_${guess}`);
  expect(await post("/api/v1/content.versions", {}, await tokenOf("staff"))).toMatchObject({ status: 429 });
  expect(callers).toEqual([]);
});

test("a token that was taken back is worth nothing, also after a start; none is kept readable", async () => {
  const [kept, taken] = [await tokenOf("staff"), await tokenOf("admin")];
  await programs.handlers["program.remove"]({ name: "admin" }, { role: "operator", account: null });
  const file = join(folder, "programs.json");
  await programs.idle();
  const again = openPrograms({ file, clock, log: silentLog });
  expect([again.find(kept)?.name, again.find(taken)]).toEqual(["staff", null]);
  await again.idle();
  expect(readFileSync(file, "utf8")).not.toContain(kept);
});

test("it is told when a program came last, also after a start", async () => {
  const token = await tokenOf("staff");
  const listed = async (from: Programs) => {
    const answer = await from.handlers["program.list"]({}, { role: "admin", account: "ada" });
    return answer.ok ? answer.value : [];
  };
  expect(await listed(programs)).toMatchObject([{ name: "staff", lastUsedAtMs: null }]);
  clock.advance(5_000);
  await post("/api/v1/content.versions", {}, token);
  expect(await listed(programs)).toMatchObject([{ lastUsedAtMs: clock.nowMs() }]);
  await programs.idle();
  const again = openPrograms({ file: join(folder, "programs.json"), clock, log: silentLog });
  expect(await listed(again)).toMatchObject([{ lastUsedAtMs: clock.nowMs() }]);
});

test("files come in by a door of their own, and other addresses are left alone", async () => {
  const token = await tokenOf("staff");
  expect((await post("/api/uploads/content", {}, token)).status).toBe(200);
  expect(uploads).toEqual(["/content/uploads"]);
  const pieces = "/api/uploads/content/resumable";
  const patch = (headers: Record<string, string>) =>
    fetch(`${origin}${pieces}/0af`, { method: "PATCH", headers });
  expect((await patch({})).status).toBe(401);
  expect((await patch({ authorization: `Bearer ${token}` })).status).toBe(200);
  expect(uploads.slice(1)).toEqual([`PATCH ${pieces} 0af`]);
  expect(await (await fetch(`${origin}/console/`)).text()).toBe("not mine");
  const described = await (await fetch(`${origin}/api/openapi.json`)).json();
  expect(Object.keys((described as { paths: object }).paths)).toContain("/api/v1/content.publish");
});
