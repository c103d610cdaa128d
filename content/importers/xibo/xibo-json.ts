import { z } from "zod";
import type { XiboDataSet, XiboFile } from "./xibo-layout.ts";

/** Most rows of a table, and most files of an export. */
export const MAX_ROWS = 10_000;
const MAX_FILES = 10_000;
const MAX_COLUMNS = 500;

/** Xibo writes numbers as numbers or as texts, flags as 0 and 1, and null where it has nothing. */
const scalar = z.union([z.string(), z.number(), z.boolean()]).nullish();
export const text = scalar.transform((value) => String(value ?? "").trim());
export const digits = scalar.transform((value) => {
  const number = Number.parseFloat(String(value ?? ""));
  return Number.isFinite(number) ? number : 0;
});
export const flag = scalar.transform((value) =>
  ["1", "true", "on"].includes(String(value ?? "").toLowerCase()),
);
/** A list, or PHP's object with numbers as keys. */
export function list<T extends z.ZodType>(item: T, most: number) {
  return z
    .union([
      z.array(item),
      z.record(z.string(), item).transform((byKey): z.output<T>[] => Object.values(byKey)),
    ])
    .nullish()
    .transform((all): z.output<T>[] => (all ?? []).slice(0, most) as z.output<T>[]);
}

const fileSchema = z.object({ file: text, mediaid: text, name: text, background: flag });

/** The files of an export from mapping.json; what is no file of it is passed over. */
export function readMapping(json: unknown): readonly XiboFile[] {
  const all = list(z.unknown(), MAX_FILES).safeParse(json);
  return (all.success ? all.data : []).flatMap((one) => {
    const read = fileSchema.safeParse(one);
    if (!read.success || read.data.file === "") return [];
    const { file, mediaid: id, name, background: isBackground } = read.data;
    return [{ id, file, name: name || file, isBackground }];
  });
}

const dataSetSchema = z.object({
  dataSetId: text,
  dataSet: text,
  columns: list(z.object({ dataSetColumnId: text, heading: text, columnOrder: digits }), MAX_COLUMNS),
  data: list(z.record(z.string(), scalar), MAX_ROWS),
});

/** The tables of an export from dataSet.json. */
export function readDataSets(json: unknown): readonly XiboDataSet[] {
  const all = list(z.unknown(), MAX_FILES).safeParse(json);
  return (all.success ? all.data : []).flatMap((one) => {
    const read = dataSetSchema.safeParse(one);
    if (!read.success) return [];
    const { dataSetId: id, dataSet: name, columns, data } = read.data;
    const ordered = columns
      .filter(({ heading }) => heading !== "")
      .sort((a, b) => a.columnOrder - b.columnOrder);
    return [
      {
        id,
        name,
        columns: ordered.map(({ dataSetColumnId, heading }) => ({ id: dataSetColumnId, heading })),
        rows: data.map(
          (row) => new Map(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])),
        ),
      },
    ];
  });
}
