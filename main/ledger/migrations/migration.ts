/** One step of the ledger's schema. Steps that were released never change; a new need is a new step. */
export interface Migration {
  /** Position, from 1 without gaps; kept in SQLite's `user_version`. */
  readonly number: number;
  readonly name: string;
  /** Statements that run in one transaction together with the new `user_version`. */
  readonly sql: string;
}
