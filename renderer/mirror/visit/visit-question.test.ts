import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atRest, type BareAction, play, VISIT_ID } from "./fixtures.ts";
import { GOODBYE_MS } from "./limits.ts";
import type { VisitState } from "./state.ts";

const visit: readonly BareAction[] = [
  { kind: "invite-taken", by: "touch" },
  { kind: "start", visitId: VISIT_ID },
];
const end: BareAction = { kind: "end" };
const wait: BareAction = { kind: "tick", atMs: GOODBYE_MS };
const yes: BareAction = { kind: "answer-question", answer: "yes" };

const asking = (questionEveryVisits: number | null) => atRest({ questionEveryVisits });
/** A goodbye that has just been said, and asks. */
const asked = play(asking(1), ...visit, end).state;
const questionOf = ({ phase }: VisitState) => (phase.kind === "goodbye" ? phase.question : null);
const answersOf = (state: VisitState, ...actions: readonly BareAction[]) =>
  play(state, ...actions).entries.flatMap(({ kind, payload }) => (kind === "survey" ? [payload] : []));
const unanswered = { place: "mirror", answer: "none" };

describe("the question", () => {
  it("V54: is asked at every n-th goodbye, and nowhere where the site does not want it", () => {
    let state = asking(3);
    const turns = Array.from({ length: 7 }, () => {
      state = play(state, ...visit, end).state;
      const question = questionOf(state);
      state = play(state, wait).state;
      return question;
    });
    expect(turns).toEqual([null, null, "open", null, null, "open", null]);
    expect(questionOf(play(asking(null), ...visit, end).state)).toBeNull();
  });

  it.each([{ kind: "nobody" }, { kind: "another-body" }] as const)(
    "V54: is not asked of who has gone: $kind",
    (action) => {
      const { state } = play(asking(1), ...visit, action);
      expect(questionOf(state)).toBeNull();
      expect(answersOf(state, wait, end)).toEqual([]);
    },
  );

  it("V55: takes one answer, writes it of nobody, and thanks", () => {
    const { state, entries } = play(asked, yes, { kind: "answer-question", answer: "no" });
    expect(questionOf(state)).toBe("answered");
    expect(entries).toEqual([
      {
        kind: "survey",
        visitId: null,
        productId: null,
        variantId: null,
        campaignId: null,
        armId: null,
        payload: { place: "mirror", answer: "yes" },
      },
    ]);
    expect(answersOf(state, wait)).toEqual([]);
    expect(answersOf(play(asking(1), ...visit).state, yes)).toEqual([]);
  });

  it("V55: delays the campaign by nothing, and keeps nothing of the visit", () => {
    const late = play(asked, { ...yes, atMs: GOODBYE_MS - 1 }).state;
    expect(play(late, wait).state.phase.kind).toBe("campaign");
    expect(JSON.stringify(asked)).not.toContain(VISIT_ID);
  });

  it.each<[string, BareAction]>([
    ["after ten seconds", wait],
    ["by the way back", { kind: "back" }],
    ["by done again", end],
    [
      "by a scan",
      {
        kind: "scan",
        outcome: { kind: "known", productId: "tee", variantId: "tee-chalk-m", garment: true },
      },
    ],
  ])("V56: is written as unanswered, once, when the goodbye is left %s", (_way, action) => {
    expect(answersOf(asked, action, wait, end)).toEqual([unanswered]);
  });

  it("V56: whatever happens, each question asked is written exactly once", () => {
    const any = fc.constantFrom<BareAction>(
      ...visit,
      end,
      wait,
      yes,
      { kind: "back" },
      { kind: "input" },
      { kind: "nobody" },
      { kind: "no-thanks" },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (actions) => {
        let state = asking(1);
        let goodbyes = 0;
        const answers = actions.flatMap((action) => {
          const before = state;
          const played = play(before, action);
          state = played.state;
          if (questionOf(state) === "open" && questionOf(before) === null) goodbyes += 1;
          return played.entries.filter(({ kind }) => kind === "survey");
        });
        expect(answers.length).toBe(goodbyes - (questionOf(state) === "open" ? 1 : 0));
      }),
    );
  });
});
