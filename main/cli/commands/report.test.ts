import { expect, it } from "vitest";
import { fail } from "../../base/result.ts";
import type { CommandTools } from "../command.ts";
import { reportCommand } from "./report.ts";

const EXPORT = "export --from 2026-03-01 --to 2026-04-01 --out spans".split(" ");
const ENGAGEMENT = "engagement --spans spans --from 2026-03-01 --to 2026-04-01".split(" ");

/** Tools that tell what they were asked for, in the sentence of a failure. */
function told(name: string) {
  return async (order: object) => fail("told", JSON.stringify({ name, ...order }));
}
const tools = {
  absolutePath: (path: string) => `/here/${path}`,
  exportSpans: told("export"),
  reportOnSpans: told("report"),
  say: () => undefined,
} as unknown as CommandTools;

it.each([
  [EXPORT, { name: "export", siteId: null }],
  [[...EXPORT, "--site", "old-mill"], { name: "export", siteId: "old-mill" }],
  [ENGAGEMENT, { name: "report", siteId: null }],
  [[...ENGAGEMENT, "--csv", "--site", "old-mill"], { name: "report", siteId: "old-mill" }],
])("takes %j", async (args, expected) => {
  const outcome = await reportCommand.run(args, tools);
  expect(outcome).toMatchObject({ ok: false, code: "told" });
  if (outcome.ok) return;
  const days = { fromDay: "2026-03-01", toDay: "2026-04-01" };
  expect(JSON.parse(outcome.message)).toEqual({ folder: "/here/spans", ...days, ...expected });
});

it.each([
  ["nothing", []],
  ["an unknown verb", ["sales", ...ENGAGEMENT.slice(1)]],
  ["no folder", EXPORT.slice(0, 5)],
  ["a day that is none", EXPORT.with(2, "2026-02-30")],
  ["a site that is no name", [...EXPORT, "--site", "../up"]],
  ["two forms", [...ENGAGEMENT, "--csv", "--json"]],
  ["a flag given twice", [...EXPORT, "--out", "other"]],
  ["a form for an export", [...EXPORT, "--json"]],
])("refuses %s", async (_, args) => {
  expect(await reportCommand.run(args, tools)).toMatchObject({ ok: false, code: "usage" });
});
