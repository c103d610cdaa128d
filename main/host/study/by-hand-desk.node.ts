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
export function createByHandDesk(
  sources: StudySources & {
    /** The id of today of a site, by any id that it has had. */
    readonly siteNow: (siteId: string) => string;
  },
): Pick<Handlers, Requests> {
  const { siteNow } = sources;
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
      writing(sources, (study) =>
        study.writeHandOut({ ...handOut, siteId: siteNow(handOut.siteId) }, nameOf(caller)),
      ),
    "study.withdraw-hand-out": ({ handOutId, withdrawn }) =>
      writing(sources, (study) => study.withdrawHandOut(handOutId, withdrawn)),
    "study.door-counts": ({ counts }, caller) =>
      writing(sources, (study) =>
        study.writeDoorCounts(
          counts.map((count) => ({ ...count, siteId: siteNow(count.siteId) })),
          nameOf(caller),
        ),
      ),
    "study.note": (note, caller) =>
      writing(sources, (study) => {
        const siteId = note.siteId === null ? null : siteNow(note.siteId);
        return study.writeNote({ ...note, siteId }, nameOf(caller));
      }),
    "study.withdraw-note": ({ noteId, withdrawn }) =>
      writing(sources, (study) => study.withdrawNote(noteId, withdrawn)),
  };
}
