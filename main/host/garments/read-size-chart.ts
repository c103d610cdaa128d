import { type SizeChartRow, sizeChartRowSchema } from "../../../content/schema/product.ts";
import { type ChartFault, MAX_CHART_LENGTH } from "../../bridge/contract/shop-garment.ts";

const COLUMNS = ["size", "measure", "basis", "mincm", "maxcm"] as const;
type Column = (typeof COLUMNS)[number];
/** As many rows as a product may have. */
const MAX_ROWS = 400;
/** Girths of whoever can stand before a mirror, and of what they wear; a chart in inches or millimetres leaves them. */
const GIRTH_CM = { least: 40, most: 250 };
/** Lengths of sleeves, legs, shoulders and whole garments. */
const LENGTH_CM = { least: 2, most: 250 };

/** A size chart that was read, or what is wrong with it and where. */
export interface ReadChart {
  readonly rows: readonly SizeChartRow[];
  readonly fault: ChartFault | null;
}

/**
 * Reads `size,measure,basis,minCm,maxCm` as people paste it: comma, semicolon or tab between, columns in any order,
 * a decimal comma where commas do not divide. Refuses the whole chart where one row is wrong or two contradict.
 */
export function readSizeChart(csv: string): ReadChart {
  if (csv.length > MAX_CHART_LENGTH) return refused("too-long", null, "");
  const lines = csv.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const filled = lines
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== "");
  const [head, ...body] = filled;
  if (head === undefined || body.length === 0) return refused("empty", null, "");
  if (body.length > MAX_ROWS) return refused("too-long", MAX_ROWS + 1, "");
  const divider = [";", "\t"].find((mark) => head.text.includes(mark)) ?? ",";
  const names = cellsOf(head.text, divider).map((name) => name.toLowerCase());
  const places = COLUMNS.map((name) => names.indexOf(name));
  if (places.some((place) => place < 0)) return refused("no-head", head.line, head.text);

  const rows: SizeChartRow[] = [];
  const linesOf: number[] = [];
  for (const { text, line } of body) {
    const cells = cellsOf(text, divider);
    if (cells.length !== names.length) return refused("columns", line, text);
    const cell = (column: Column) => cells[places[COLUMNS.indexOf(column)] ?? -1] ?? "";
    const row = rowOf(cell, divider);
    if (typeof row === "string") return refused(row, line, text);
    const twin = rows.findIndex((other) => sameKey(other, row));
    if (twin >= 0) return refused("twice", line, `${row.size} ${row.measure}`);
    rows.push(row);
    linesOf.push(line);
  }
  const turn = turningRow(rows);
  if (turn !== null) {
    const row = rows[turn];
    return refused("shrinks", linesOf[turn] ?? null, row ? `${row.size} ${row.measure}` : "");
  }
  return { rows, fault: null };
}

function rowOf(cell: (column: Column) => string, divider: string): SizeChartRow | ChartFault["code"] {
  const { measure, basis } = sizeChartRowSchema.shape;
  const chosenMeasure = measure.safeParse(cell("measure").toLowerCase());
  if (!chosenMeasure.success) return "measure";
  const chosenBasis = basis.safeParse(cell("basis").toLowerCase());
  if (!chosenBasis.success) return "basis";
  const minCm = centimetres(cell("mincm"), divider);
  const maxCm = centimetres(cell("maxcm"), divider);
  if (minCm === null || maxCm === null) return "number";
  if (minCm > maxCm) return "min-above-max";
  const { least, most } = isGirth(chosenMeasure.data) ? GIRTH_CM : LENGTH_CM;
  if (minCm < least || maxCm > most) return "not-centimetres";
  const row = { size: cell("size"), measure: chosenMeasure.data, basis: chosenBasis.data, minCm, maxCm };
  return sizeChartRowSchema.safeParse(row).success ? row : "columns";
}

function isGirth(measure: SizeChartRow["measure"]): boolean {
  return measure === "chest" || measure === "waist" || measure === "hip";
}

/** Null where it is no number as charts write them. */
function centimetres(text: string, divider: string): number | null {
  const plain = divider === "," ? text : text.replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}

/** From size to size a measure grows, or falls where the chart begins with the largest; one that turns is a slip. */
function turningRow(rows: readonly SizeChartRow[]): number | null {
  const sizes = Array.from(new Set(rows.map(({ size }) => size)));
  const direction = new Map<string, number>();
  const last = new Map<string, { readonly middleCm: number; readonly sizeAt: number }>();
  for (const [at, row] of rows.entries()) {
    const key = `${row.measure} ${row.basis}`;
    const middleCm = (row.minCm + row.maxCm) / 2;
    const before = last.get(key);
    const sizeAt = sizes.indexOf(row.size);
    last.set(key, { middleCm, sizeAt });
    if (before === undefined || before.middleCm === middleCm) continue;
    const step = Math.sign(middleCm - before.middleCm) * Math.sign(sizeAt - before.sizeAt);
    const wanted = direction.get(key) ?? step;
    if (step !== wanted) return at;
    direction.set(key, step);
  }
  return null;
}

function sameKey(one: SizeChartRow, other: SizeChartRow): boolean {
  return one.size === other.size && one.measure === other.measure && one.basis === other.basis;
}

function cellsOf(line: string, divider: string): string[] {
  return line.split(divider).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
}

function refused(code: ChartFault["code"], line: number | null, text: string): ReadChart {
  return { rows: [], fault: { code, line, text: text.slice(0, 120) } };
}

const SENTENCES: Readonly<Record<ChartFault["code"], string>> = {
  empty: "The size chart has no rows; give it a head and one row a size, or leave it away.",
  "no-head": "The size chart's first line must name size,measure,basis,minCm,maxCm.",
  columns: "has too few or too many columns; it needs size,measure,basis,minCm,maxCm.",
  measure: "names no measure we know; write chest, waist, hip, inseam, sleeve, shoulder or length.",
  basis: "names no basis we know; write body or garment.",
  number: "has no number of centimetres where one belongs.",
  "min-above-max": "has a minimum above its maximum.",
  "not-centimetres":
    "is not in centimetres: chest, waist and hip go all around and are 40 to 250, other measures 2 to 250.",
  twice: "says something that another row has said already.",
  shrinks: "goes against the sizes around it: from size to size a measure must keep growing or falling.",
  "too-long": "The size chart is too long; 400 rows are the most.",
};

/** A fault as one sentence, with the row named. */
export function chartSentence({ code, line, text }: ChartFault): string {
  const sentence = SENTENCES[code];
  if (sentence.startsWith("The ")) return sentence;
  return `Row ${line ?? "?"} of the size chart (${text}) ${sentence}`;
}
