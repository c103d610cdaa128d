import { MAX_TABLE_COLUMNS, type Widget } from "../../schema/signage/widget.ts";
import type { Draft } from "../parts/draft.ts";
import { idOf, nameOf, shortHash } from "../parts/names.ts";
import type { XiboDataSet, XiboWidget } from "./xibo-layout.ts";
import { lookOf } from "./xibo-text.ts";

const MAX_ROWS_SHOWN = 50;
const DEFAULT_ROWS_SHOWN = 10;
const MAX_HEADING = 80;

type Shared = Pick<Widget, "widgetId" | "name" | "transition" | "productId">;

/** A table of a data set, which is written into the package as CSV; null where there is nothing in it, which is told. */
export function xiboTable(
  draft: Draft,
  widget: XiboWidget,
  dataSets: readonly XiboDataSet[],
  shared: Shared,
  zone: { readonly what: string; readonly heightPixels: number; readonly durationMs: number },
): Widget | null {
  const dataSet = dataSets.find(({ id }) => id === widget.options.get("dataSetId"));
  if (dataSet === undefined || dataSet.columns.length === 0) {
    draft.skip(zone.what, "absent", "Its table is not in the export; export the layout with its data sets.");
    return null;
  }
  if (dataSet.rows.length === 0) {
    draft.skip(
      zone.what,
      "absent",
      `The table "${dataSet.name}" came without rows; export the layout with its data.`,
    );
    return null;
  }
  const asked = (widget.options.get("columns") ?? "").match(/\d+/g) ?? [];
  const chosen = asked.flatMap((id) => dataSet.columns.filter((column) => column.id === id));
  const columns = (chosen.length > 0 ? chosen : dataSet.columns)
    .slice(0, MAX_TABLE_COLUMNS)
    .map(({ heading }) => heading);
  const csv = csvOf(dataSet);
  const fileId = idOf("table", dataSet.name, shortHash(csv));
  draft.add(
    {
      kind: "dataset",
      mediaId: fileId,
      name: nameOf(dataSet.name, "Table"),
      path: `media/${fileId}.csv`,
      tags: [],
      expiresAtMs: null,
    },
    `table "${dataSet.name}"`,
    csv,
  );
  const perPage = Number(widget.options.get("rowsPerPage") || DEFAULT_ROWS_SHOWN) || DEFAULT_ROWS_SHOWN;
  return {
    kind: "table",
    ...shared,
    mediaId: fileId,
    columns: columns.map((heading) => heading.slice(0, MAX_HEADING)),
    rowsShown: Math.max(1, Math.min(MAX_ROWS_SHOWN, dataSet.rows.length, Math.round(perPage))),
    look: lookOf("", widget.options, zone.heightPixels),
    durationMs: zone.durationMs,
  };
}

/** RFC 4180, the headings first. */
function csvOf({ columns, rows }: XiboDataSet): string {
  const lines = [
    columns.map(({ heading }) => heading.slice(0, MAX_HEADING)),
    ...rows.map((row) => columns.map(({ heading }) => row.get(heading) ?? "")),
  ];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
