import { entries } from "./0001-entries.ts";
import { batches } from "./0002-batches.ts";
import { aggregates } from "./0003-aggregates.ts";
import { playSums } from "./0004-play-sums.ts";
import { study } from "./0005-study.ts";
import { saleTimes } from "./0006-sale-times.ts";
import type { Migration } from "./migration.ts";

/** Every step of the ledger's schema, in order. */
export const migrations: readonly Migration[] = [entries, batches, aggregates, playSums, study, saleTimes];
