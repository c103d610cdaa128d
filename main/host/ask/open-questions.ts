import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { LedgerWriter } from "../../ledger/ledger-writer.ts";
import { noSubject } from "../../ledger/schema/entry.ts";
import type { SurveyAnswer, SurveyPlace, SurveyReply } from "../../ledger/schema/survey.ts";

/** How long a page that was opened waits for its answer; then it counts as asked and not answered. */
export const PATIENCE_MS = 10 * 60_000;
/** Pages that wait for an answer at once. */
const MAX_OPEN = 1_000;

export interface OpenQuestionsOptions {
  readonly ledger: LedgerWriter;
  readonly timers: Timers;
  /** 128 random bits. */
  readonly newId: () => string;
}

/** `too-late`: answered before, waited for too long, or never asked; `not-kept`: the disk refuses. */
export type Taken = "kept" | "too-late" | "not-kept";

/** Questions that stand on somebody's phone. Each is written once: with its answer, or as one that nobody answered. */
export interface OpenQuestions {
  /** A ticket that takes one answer; null where too many are open. */
  ask(place: Exclude<SurveyPlace, "mirror">): string | null;
  answer(ticket: string, reply: SurveyReply): Promise<Taken>;
  /** Writes what nobody has answered. */
  close(): Promise<void>;
}

export function createOpenQuestions({ ledger, timers, newId }: OpenQuestionsOptions): OpenQuestions {
  const open = new Map<string, { readonly place: SurveyPlace; readonly callOff: Unsubscribe }>();

  const write = (place: SurveyPlace, answer: SurveyAnswer) =>
    ledger.append([{ kind: "survey", ...noSubject, payload: { place, answer } }]);

  /** Takes a question off the list; null where it is not there (any more). */
  function close(ticket: string): SurveyPlace | null {
    const question = open.get(ticket);
    if (question === undefined) return null;
    open.delete(ticket);
    question.callOff();
    return question.place;
  }

  return {
    ask(place) {
      if (open.size >= MAX_OPEN) return null;
      const ticket = newId();
      const callOff = timers.after(PATIENCE_MS, () => {
        open.delete(ticket);
        void write(place, "none");
      });
      open.set(ticket, { place, callOff });
      return ticket;
    },
    async answer(ticket, reply) {
      const place = close(ticket);
      if (place === null) return "too-late";
      const written = await write(place, reply);
      return written.ok ? "kept" : "not-kept";
    },
    async close() {
      const places = Array.from(open.keys(), close).filter((place) => place !== null);
      await Promise.all(places.map((place) => write(place, "none")));
    },
  };
}
