import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { type RowsCode, readRows, type Watch } from "../read/read-rows.node.ts";
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
  const sum = sumDoors(context);
  let tooMany = false;
  const { mapping } = context;
  const read = await readRows(
    { path, name, format: mapping, columns: Object.values(mapping.columns) },
    (cells) => {
      tooMany = !sum.take(cells);
      return !tooMany;
    },
    watch,
  );
  if (!read.ok) return read;
  if (!tooMany) return succeed(sum.end());
  return fail(
    "too-many-sums",
    `The file has more than ${MAX_COUNTED_DAYS} days of sites. Import it year by year.`,
  );
}
