import type { Cell } from "../schema/cell.ts";

/** What a part of a report becomes once the whole sheet is decided: it is given how each cell prints. */
export type Part<T> = (cell: (place: number) => Cell) => T;
