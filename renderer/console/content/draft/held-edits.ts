import { createSignal, type Unsubscribe } from "../../../../main/base/signal.ts";
import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";

/** A part with changes that nobody saved. */
export interface HeldPart {
  readonly kind: ContentPartKind;
  readonly id: string;
}

/** Parts whose unsaved changes are held at once; the oldest is let go. */
export const MAX_HELD = 50;

/** Changes that are not saved, kept while people look at other pages. */
export interface HeldEdits {
  /** Another list only where a part came or went. */
  readonly parts: readonly HeldPart[];
  onChange(listener: () => void): Unsubscribe;
  /** What `hold` was given last for a part; null where it has no changes. */
  of(part: HeldPart): unknown;
  /** Null: its changes were saved or discarded. */
  hold(part: HeldPart, changes: unknown): void;
}

export function createHeldEdits(): HeldEdits {
  const changed = createSignal<void>();
  const held = new Map<string, { readonly part: HeldPart; readonly changes: unknown }>();
  let parts: readonly HeldPart[] = [];

  function told(): void {
    parts = [...held.values()].map(({ part }) => part);
    changed.emit();
  }
  return {
    get parts() {
      return parts;
    },
    onChange: (listener) => changed.subscribe(listener),
    of: ({ id, kind }) => held.get(keyOf(kind, id))?.changes ?? null,
    hold(part, changes) {
      const key = keyOf(part.kind, part.id);
      const wasHeld = held.has(key);
      if (changes === null) {
        if (held.delete(key)) told();
        return;
      }
      held.set(key, { part, changes });
      const [oldest] = held.keys();
      if (held.size > MAX_HELD && oldest !== undefined) held.delete(oldest);
      if (!wasHeld) told();
    },
  };
}
