import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";
import type { Timers } from "../../../../main/base/timers.ts";
import type { DoorFault, PieceDoor, Sendable } from "./piece-door.ts";
import { rememberUploads } from "./remembered-uploads.ts";
import { MAX_FAILURES, PIECE_BYTES, sendPieces } from "./send-pieces.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);
const SIZE = 3 * PIECE_BYTES + 7;
const film: Sendable<readonly [number, number]> = { size: SIZE, slice: (from, until) => [from, until] };
const mark = { name: "film.mp4", size: SIZE, changedAtMs: 1 };
/** Waits that are over at once; how long they would have been. */
function noTime() {
  const waitsMs: number[] = [];
  const timers: Timers = {
    after(durationMs, callback) {
      waitsMs.push(durationMs);
      queueMicrotask(callback);
      return () => undefined;
    },
  };
  return { timers, waitsMs };
}

/** A host that keeps what comes; before each request it may fail as told. */
function host(troubles: (DoorFault | "half")[] = []) {
  const held = new Map<string, number>();
  const asked: string[] = [];
  let dropped: string | null = null;
  const trouble = (): Result<never, DoorFault> | "half" | null => {
    const next = troubles.shift() ?? null;
    return next === null || next === "half" ? next : fail(next, next);
  };
  const door: PieceDoor<readonly [number, number]> = {
    async announce() {
      asked.push("announce");
      const now = trouble();
      if (now !== null && now !== "half") return now;
      held.set(`/door/${held.size + 1}`, 0);
      return succeed(`/door/${held.size}`);
    },
    async offsetOf(address) {
      asked.push("offset");
      const now = trouble();
      if (now !== null && now !== "half") return now;
      const offset = held.get(address);
      return offset === undefined ? fail("gone", "") : succeed(offset);
    },
    async send(address, { content: [from, until], offset }, onBytes) {
      asked.push(`send ${from}`);
      const now = trouble();
      if (now === "half") {
        // The connection breaks in the middle: what came stays.
        held.set(address, from + Math.floor((until - from) / 2));
        return fail("offline", "");
      }
      if (now !== null) return now;
      if (offset !== held.get(address)) return fail("elsewhere", "");
      onBytes(until - from);
      held.set(address, until);
      return succeed(until);
    },
    drop: (address) => {
      dropped = address;
    },
    callOff: () => undefined,
  };
  return { door, held, asked, dropped: () => dropped };
}

function memory() {
  let text: string | null = null;
  const write = (next: string): void => {
    text = next;
  };
  return rememberUploads({ read: () => text, write }, () => 1_000);
}

describe("a file sent in pieces", () => {
  it("is announced, sent piece by piece, and forgotten when it is there", async () => {
    const { asked, door, held } = host();
    const uploads = memory();
    const shares: number[] = [];
    const { timers, waitsMs } = noTime();
    const onShare = (share: number) => shares.push(share);
    const sending = sendPieces({ file: film, door, remembered: uploads.of(mark), timers, onShare });
    expect(await sending.outcome).toEqual(succeed("1"));
    expect(asked).toEqual(["announce", ...[0, 1, 2, 3].map((at) => `send ${at * PIECE_BYTES}`)]);
    expect([held.get("/door/1"), shares.at(-1), waitsMs, uploads.names()]).toEqual([SIZE, 1, [], []]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("goes on where it was when the page was loaded again", async () => {
    const { asked, door, held } = host();
    held.set("/door/1", PIECE_BYTES + 5);
    const uploads = memory();
    uploads.of(mark).keep("/door/1");
    uploads.of({ ...mark, name: "another.mp4" }).keep("/door/9");
    const { timers } = noTime();
    const sending = sendPieces({
      file: film,
      door,
      remembered: uploads.of(mark),
      timers,
      onShare: () => undefined,
    });
    expect(await sending.outcome).toEqual(succeed("1"));
    expect(asked.slice(0, 2)).toEqual(["offset", `send ${PIECE_BYTES + 5}`]);
    expect(uploads.names()).toEqual(["another.mp4"]);
  });

  it("arrives whole over any connection that breaks and comes back", async () => {
    const faults = fc.constantFrom<DoorFault | "half">("offline", "elsewhere", "half");
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { maxLength: MAX_FAILURES }), async (troubles) => {
        const { door, held } = host([...troubles]);
        const { timers } = noTime();
        const remembered = memory().of(mark);
        const sending = sendPieces({ file: film, door, remembered, timers, onShare: () => undefined });
        const outcome = await sending.outcome;
        expect([outcome.ok, [...held.values()].at(-1)]).toEqual([true, SIZE]);
      }),
      { seed: SEED },
    );
  });

  it("says meanwhile that it is held, and gives up after ten minutes; sent again it goes on", async () => {
    const { door } = host(Array.from({ length: 60 }, () => "offline" as const));
    const uploads = memory();
    const { timers, waitsMs } = noTime();
    const held = new Set<boolean>();
    const onShare = (_share: number, isHeld: boolean) => void held.add(isHeld);
    const options = { file: film, door, remembered: uploads.of(mark), timers, onShare };
    expect(await sendPieces(options).outcome).toMatchObject({ code: "broken-off" });
    expect([...held]).toEqual([true]);
    expect(waitsMs.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(9 * 60_000);
    expect((await sendPieces({ ...options, door: host().door }).outcome).ok).toBe(true);
  });

  it.each(["signed-out", "disk-full", "too-many-uploads"] as const)(
    "ends where the host answers %s, and remembers how far it was",
    async (code) => {
      const uploads = memory();
      const { door, held } = host([code]);
      held.set("/door/1", 5);
      const { timers } = noTime();
      uploads.of(mark).keep("/door/1");
      const remembered = uploads.of(mark);
      const sending = sendPieces({ file: film, door, remembered, timers, onShare: () => undefined });
      expect(await sending.outcome).toMatchObject({ ok: false, code });
      expect(uploads.names()).toEqual(["film.mp4"]);
    },
  );

  it("begins anew where the host forgot it, a bounded number of times", async () => {
    const { asked, door } = host(Array.from({ length: 9 }, () => "gone" as const));
    const { timers } = noTime();
    const remembered = memory().of(mark);
    const sending = sendPieces({ file: film, door, remembered, timers, onShare: () => undefined });
    expect(await sending.outcome).toMatchObject({ code: "broken-off" });
    expect(asked).toHaveLength(3);
  });

  it("is given up at the host, too, when it is called off", async () => {
    const { door, dropped } = host(Array.from({ length: 9 }, () => "offline" as const));
    const uploads = memory();
    uploads.of(mark).keep("/door/1");
    const timers: Timers = { after: () => () => undefined };
    const remembered = uploads.of(mark);
    const sending = sendPieces({ file: film, door, remembered, timers, onShare: () => undefined });
    sending.callOff();
    expect(await sending.outcome).toMatchObject({ code: "broken-off" });
    expect([dropped(), uploads.names()]).toEqual(["/door/1", []]);
  });
});
