import { expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { engagementReport } from "./engagement/engagement-report.ts";
import { countsOf, inputOf, marchHead, tally } from "./engagement/fixtures.ts";
import { engagementWorkbook } from "./engagement/workbook.node.ts";
import { experimentWorkbook } from "./experiment/experiment-files.node.ts";
import { experimentReport } from "./experiment/experiment-report.ts";
import { simulatedStudy } from "./simulate/simulated-study.ts";

/** What spreadsheets take for the beginning of a formula where they read text as they please. */
const BEGINNINGS = ["=", "+", "-", "@", "\t", "\r"];
const formulaOf = (beginning: string) => `${beginning}HYPERLINK("http://else.where","look")`;

/** The XML of every sheet and of the texts that they share. */
async function partsOf(workbook: Buffer): Promise<string[]> {
  const zip = await fromBufferPromise(workbook, { lazyEntries: true });
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!/worksheets\/|sharedStrings/.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    texts.push(Buffer.concat(chunks).toString("utf8"));
  }
  return texts;
}

function engagement(text: string): Promise<Buffer> {
  const counts = countsOf(
    tally("entries", 60, { kind: "heartbeat" }),
    tally("visits", 20),
    tally("product-try-on", 10, { productId: text }),
  );
  const products = new Map([[text, { category: text, priceMinor: 100, currency: "EUR" }]]);
  const notes = [{ noteId: 1, siteId: null, day: "2026-03-01", text }];
  return engagementWorkbook(
    engagementReport({ ...marchHead, siteId: text, screenId: text }, inputOf(counts, { products, notes })),
  );
}

const result = experimentReport(simulatedStudy("steady", "2026-11-22", 1, "Europe/Berlin"));

function experiment(text: string): Promise<Buffer> {
  const named = { ...result, title: text, notes: [{ siteId: text, day: "2026-11-01", text }] };
  return experimentWorkbook(named, "en");
}

it.each([
  ["engagement", engagement],
  ["an experiment", experiment],
] as const)("keeps names that begin like formulas as text in the workbook of %s", async (_name, make) => {
  for (const beginning of BEGINNINGS) {
    const parts = await partsOf(await make(formulaOf(beginning)));
    expect(parts.join("")).toContain("else.where");
    for (const xml of parts) expect(xml).not.toMatch(/<f[ >]/);
  }
});
