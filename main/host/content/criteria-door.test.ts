import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { ask } from "../http/fixtures.node.ts";
import { createCriteriaBoard, MAX_METRICS } from "./criteria-board.ts";
import { type CriteriaDoor, openCriteriaDoor } from "./criteria-door.node.ts";

const clock = createManualClock(1_000);
let board: ReturnType<typeof createCriteriaBoard>;
let door: CriteriaDoor;
const codes: string[] = [];
const log = (_level: string, _part: string, code: string): void => void codes.push(code);

beforeEach(async () => {
  codes.length = 0;
  board = createCriteriaBoard(() => clock.nowMs());
  door = await openCriteriaDoor({ port: 0, board, log });
});
afterEach(() => door.close());

const origin = () => `http://127.0.0.1:${door.port}`;
const tell = (body: unknown, headers: Record<string, string> = {}) =>
  ask(origin(), "/criteria", { method: "POST", headers, body: JSON.stringify(body) });

describe("the door for metrics", () => {
  it("takes what Xibo's players take, and tells who listens", async () => {
    let heard = 0;
    board.onChange(() => heard++);
    expect(
      (
        await tell([
          { metric: "temperature", value: "21", ttl: 60 },
          { metric: "open", value: true },
        ])
      ).status,
    ).toBe(200);
    expect(heard).toBe(1);
    expect(board.metrics().get("temperature")).toEqual({
      value: "21",
      sinceMs: clock.nowMs(),
      expiresAtMs: clock.nowMs() + 60_000,
    });
    expect(board.metrics().get("open")).toMatchObject({ value: "true", expiresAtMs: null });
  });

  it.each<[string, unknown, Record<string, string>, number]>([
    ["no list", { metric: "a", value: "1" }, {}, 400],
    ["an unknown key", [{ metric: "a", value: "1", until: 5 }], {}, 400],
    ["a value that is too long", [{ metric: "a", value: "x".repeat(201) }], {}, 400],
    ["a body that is too long", "x".repeat(200_000), {}, 413],
    ["a web page", [{ metric: "a", value: "1" }], { origin: "https://example.org" }, 403],
    ["another name for this machine", [{ metric: "a", value: "1" }], { host: "evil.example" }, 421],
  ])("refuses %s", async (_what, body, headers, status) => {
    expect((await tell(body, headers)).status).toBe(status);
    expect(board.metrics().size).toBe(0);
  });

  it("knows no other place and no other verb", async () => {
    expect((await ask(origin(), "/criteria")).status).toBe(405);
    expect((await ask(origin(), "/", { method: "POST", body: "[]" })).status).toBe(404);
  });

  it("keeps a limit on metrics, which those that ran out do not count for", () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ metric: `m${from + at}`, value: "1", ttl: 10 }));
    for (let from = 0; from < MAX_METRICS; from += 100) expect(board.tell(many(from, 100)).ok).toBe(true);
    expect(board.tell(many(MAX_METRICS, 1))).toMatchObject({ ok: false, code: "too-many" });
    clock.advance(10_000);
    expect(board.tell(many(MAX_METRICS, 1)).ok).toBe(true);
    expect(board.metrics().size).toBe(1);
  });

  it("goes on without it where the port is taken", async () => {
    const second = await openCriteriaDoor({ port: door.port ?? 0, board, log });
    expect([second.port, codes]).toEqual([null, ["port-taken"]]);
    await second.close();
  });
});
