import { expect, it } from "vitest";
import type { Log } from "../../../../main/base/log.ts";
import type { CoverOrder, CoverSaid } from "./cover-order.ts";
import { createCoverReader, type ReaderEars, type ReaderWorker } from "./cover-reader.ts";

const WORD = { widthPixels: 1, heightPixels: 1 } as Exclude<CoverSaid, string | null>;

function fixture(refuses = false) {
  const made: (ReaderEars & { ended: boolean })[] = [];
  const said: string[] = [];
  const start = (ears: ReaderEars): ReaderWorker => {
    const worker = { ...ears, ended: false };
    made.push(worker);
    return {
      post() {
        if (refuses) throw new Error("cannot be cloned");
      },
      end() {
        worker.ended = true;
      },
    };
  };
  const log: Log = (_level, _source, _code, message) => said.push(message);
  const reader = createCoverReader(start, log);
  let closed = 0;
  const order = { frame: { close: () => (closed += 1) } } as unknown as CoverOrder;
  return { made, said, reader, order, closed: () => closed };
}

it("takes no frame before the worker stands, one at a time, and hands on its word", () => {
  const { made, reader, order } = fixture();
  expect(reader.isFree(0)).toBe(false);
  made[0]?.onWord("ready");
  expect(reader.isFree(1)).toBe(true);
  const words: unknown[] = [];
  reader.read(order, 2, (word) => words.push(word));
  expect(reader.isFree(3)).toBe(false);
  made[0]?.onWord(WORD);
  expect(words).toEqual([WORD]);
  expect(reader.isFree(4)).toBe(true);
});

it("starts anew when the worker breaks or hangs, three times in all, and says so", () => {
  const { made, said, reader } = fixture();
  reader.isFree(0);
  made[0]?.onFault("out of memory");
  reader.isFree(1);
  expect(made).toHaveLength(2);
  reader.isFree(6_000);
  expect(made[1]?.ended).toBe(true);
  expect(made).toHaveLength(3);
  made[2]?.onFault("it did not start");
  expect(reader.isFree(7_000)).toBe(false);
  expect(made).toHaveLength(3);
  expect(said).toHaveLength(3);
  expect(said[2]).toContain("own shape alone");
});

it("closes a frame that cannot be sent", () => {
  const { made, reader, order, closed } = fixture(true);
  reader.isFree(0);
  made[0]?.onWord("ready");
  reader.read(order, 1, () => undefined);
  expect(closed()).toBe(1);
  expect(made[0]?.ended).toBe(true);
});

it("keeps a word to itself that was asked for before", () => {
  const { made, reader, order } = fixture();
  reader.isFree(0);
  made[0]?.onWord("ready");
  reader.read(order, 1, () => expect.unreachable());
  reader.forget();
  made[0]?.onWord(WORD);
  expect(reader.isFree(2)).toBe(true);
});
