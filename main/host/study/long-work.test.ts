import { expect, it } from "vitest";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { createLongWork, type WorkWatch } from "./long-work.ts";

const ada: Caller = { role: "merchandiser", account: "ada" };
const about = { kind: "sales", name: "till.csv", dryRun: false } as const;

it("tells how far the file is that is being read, and that none is", async () => {
  const { handlers, run } = createLongWork();
  const shown = () => handlers["study.progress"]({}, ada);
  expect(shown()).toEqual({ ok: true, value: { work: null } });
  await run(about, async ({ onProgress, onStep }: WorkWatch) => {
    onProgress(0.5);
    expect(shown()).toEqual({ ok: true, value: { work: { ...about, step: "reading", share: 0.5 } } });
    onStep("writing");
    expect(shown()).toEqual({ ok: true, value: { work: { ...about, step: "writing", share: 0 } } });
  });
  expect(shown()).toEqual({ ok: true, value: { work: null } });
});

it("ends the one that is being read, and not the next", async () => {
  const { handlers, run } = createLongWork();
  expect(handlers["study.stop"]({}, ada)).toMatchObject({ ok: false, code: "unknown" });
  const first = run(about, async ({ isStopped, whenStopped }) => {
    void handlers["study.stop"]({}, ada);
    await whenStopped;
    return isStopped();
  });
  const second = run(about, async ({ isStopped }) => isStopped());
  expect(await Promise.all([first, second])).toEqual([true, false]);
});

it("goes on to the next where one breaks", async () => {
  const { handlers, run } = createLongWork();
  const broken = run(about, () => Promise.reject(new Error("broken")));
  await expect(broken).rejects.toThrow("broken");
  expect(await run(about, async () => 7)).toBe(7);
  expect(handlers["study.progress"]({}, ada)).toEqual({ ok: true, value: { work: null } });
});
