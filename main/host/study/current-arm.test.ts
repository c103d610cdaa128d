import { expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { EntryDraft } from "../../ledger/schema/entry.ts";
import { noSubject } from "../../ledger/schema/entry.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import { watchCurrentArm } from "./current-arm.node.ts";

const experiment = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6);
const drawn = drawPlan(experiment, 3);
if (!drawn.ok) throw new Error(drawn.message);
const kept: KeptPlan = { experiment, plan: drawn.value, drawnAtMs: 1, drawnBy: "ada", sha256: "" };

function watched(plans: readonly KeptPlan[], at: string) {
  let nowMs = Date.parse(at);
  let ticks: (() => void)[] = [];
  const changes: string[] = [];
  const arm = watchCurrentArm({
    ownIds: () => ["site-1"],
    timeZone: () => "Europe/Berlin",
    plans: () => plans,
    clock: { nowMs: () => nowMs, monotonicMs: () => 0 },
    timers: {
      after(_ms, work) {
        ticks.push(work);
        return () => {
          ticks = ticks.filter((one) => one !== work);
        };
      },
    },
    onChange: () => changes.push("changed"),
  });
  const goTo = (later: string) => {
    nowMs = Date.parse(later);
    for (const tick of ticks.splice(0)) tick();
  };
  return { arm, changes, goTo };
}

it("follows the plan from midnight to midnight of the site, over a change of clocks", () => {
  const own = drawn.value.sites[0]?.arms ?? [];
  const { arm, changes, goTo } = watched([kept], "2026-03-01T22:59:00Z");
  expect(arm.now()).toBeNull();
  goTo("2026-03-01T23:00:00Z");
  expect(arm.now()).toBe("none");
  expect(changes).toHaveLength(1);
  for (const [index, day] of ["2026-03-08T23:00Z", "2026-03-15T23:00Z", "2026-03-22T23:00Z"].entries()) {
    goTo(day);
    expect(arm.now()).toBe(own[index + 1]);
  }
  // Summer time began on the 29th: the last midnight comes an hour earlier.
  goTo("2026-03-29T21:59Z");
  expect(arm.now()).toBe(own[3]);
  goTo("2026-03-29T22:00Z");
  expect(arm.now()).toBeNull();
});

it("turns the try-on of advertised products off in every arm but the mirror's", () => {
  const days = ["2026-03-03T12:00Z", "2026-03-10T12:00Z", "2026-03-17T12:00Z", "2026-03-24T12:00Z"];
  for (const day of days) {
    const { arm } = watched([kept], day);
    expect([...arm.withoutTryOn()]).toEqual(arm.now() === "mirror" ? [] : ["cable-jumper"]);
  }
  expect(watched([], "2026-03-10T12:00Z").arm.withoutTryOn().size).toBe(0);
});

it("lets every entry say in which arm it happened, and keeps the arm of one that has its own", async () => {
  const { arm } = watched([kept], "2026-03-03T12:00Z");
  const written: EntryDraft[] = [];
  const writer = arm.stamping({
    append: async (drafts) => {
      written.push(...drafts);
      return { ok: true, value: { lastId: 1 } };
    },
  });
  const begin: EntryDraft = { kind: "page-begin", ...noSubject, payload: {} };
  await writer.append([begin, { ...begin, armId: "mirror" }]);
  expect(written.map(({ armId }) => armId)).toEqual(["none", "mirror"]);
});
