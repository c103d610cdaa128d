import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { engagementCsv, engagementFileName } from "./engagement-csv.ts";
import { engagementReport } from "./engagement-report.ts";
import { countsOf, inputOf, marchHead, tally } from "./fixtures.ts";
import { engagementWorkbook } from "./workbook.node.ts";

const counts = countsOf(
  tally("entries", 600, { kind: "heartbeat" }),
  tally("visits", 20),
  tally("interact", 20),
  tally("try-on", 10),
  tally("entries", 3, { kind: "request" }),
);
const note = { noteId: 1, siteId: null, day: "2026-03-02", text: '=HYPERLINK("http://evil.example")' };
const report = engagementReport({ ...marchHead, simulated: true }, inputOf(counts, { notes: [note] }));
const lines = engagementCsv(report).split("\r\n");

describe("engagementCsv", () => {
  it("says what the report says, line by line", () => {
    expect(lines.pop()).toBe("");
    expect(lines).toContain("funnel,try-on,of the step before,10,20,0.5");
    expect(lines).toContain("funnel,view,of the step before,not measured,not measured,");
    expect(lines).toContain("figure,requests,count,<5,,");
    expect(lines).toContain("day,2026-03-01,visits,20,,");
    expect(lines).toContain("day,2026-03-02,visits,not measured,,");
    expect(lines).toContain("week hour,Sun 11:00,up minutes,600,,");
    expect(lines).toContain("report,,time zone,Europe/Berlin,,");
  });

  it("says that it is simulated, in the file and in its name", () => {
    expect(lines.find((line) => line.startsWith("report,,simulated"))).toContain("yes");
    expect(engagementFileName(report, "csv")).toBe(
      "engagement-harbour-street-2026-03-01-2026-03-04-simulated.csv",
    );
  });

  it("gives a spreadsheet no formula to run", () => {
    expect(lines.find((line) => line.startsWith("note"))).toContain(`"'=HYPERLINK(""http`);
  });
});

describe("engagementWorkbook", () => {
  it("has a sheet a table, numbers as numbers and text as text", async () => {
    const sheets = await readXlsxFile(await engagementWorkbook(report));
    const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const [head = [], ...figures] = rowsOf("figure");
    const tryOns = figures.find(([id]) => id === "try-on") ?? [];
    expect(tryOns[head.indexOf("count")]).toBe(10);
    expect(figures.find(([id]) => id === "requests")?.[head.indexOf("count")]).toBe("<5");
    expect(rowsOf("note")[1]).toContain(note.text);
  });
});
