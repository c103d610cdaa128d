import { describe, expect, it } from "vitest";
import { layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import { longestStayMs } from "./longest-stay.ts";
import { watchSeams } from "./seam-watch.ts";
import type { SignView } from "./sign-player.ts";

const layout = layoutOf("poster", 10_000);
const index = indexProgramme(programmeOf([], { layouts: [layout] }));
const LONGEST_MS = longestStayMs(layout, index);
const LONGEST_S = Math.ceil(LONGEST_MS / 1_000);

/** A player that shows a layout and does nothing by itself. */
function watched() {
  const timers = createManualTimers();
  let nowMs = 0;
  let turn = 1;
  let standing = false;
  const told: string[] = [];
  const view = () =>
    ({
      turn,
      layout: { layout, longestStayMs: LONGEST_MS, zones: [{ player: { now: { standing } } }] },
      before: null,
      beforeTurn: 0,
    }) as unknown as SignView;
  const end = watchSeams({
    player: {
      get now() {
        return view();
      },
      startAnew() {
        told.push("anew");
        turn += 1;
      },
    },
    timers,
    nowMs: () => nowMs,
    onHang: (layoutId, again) => told.push(`${layoutId}${again ? " again" : ""}`),
  });
  return {
    end,
    told: () => told.splice(0),
    seam: () => (turn += 1),
    stand: (value: boolean) => {
      standing = value;
    },
    pass(seconds: number, stepMs = 1_000) {
      for (let at = 0; at < seconds; at++) {
        nowMs += stepMs;
        timers.advance(1_000);
      }
    },
  };
}

describe("the watch of seams", () => {
  it("leaves alone what leaves in time", () => {
    const { pass, seam, told } = watched();
    for (let at = 0; at < 4; at++) {
      pass(LONGEST_S - 2);
      seam();
    }
    expect(told()).toEqual([]);
  });

  it("starts anew what hangs, and blames the page when the next one hangs, too", () => {
    const { pass, told } = watched();
    pass(LONGEST_S + 1);
    expect(told()).toEqual(["poster", "anew"]);
    pass(LONGEST_S + 2);
    expect(told()).toEqual(["poster again", "anew"]);
  });

  it("forgives after seams that came by themselves", () => {
    const { pass, seam, told } = watched();
    pass(LONGEST_S + 1);
    pass(5);
    seam();
    pass(5);
    seam();
    pass(LONGEST_S + 2);
    expect(told()).toEqual(["poster", "anew", "poster", "anew"]);
  });

  it("counts neither visits nor a sleep of the machine, and ends", () => {
    const { end, pass, stand, told } = watched();
    stand(true);
    pass(3 * LONGEST_S);
    stand(false);
    pass(2, 86_400_000);
    expect(told()).toEqual([]);
    end();
    pass(3 * LONGEST_S);
    expect(told()).toEqual([]);
  });
});
