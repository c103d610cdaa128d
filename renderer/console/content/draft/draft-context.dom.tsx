import { createContext, type PropsWithChildren, useContext, useMemo } from "react";
import { indexProgramme, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import type {
  ContentDraft,
  ContentPartKind,
  ContentWarning,
} from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";
import { type Asked, useRequest } from "../../bridge/use-request.dom.ts";
import { takenIds } from "./taken-ids.ts";

/** What people work on, as far as it is known, with its parts by their ids. */
export interface KnownDraft {
  readonly draft: ContentDraft;
  readonly index: ProgrammeIndex;
  readonly taken: ReadonlySet<string>;
  /** The revision to hand in with a change of a part. */
  readonly revisionOf: (kind: ContentPartKind, id: string) => number;
  readonly isChanged: (kind: ContentPartKind, id: string) => boolean;
  readonly warningsOf: (kind: ContentPartKind, id: string) => readonly ContentWarning[];
}

const CONTENT_EVENTS = ["content.changed"] as const;
const AskedContext = createContext<Asked<"content.draft"> | null>(null);
const DraftContext = createContext<KnownDraft | null>(null);

/** Asks for the draft once for all pages below, and anew when anybody changes it. */
export function DraftProvider({ children }: PropsWithChildren) {
  const asked = useRequest("content.draft", {}, { reloadOn: CONTENT_EVENTS });
  const known = useMemo(() => (asked.value === null ? null : knownOf(asked.value)), [asked.value]);
  return (
    <AskedContext value={asked}>
      <DraftContext value={known}>{children}</DraftContext>
    </AskedContext>
  );
}

function knownOf(draft: ContentDraft): KnownDraft {
  const changed = new Set(draft.changed);
  return {
    draft,
    index: indexProgramme(draft.programme),
    taken: takenIds(draft),
    revisionOf: (kind, id) => draft.revisions[keyOf(kind, id)] ?? 0,
    isChanged: (kind, id) => changed.has(keyOf(kind, id)),
    warningsOf: (kind, id) => draft.warnings.filter((one) => one.kind === kind && one.id === id),
  };
}

/** The question for the draft: whether it is known, and what went wrong. */
export function useAskedDraft(): Asked<"content.draft"> {
  const asked = useContext(AskedContext);
  if (asked === null) throw new Error("Broken invariant: no DraftProvider above");
  return asked;
}

/** The draft, below `DraftShown` only. */
export function useDraft(): KnownDraft {
  const known = useContext(DraftContext);
  if (known === null) throw new Error("Broken invariant: the draft is not known here");
  return known;
}

/** The draft where it is known already. */
export function useDraftIfKnown(): KnownDraft | null {
  return useContext(DraftContext);
}
