import { describe, expect, it } from "vitest";
import { daypartOf, entryOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { succeed } from "../../../base/result.ts";
import type { CommandTools } from "../../command.ts";
import { contentPlanCommand, parsePlan } from "./plan.ts";

const SPAN = ["--from", "2026-03-28T22:00", "--to", "2026-03-29T12:00", "--tz", "Europe/Berlin"];

async function told(args: readonly string[]): Promise<unknown> {
  const lines: string[] = [];
  const late = { kind: "span", from: null, until: null, daypartId: "late" } as const;
  const tools = {
    say: (line: string) => lines.push(line),
    readProgramme: async () =>
      succeed(
        programmeOf([entryOf("club", { when: late }), entryOf("roof", { screenTags: ["roof"] })], {
          dayparts: [daypartOf("late", ["SA"], "23:00", "06:00")],
        }),
      ),
  } as unknown as CommandTools;
  expect(await contentPlanCommand.run(args, tools)).toEqual(succeed(null));
  return JSON.parse(lines.join("\n"));
}

describe("content plan", () => {
  it("prints the spans on the site's wall, and what never plays", async () => {
    expect(await told(SPAN)).toMatchObject({
      timeZone: "Europe/Berlin",
      from: "2026-03-28T22:00:00+01:00",
      until: "2026-03-29T12:00:00+02:00",
      spans: [
        { from: "2026-03-28T22:00:00+01:00", until: "2026-03-28T23:00:00+01:00", layer: "default" },
        { from: "2026-03-28T23:00:00+01:00", until: "2026-03-29T06:00:00+02:00", entryIds: ["club"] },
        { from: "2026-03-29T06:00:00+02:00", until: "2026-03-29T12:00:00+02:00", layer: "default" },
      ],
      warnings: [{ entryId: "roof", code: "no-such-screen" }],
    });
  });

  it("prints single plays where they are asked for", async () => {
    const plan = (await told([...SPAN, "--plays", "--tag", "roof"])) as {
      plays: { from: string; entryId: string }[];
    };
    expect(plan.plays[0]).toMatchObject({ from: "2026-03-28T22:00:00+01:00", entryId: "roof" });
    expect(plan.plays.length).toBe((13 * 3_600) / 10);
  });

  it.each([
    [["--from", "2026-03-28"], "--tz needs"],
    [["--tz", "Europe/Berlin", "--from", "2026-02-30", "--to", "2026-03-01"], "--from and --to"],
    [["--tz", "Europe/Berlin", "--from", "2026-03-02", "--to", "2026-03-01"], "--to must be after"],
    [[...SPAN, "--metric", "warm"], "NAME=VALUE"],
    [[...SPAN, "--year"], "not understood"],
    [[...SPAN, "--from", "2026-03-02"], "twice"],
  ])("refuses %j", (args, message) => {
    expect(parsePlan(args)).toMatchObject({
      ok: false,
      code: "usage",
      message: expect.stringContaining(message),
    });
  });
});
