import { expect, it } from "vitest";
import { experimentReport } from "../experiment/experiment-report.ts";
import { experimentResultSchema } from "../schema/experiment-result.ts";
import { simulatedStudy } from "./simulated-study.ts";

it.each(["steady", "novelty"] as const)(
  "makes a whole report of a made-up chain (%s), marked as such",
  (preset) => {
    const study = simulatedStudy(preset, "2026-11-22", 1, "Europe/Berlin");
    const report = experimentReport(study);
    expect(experimentResultSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ simulated: true, designKind: "rotation" });
    expect(report.effects.every(({ lift, interval }) => lift !== null && interval !== null)).toBe(true);
    expect(report.contacts.map(({ arm }) => arm)).toEqual(["none", "flyer", "mirror"]);
    expect(report.contacts.every(({ arm, contacts }) => arm === "none" || (contacts ?? 0) > 0)).toBe(true);
    expect(report.money).not.toBeNull();
    expect(simulatedStudy(preset, "2026-11-22", 1, "Europe/Berlin")).toEqual(study);
    console.log(
      report.verdict.sentence.en,
      report.effects.map(({ lift }) => lift),
      report.validity.length,
    );
  },
);
