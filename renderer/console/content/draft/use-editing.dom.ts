import { useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ContentPart } from "../../../../main/bridge/contract/content.ts";
import { idOfPart } from "../../../../main/bridge/contract/content-part.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useDraft } from "./draft-context.dom.tsx";
import { freeId } from "./free-id.ts";
import { partNow } from "./part-now.ts";
import { type PartOf, renamed, type ValueOf } from "./parts.ts";

/** Steps that can be taken back. */
const MAX_STEPS = 100;

/** One part under somebody's hands: what it would be, and what became of keeping it. */
export interface Editing<T> {
  readonly value: T;
  readonly change: (next: T) => void;
  readonly isChanged: boolean;
  readonly undo: (() => void) | null;
  /** Back to what is kept. */
  readonly discard: () => void;
  readonly keep: () => Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure<ErrorOf<"content.put">> | null;
  /** Somebody else changed the part meanwhile; null where nobody did. */
  readonly clash: Clash<T> | null;
}

export interface Clash<T> {
  readonly mine: T;
  /** Null: it was removed. */
  readonly theirs: T | null;
  readonly takeTheirs: () => void;
  /** Keeps mine beside theirs, under this name; the new id, or null where it was refused. */
  readonly keepCopy: (name: string) => Promise<string | null>;
}

interface Own<T> {
  /** What was kept when the changes began. */
  readonly kept: T;
  readonly seen: number | null;
  readonly steps: readonly [T, ...T[]];
}

/** Edits a part of the draft; `part` is new where the draft has none of its id. It goes with others' changes until the first own one. */
export function useEditing<K extends ContentPart["kind"]>(part: PartOf<K>): Editing<ValueOf<K>> {
  const { draft, revisionOf, taken } = useDraft();
  const put = useAction("content.put");
  const id = idOfPart(part);
  const inDraft = partNow(draft.programme, part.kind, id) as PartOf<K> | null;
  const latest = (inDraft ?? part).value as ValueOf<K>;
  const seenNow = inDraft === null ? null : revisionOf(part.kind, id);
  const [held, setOwn] = useState<Own<ValueOf<K>> | null>(null);
  const own = held === null || hasArrived(held, seenNow) ? null : held;
  const value = own?.steps[0] ?? latest;
  const asPart = (next: ValueOf<K>) => ({ kind: part.kind, value: next }) as ContentPart;

  async function keep(): Promise<boolean> {
    const kept = await put.run({ part: asPart(value), seen: own === null ? seenNow : own.seen });
    // Shown until the draft that holds it has come.
    if (kept.ok) setOwn(() => ({ kept: value, seen: kept.value.revision, steps: [value] }));
    return kept.ok;
  }

  async function keepCopy(name: string): Promise<string | null> {
    const copyId = freeId(id, taken);
    const kept = await put.run({ part: renamed(asPart(value), copyId, name), seen: null });
    if (kept.ok) setOwn(null);
    return kept.ok ? copyId : null;
  }

  const hasClash = put.failure?.code === "changed-meanwhile";
  return {
    value,
    change: (next) =>
      setOwn(() => ({
        kept: own?.kept ?? latest,
        seen: own === null ? seenNow : own.seen,
        steps: [next, ...(own?.steps ?? [latest]).slice(0, MAX_STEPS)],
      })),
    isChanged: own === null ? inDraft === null : hasChanged(own),
    undo:
      own === null || own.steps[1] === undefined
        ? null
        : () => setOwn(() => ({ ...own, steps: own.steps.slice(1) as [ValueOf<K>, ...ValueOf<K>[]] })),
    discard() {
      put.clear();
      setOwn(null);
    },
    keep,
    busy: put.busy,
    failure: hasClash ? null : put.failure,
    clash: hasClash
      ? {
          mine: value,
          theirs: inDraft === null ? null : latest,
          takeTheirs() {
            put.clear();
            setOwn(null);
          },
          keepCopy,
        }
      : null,
  };
}

function hasChanged<T>({ kept, steps }: Own<T>): boolean {
  return JSON.stringify(steps[0]) !== JSON.stringify(kept);
}

/** What was kept is in the draft that is known by now. */
function hasArrived<T>(own: Own<T>, seenNow: number | null): boolean {
  return !hasChanged(own) && own.steps.length === 1 && seenNow !== null && seenNow >= (own.seen ?? 0);
}
