import type { DatabaseSync } from "node:sqlite";
import { fail, type Result, succeed } from "../../base/result.ts";
import { inTransaction } from "../in-transaction.node.ts";

/** Tables of what people bring, each with the site that it is about; plans are not among them, as none is changed. */
const TABLES = ["dailySales", "saleTimes", "salesDays", "handOuts", "doorCounts", "notes"] as const;

/** What only two sites can have at once: the same file's day, or a day's count at the door. */
const SAME_DAY = `
  SELECT 1 FROM salesDays AS a JOIN salesDays AS b USING (day, fileId) WHERE a.siteId = :old AND b.siteId = :new
  UNION ALL SELECT 1 FROM doorCounts AS a JOIN doorCounts AS b USING (day) WHERE a.siteId = :old AND b.siteId = :new
  LIMIT 1`;

/**
 * Gives what was brought under one site's name to another name, all of it or nothing. `two-sites`: something was
 * recorded of both on one day, so they are two. Throws what SQLite throws.
 */
export function renameSite(db: DatabaseSync, from: string, to: string): Result<null, "two-sites"> {
  return inTransaction(db, () => {
    const both = db.prepare(SAME_DAY).get({ old: from, new: to });
    if (both !== undefined)
      return fail(
        "two-sites",
        `“${from}” and “${to}” have sales or counts of the same day, so they are two sites. Choose another name.`,
      );
    for (const table of TABLES) db.prepare(`UPDATE ${table} SET siteId = ? WHERE siteId = ?`).run(to, from);
    return succeed(null);
  });
}
