import type { Handlers } from "../../bridge/contract/pipe.ts";
import { readDoorCounts, readHandOuts, readNotes } from "../../ledger/study/read-study.node.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

type Requests =
  | "study.by-hand"
  | "study.hand-out"
  | "study.withdraw-hand-out"
  | "study.door-counts"
  | "study.note"
  | "study.withdraw-note";

/** What people write down themselves: flyers, visitors counted at the door, notes. Nobody's name leaves with them. */
export function createByHandDesk(sources: StudySources): Pick<Handlers, Requests> {
  const nameOf = ({ account, role }: { readonly account: string | null; readonly role: string }) =>
    account ?? role;
  return {
    "study.by-hand": ({ fromDay, untilDay }) =>
      reading(sources, (reader) => ({
        handOuts: readHandOuts(reader, fromDay, untilDay),
        doorCounts: readDoorCounts(reader, fromDay, untilDay),
        notes: readNotes(reader, fromDay, untilDay),
      })),
    "study.hand-out": (handOut, caller) =>
      writing(sources, (study) => study.writeHandOut(handOut, nameOf(caller))),
    "study.withdraw-hand-out": ({ handOutId, withdrawn }) =>
      writing(sources, (study) => study.withdrawHandOut(handOutId, withdrawn)),
    "study.door-counts": ({ counts }, caller) =>
      writing(sources, (study) => study.writeDoorCounts(counts, nameOf(caller))),
    "study.note": (note, caller) => writing(sources, (study) => study.writeNote(note, nameOf(caller))),
    "study.withdraw-note": ({ noteId, withdrawn }) =>
      writing(sources, (study) => study.withdrawNote(noteId, withdrawn)),
  };
}
