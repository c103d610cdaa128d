import { expect, it } from "vitest";
import { fail } from "../../base/result.ts";
import { createManualTimers } from "../../base/timers.ts";
import { idOf } from "../../ledger/fixtures.ts";
import { createFakeLedger } from "../fake-ledger.ts";
import { createOpenQuestions, PATIENCE_MS } from "./open-questions.ts";

function questions() {
  const ledger = createFakeLedger();
  const timers = createManualTimers();
  let number = 0;
  const open = createOpenQuestions({ ledger, timers, newId: () => idOf(++number) });
  return { ledger, timers, open, written: () => ledger.drafts.map(({ payload }) => payload) };
}

it("writes one entry a question: its answer, once", async () => {
  const { open, timers, written } = questions();
  const ticket = open.ask("till") ?? "";
  expect(await open.answer(ticket, "yes")).toBe("kept");
  expect(await open.answer(ticket, "no")).toBe("too-late");
  expect(await open.answer("0".repeat(32), "no")).toBe("too-late");
  timers.advance(PATIENCE_MS);
  expect(written()).toEqual([{ place: "till", answer: "yes" }]);
});

it("writes a question that nobody answers as asked: when its time is over, and at the end", async () => {
  const { open, timers, written } = questions();
  const first = open.ask("flyer") ?? "";
  timers.advance(PATIENCE_MS);
  expect(await open.answer(first, "yes")).toBe("too-late");
  open.ask("till");
  await open.close();
  timers.advance(PATIENCE_MS);
  expect(written()).toEqual([
    { place: "flyer", answer: "none" },
    { place: "till", answer: "none" },
  ]);
});

it("asks no more than it can wait for, and says so where the disk refuses", async () => {
  const { open, ledger } = questions();
  const tickets = Array.from({ length: 1_001 }, () => open.ask("flyer"));
  expect(tickets.filter((ticket) => ticket === null)).toHaveLength(1);
  ledger.failWith(fail("disk-full", "Full."));
  expect(await open.answer(tickets[0] ?? "", "yes")).toBe("not-kept");
});
