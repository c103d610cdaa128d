import { createContext, useContext } from "react";
import { SMALLEST_PRINTED_COUNT } from "../../../main/report/schema/cell.ts";

/** The smallest count that is printed of what stands below; a report says its own. */
export const SmallestPrinted = createContext<number>(SMALLEST_PRINTED_COUNT);

export function useSmallestPrinted(): number {
  return useContext(SmallestPrinted);
}
