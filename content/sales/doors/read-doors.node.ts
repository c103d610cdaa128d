import type { Result } from "../../../main/base/result.ts";
import type { RowsCode, Watch } from "../read/read-rows.node.ts";
import { sumRows } from "../read/sum-rows.node.ts";
import { type DoorContext, MAX_COUNTED_DAYS, type SummedDoors, sumDoors } from "./sum-doors.ts";

/**
 * Reads a whole file of counts at the door by a mapping and sums it by site and day. Fails as `readSales` does; rows
 * that cannot be taken, be it all of them, are told as findings.
 */
export async function readDoors(
  { path, name }: { readonly path: string; readonly name: string },
  context: DoorContext,
  watch: Watch,
): Promise<Result<SummedDoors, RowsCode | "too-many-sums">> {
  const { mapping } = context;
  return sumRows(
    { path, name, format: mapping, columns: Object.values(mapping.columns) },
    sumDoors(context),
    watch,
    `The file has more than ${MAX_COUNTED_DAYS} days of sites. Import it year by year.`,
  );
}
