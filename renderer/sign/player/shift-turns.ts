import type { Turns } from "../../../content/schedule/turns.ts";

/** The same turns on a wall clock that was set forward by `byMs` (back where it is negative). */
export function shiftTurns(turns: Turns, byMs: number): Turns {
  return {
    ...turns,
    begunAtMs: new Map([...turns.begunAtMs].map(([id, begunAtMs]) => [id, begunAtMs.map((at) => at + byMs)])),
    accounts: new Map(
      [...turns.accounts].map(([id, account]) => [id, { ...account, sinceMs: account.sinceMs + byMs }]),
    ),
  };
}
