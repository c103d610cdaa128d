import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Mirror } from "../harness/open-mirror.node.ts";

/** A play as the ledger has it. `part`: the widget, else the layout. */
export interface PlayRow {
  readonly kind: string;
  readonly part: string;
  readonly complete?: boolean;
  readonly shownMs?: number;
  readonly reason?: string;
}

/** Plays of the ledger, in order. */
export function playsOf(mirror: Pick<Mirror, "dataDir">): readonly PlayRow[] {
  const ledger = new DatabaseSync(join(mirror.dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    const rows = ledger
      .prepare("SELECT kind, payload FROM entries WHERE kind LIKE 'play-%' ORDER BY id")
      .all();
    return rows.map(({ kind, payload }) => {
      const { widgetId, layoutId, ...rest } = JSON.parse(String(payload)) as {
        widgetId: string | null;
        layoutId: string;
      };
      return { kind: String(kind), part: widgetId ?? `layout ${layoutId}`, ...rest };
    });
  } finally {
    ledger.close();
  }
}
