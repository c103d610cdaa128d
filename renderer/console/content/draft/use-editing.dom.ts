import { useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ContentPart } from "../../../../main/bridge/contract/content.ts";
import { idOfPart } from "../../../../main/bridge/contract/content-part.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useDraft } from "./draft-context.dom.tsx";
import { freeId } from "./free-id.ts";
import { partNow } from "./part-now.ts";
import { copied, type PartOf, type ValueOf } from "./parts.ts";
import { useHeldEdits } from "./unsaved-context.dom.tsx";

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
  /** Somebody else saved another version since these changes began. */
  readonly isOvertaken: boolean;
}

export interface Clash<T> {
  readonly mine: T;
  /** Null: it was removed. */
  readonly theirs: T | null;
  readonly takeTheirs: () => void;
  /** Keeps mine beside theirs, under this name; the new id, or null where it was refused. */
  readonly keepCopy: (name: string) => Promise<string | null>;
  /** Puts mine in the place of theirs, which is kept beside it under this name. */
  readonly keepMine: (theirName: string) => Promise<void>;
}

interface Own<T> {
  /** What was kept when the changes began. */
  readonly kept: T;
  readonly seen: number | null;
  readonly steps: readonly [T, ...T[]];
}

/**
 * Edits a part of the draft; `part` is new where the draft has none of its id. It goes with others' changes until the
 * first own one, and finds own ones again that were left unsaved.
 */
export function useEditing<K extends ContentPart["kind"]>(part: PartOf<K>): Editing<ValueOf<K>> {
  const { draft, revisionOf, taken } = useDraft();
  const put = useAction("content.put");
  const id = idOfPart(part);
  const inDraft = partNow(draft.programme, part.kind, id) as PartOf<K> | null;
  const latest = (inDraft ?? part).value as ValueOf<K>;
  const seenNow = inDraft === null ? null : revisionOf(part.kind, id);
  const held = useHeldEdits();
  const place = { kind: part.kind, id };
  const [mine, setMine] = useState(() => held.of(place) as Own<ValueOf<K>> | null);
  const own = mine === null || hasArrived(mine, seenNow) ? null : mine;
  const value = own?.steps[0] ?? latest;
  const asPart = (next: ValueOf<K>) => ({ kind: part.kind, value: next }) as ContentPart;

  /** Held while people look at other pages; what is new has no page to come back to. */
  function setOwn(next: Own<ValueOf<K>> | null): void {
    setMine(() => next);
    if (inDraft !== null) held.hold(place, next !== null && hasChanged(next) ? next : null);
  }

  async function keep(): Promise<boolean> {
    const kept = await put.run({ part: asPart(value), seen: own === null ? seenNow : own.seen });
    // Shown until the draft that holds it has come.
    if (kept.ok) setOwn({ kept: value, seen: kept.value.revision, steps: [value] });
    return kept.ok;
  }

  async function keepCopy(name: string): Promise<string | null> {
    const copyId = freeId(id, taken);
    const kept = await put.run({ part: copied(asPart(value), { id: copyId, name, taken }), seen: null });
    if (kept.ok) setOwn(null);
    return kept.ok ? copyId : null;
  }

  async function keepMine(theirName: string): Promise<void> {
    const theirs = { id: freeId(id, taken), name: theirName, taken };
    const kept = await put.run({ part: copied(asPart(latest), theirs), seen: null });
    if (!kept.ok) return;
    const replaced = await put.run({ part: asPart(value), seen: seenNow });
    if (replaced.ok) setOwn({ kept: value, seen: replaced.value.revision, steps: [value] });
  }

  const hasClash = put.failure?.code === "changed-meanwhile";
  return {
    value,
    change: (next) =>
      setOwn({
        kept: own?.kept ?? latest,
        seen: own === null ? seenNow : own.seen,
        steps: [next, ...(own?.steps ?? [latest]).slice(0, MAX_STEPS)],
      }),
    isChanged: own === null ? inDraft === null : hasChanged(own),
    undo:
      own === null || own.steps[1] === undefined
        ? null
        : () => setOwn({ ...own, steps: own.steps.slice(1) as [ValueOf<K>, ...ValueOf<K>[]] }),
    discard() {
      put.clear();
      setOwn(null);
    },
    keep,
    busy: put.busy,
    failure: hasClash ? null : put.failure,
    isOvertaken: own !== null && hasChanged(own) && inDraft !== null && own.seen !== seenNow,
    clash: hasClash
      ? {
          mine: value,
          theirs: inDraft === null ? null : latest,
          takeTheirs() {
            put.clear();
            setOwn(null);
          },
          keepCopy,
          keepMine,
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
