import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tellFault } from "../document/fault.ts";
import { parseCampaign } from "./parse-campaign.ts";

const sample = readFileSync(new URL("../samples/campaign/campaign.json", import.meta.url), "utf8");

test("the sample campaign is a good one", () => {
  expect(parseCampaign(sample)).toMatchObject({ ok: true });
});

test.each([
  ['"kind": "image"', '"kind": "flash"', 'widgets[0].kind: must be "image" or "video".'],
  [
    "merino-next-to-skin.webp",
    "merino.mp4",
    'widgets[2].path: "campaign/merino.mp4" is no image; correct the kind or the file.',
  ],
  ["9000", "900", "widgets[0].durationMs: is too small; the least is 1000."],
  [
    '"widgetId": "slow-turn"',
    '"widgetId": "autumn-in-layers"',
    'widgets[1].widgetId: the widget id "autumn-in-layers" is already used at widgets[0].widgetId; give each its own.',
  ],
])("%s turned into %s is named", (before, after, told) => {
  const parsed = parseCampaign(sample.replace(before, after));
  expect(parsed.ok ? [] : parsed.faults.map(tellFault)).toContain(told);
});
