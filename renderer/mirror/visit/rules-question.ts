import type { VisitEndReason } from "../../../main/ledger/schema/entry.ts";
import type { SurveyReply } from "../../../main/ledger/schema/survey.ts";
import { type Step, step } from "./effect.ts";
import { record } from "./record.ts";
import type { Question, VisitState } from "./state.ts";

/** Whether a goodbye asks, and how many went unasked since the last one that did. */
export interface Turn {
  readonly question: Question | null;
  readonly unaskedGoodbyes: number;
}

/** V54: every n-th goodbye that a shopper said asks; whoever has gone is asked nothing. */
export function turnOf({ place, unaskedGoodbyes }: VisitState, reason: VisitEndReason): Turn {
  if (place.questionEveryVisits === null || reason !== "goodbye") return { question: null, unaskedGoodbyes };
  const isTurn = unaskedGoodbyes + 1 >= place.questionEveryVisits;
  return isTurn
    ? { question: "open", unaskedGoodbyes: 0 }
    : { question: null, unaskedGoodbyes: unaskedGoodbyes + 1 };
}

/** V55: the answer is written, of nobody; the goodbye takes no longer for it. */
export function answerQuestion(state: VisitState, answer: SurveyReply): Step {
  if (!isOpen(state)) return step(state);
  const phase = { ...state.phase, question: "answered" } as const;
  return step({ ...state, phase }, record("survey", { place: "mirror", answer }));
}

/** V56: however a goodbye is left, a question that nobody answered is written as such, once and before all else. */
export function withUnanswered(before: VisitState, next: Step): Step {
  if (!isOpen(before) || next.state.phase.kind === "goodbye") return next;
  const unanswered = record("survey", { place: "mirror", answer: "none" });
  return step(next.state, unanswered, ...next.effects);
}

type Goodbye = Extract<VisitState["phase"], { readonly kind: "goodbye" }>;

function isOpen(state: VisitState): state is VisitState & { readonly phase: Goodbye } {
  return state.phase.kind === "goodbye" && state.phase.question === "open";
}
