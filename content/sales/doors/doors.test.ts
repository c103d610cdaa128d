import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { civilTimeIn } from "../../../main/base/civil-time.ts";
import { peekDoors } from "../read/peek-sales.node.ts";
import type { DoorMapping } from "../schema/door-mapping.ts";
import { readDoors } from "./read-doors.node.ts";

const dir = mkdtempSync(join(tmpdir(), "psyche-doors-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Reads a file by its own guesses, as somebody who changes nothing would. */
async function read(name: string, content: string | Uint8Array | null, changes: Partial<DoorMapping> = {}) {
  const path = join(dir, name);
  if (content !== null) writeFileSync(path, content);
  const peek = await peekDoors(path, name);
  if (!peek.ok) return peek;
  const { columns, ...format } = peek.value.guess;
  const mapping: DoorMapping = {
    ...format,
    columns: { ...columns, day: columns.day ?? "", visitors: columns.visitors ?? "" },
    timeZone: "Europe/Berlin",
    siteId: "north",
    sites: { "Köln Süd": "south" },
    ...changes,
  };
  const context = {
    mapping,
    siteIds: new Set(["north", "south"]),
    reading: { dateOrder: mapping.dateOrder, civil: civilTimeIn("Europe/Berlin"), instantOf: null },
  };
  return readDoors({ path, name }, context, { onProgress: () => undefined, isStopped: () => false });
}

const day = (date: string, visitors: number, passersBy: number | null = null, siteId = "north") => ({
  siteId,
  day: date,
  visitors,
  passersBy,
});

describe("counts at the door out of a file", () => {
  it.each([
    [
      "a row a day",
      "Datum;Besucher\n02.03.2026;1.234\n03.03.2026;80\n",
      [day("2026-03-02", 1234), day("2026-03-03", 80)],
    ],
    ["tabulators", "date\tvisitors\n2026-03-02\t12\n", [day("2026-03-02", 12)]],
    [
      "hours and entrances, added up",
      "Zeitraum,Eingang,Anzahl\n2026-03-02 10:00,A,3\n2026-03-02 10:00,B,3\n2026-03-02 11:00,A,4\n",
      [day("2026-03-02", 10)],
    ],
    [
      "sites by their names, and those who went past",
      "Filiale;Tag;Besucher;Vorbeigegangen\nKöln Süd;2.3.2026;5;90\nKöln Süd;3.3.2026;6;\n",
      [day("2026-03-02", 5, 90, "south"), day("2026-03-03", 6, null, "south")],
    ],
    [
      "instants with an offset, on the day of the shop's own wall",
      "timestamp,count\n2026-03-28T23:30:00Z,2\n2026-03-29T21:30:00Z,3\n2026-03-29T22:30:00Z,4\n",
      [day("2026-03-29", 5), day("2026-03-30", 4)],
    ],
    [
      "a day of 25 hours, whose second hour comes twice",
      "time,count\n2026-10-25 02:00,0\n2026-10-25 02:00,0\n2026-10-25 10:00,7\n",
      [day("2026-10-25", 7)],
    ],
  ] as const)("is read: %s", async (name, content, counts) => {
    expect(await read(`${name.replaceAll(" ", "-")}.csv`, content)).toMatchObject({
      ok: true,
      value: { counts, findings: [] },
    });
  });

  it("is read from the old code page, and from a workbook with Excel's dates", async () => {
    const latin = Buffer.from("Filiale;Tag;Besucher\nKöln Süd;2.3.2026;5\n", "latin1");
    expect(await read("latin.csv", latin)).toMatchObject({
      value: { counts: [day("2026-03-02", 5, null, "south")] },
    });
    await writeXlsxFile(
      [
        ["date", "visitors"],
        [{ value: new Date("2026-03-02T00:00:00Z"), format: "dd/mm/yyyy" }, 41],
      ],
      {},
    ).toFile(join(dir, "doors.xlsx"));
    expect(await read("doors.xlsx", null)).toMatchObject({ value: { counts: [day("2026-03-02", 41)] } });
  });

  it("tells what was left out, doubled, missing and empty", async () => {
    const rows = [
      "02.03.2026;10",
      "02.03.2026;10",
      "03.03.2026;4",
      "03.03.2026;5",
      "04.03.2026;0",
      "05.03.2026;-3",
      "06.03.2026;2,5",
      "Summe;99",
      "09.03.2026;7",
      "10.03.2026;7",
      "11.03.2026;7",
    ];
    const found = await read("faulty.csv", `Datum;Besucher\n${rows.join("\n")}\n`);
    if (!found.ok) throw new Error(found.message);
    const told = (code: string) => found.value.findings.filter((finding) => finding.code === code);
    expect(told("row-repeated")).toMatchObject([{ subject: "north 02.03.2026", firstRow: 3 }]);
    expect(told("same-day-twice")).toMatchObject([{ subject: "north 2026-03-03" }]);
    expect(told("row-unreadable-count")).toMatchObject([{ subject: "Besucher", rows: 2 }]);
    expect(told("row-unreadable-day")).toMatchObject([{ rows: 1, firstRow: 9 }]);
    expect(told("nobody-came")).toMatchObject([{ subject: "north 2026-03-04" }]);
    // Nobody is known to come on a Thursday, a Friday or at a weekend.
    expect(told("no-count-day")).toEqual([]);
    expect(found.value).toMatchObject({ rows: 11, takenRows: 7 });
  });

  it("tells of days that are missing between the first and the last", async () => {
    const days = ["02", "03", "09", "16", "17"].map((each) => `${each}.03.2026;5`);
    expect(await read("gaps.csv", `Datum;Besucher\n${days.join("\n")}\n`)).toMatchObject({
      value: { findings: [{ code: "no-count-day", subject: "north 2026-03-10" }] },
    });
  });

  it("is refused without the column that was chosen, and takes nothing of unknown sites", async () => {
    const columns = { site: null, day: "Tag", visitors: "Besucher", passersBy: null };
    const content = "Datum;Besucher\n02.03.2026;3\n";
    expect(await read("other.csv", content, { columns })).toMatchObject({ code: "missing-column" });
    expect(await read("elsewhere.csv", content, { siteId: "elsewhere" })).toMatchObject({
      value: { takenRows: 0, counts: [], findings: [{ code: "row-unknown-site" }] },
    });
  });
});
