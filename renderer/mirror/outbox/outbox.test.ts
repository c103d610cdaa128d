import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "../visit/record.ts";
import {
  EMPTY_OUTBOX,
  MAX_ENTRIES_OF_A_BATCH,
  MAX_WAITING,
  type Outbox,
  type OutboxItem,
  outcomeOf,
  post,
  retryAfterMs,
  settleBatch,
  takeBatch,
} from "./outbox.ts";

function entry(upMs: number): OutboxItem {
  return { kind: "entry", entry: draft("pass-by", { presentMs: upMs }) };
}
const forget: OutboxItem = { kind: "forget", visitId: "f".repeat(32) };

describe("outbox", () => {
  it("keeps a batch with its id until it is done", () => {
    const first = takeBatch(post(EMPTY_OUTBOX, entry(1)), "a");
    const failed = post(settleBatch(first.outbox, "again"), entry(2));
    const again = takeBatch(failed, "b");
    expect(again.batch).toEqual(first.batch);
    const next = takeBatch(settleBatch(again.outbox, "done"), "c");
    expect(next.batch).toMatchObject({ batchId: "c", entries: [{ payload: { presentMs: 2 } }] });
  });

  it("forgets a visit only after its entries", () => {
    let outbox = post(EMPTY_OUTBOX, entry(1), entry(2), forget, entry(3));
    const kinds: string[] = [];
    for (;;) {
      const { outbox: next, batch } = takeBatch(outbox, "a");
      if (batch === null) break;
      kinds.push(batch.kind === "entries" ? `${batch.entries.length}` : "forget");
      outbox = settleBatch(next, "done");
    }
    expect(kinds).toEqual(["2", "forget", "1"]);
  });

  it("is bounded, drops the oldest entries, never an order to forget, and says how many", () => {
    const many = Array.from({ length: MAX_WAITING + 50 }, (_, n) => entry(n));
    const outbox = post(post(EMPTY_OUTBOX, forget), ...many);
    expect(outbox.waiting).toHaveLength(MAX_WAITING);
    expect(outbox.dropped).toBe(51);
    expect(outbox.waiting[0]).toEqual(forget);
    expect(outbox.waiting.at(-1)).toEqual(entry(MAX_WAITING + 49));
  });

  it("loses and doubles nothing, whatever fails", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.integer({ min: 0, max: 350 }),
        (fails, count) => {
          let outbox: Outbox = post(EMPTY_OUTBOX, ...Array.from({ length: count }, (_, n) => entry(n)));
          const written = new Map<string, readonly unknown[]>();
          for (let n = 0; n < fails.length + count + 1; n++) {
            const { outbox: next, batch } = takeBatch(outbox, `id-${n}`);
            if (batch === null) break;
            if (batch.kind === "entries") {
              expect(batch.entries.length).toBeLessThanOrEqual(MAX_ENTRIES_OF_A_BATCH);
              written.set(batch.batchId, batch.entries);
            }
            outbox = settleBatch(next, fails[n] === true ? "again" : "done");
          }
          const rows = Array.from(written.values()).flat();
          expect(rows).toHaveLength(count);
        },
      ),
    );
  });

  it("waits longer after each failure, half a minute at most", () => {
    const pauses = [1, 2, 3, 12].map((failures) => retryAfterMs({ ...EMPTY_OUTBOX, failures }));
    expect(pauses).toEqual([500, 1_000, 2_000, 30_000]);
  });

  it.each([
    ["disconnected", "again"],
    ["timed-out", "again"],
    ["disk-full", "again"],
    ["malformed", "never"],
    ["kind-not-allowed", "never"],
  ])("takes %s as %s", (code, outcome) => expect(outcomeOf(code, 0)).toBe(outcome));

  it("lets a batch go on which the host fails again and again, so that the rest gets through", () => {
    const outcomes = Array.from({ length: 8 }, (_, before) => outcomeOf("internal", before));
    expect(outcomes).toEqual([...Array<string>(7).fill("again"), "never"]);
    expect(outcomeOf("disk-full", 1_000)).toBe("again");
  });
});
