import { beforeEach, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { createManualTimers } from "../../base/timers.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { ScreenPhase } from "../../bridge/contract/mirror.ts";
import { createPictureDesk, PICTURE_EVERY_MS, PICTURE_WITHIN_MS } from "./picture-desk.ts";

const staff = { role: "staff", account: "ada" } as const;
const mirror = { role: "mirror", account: null } as const;
const picture = {
  base64: "/9j/",
  widthPixels: 540,
  heightPixels: 960,
  blanks: [],
  takenAtMs: 5,
  version: 3,
};

let clock: ReturnType<typeof createManualClock>;
let timers: ReturnType<typeof createManualTimers>;
let wanted: string[];
let phase: ScreenPhase;
let state: ScreenStatus["state"];
let desk: ReturnType<typeof createPictureDesk>;

beforeEach(() => {
  clock = createManualClock(1_000_000);
  timers = createManualTimers();
  wanted = [];
  phase = "campaign";
  state = "well";
  desk = createPictureDesk({
    emit: (name, payload) => void wanted.push(`${name} ${JSON.stringify(payload)}`),
    status: () => ({
      screenId: "mirror-1",
      name: "Left window",
      groupName: null,
      tags: [],
      dueVersion: 3,
      state,
      report: { phase, camera: "closed", picturesPerSecond: null, fault: null },
      lastSeenAtMs: 0,
      cameraOff: false,
    }),
    newId: () => String(wanted.length).padStart(32, "a"),
    clock,
    timers,
  });
});

const ask = async () => desk["screen.picture"]({ screenId: "mirror-1" }, staff);
const answer = (askId: string, drawn: typeof picture | null = picture) =>
  desk["sign.picture"]({ askId, picture: drawn }, mirror);
const first = "0".padStart(32, "a");

it("asks the screen once for all who look meanwhile, and keeps nothing", async () => {
  const [one, two] = [ask(), ask()];
  expect(wanted).toHaveLength(1);
  expect(answer(first)).toMatchObject({ ok: true });
  expect(await one).toEqual({ ok: true, value: picture });
  expect(await two).toEqual(await one);
  expect(answer(first)).toMatchObject({ code: "not-asked" });
  expect(await ask()).toMatchObject({ code: "too-soon" });
  clock.advance(PICTURE_EVERY_MS);
  void ask();
  expect(wanted).toHaveLength(2);
});

it.each(["notice", "mirror", "covered", "goodbye", "catalogue"] as const)(
  "gives no picture of the phase %s, and does not even ask for one",
  async (now) => {
    phase = now;
    expect(await ask()).toMatchObject({ code: "in-use" });
    expect(wanted).toEqual([]);
  },
);

it("drops a picture when a visit began before it came", async () => {
  const asked = ask();
  phase = "mirror";
  void answer(first);
  expect(await asked).toMatchObject({ code: "in-use" });
});

it("says so where the screen draws nothing, does not answer, is silent or unknown", async () => {
  const asked = ask();
  void answer(first, null);
  expect(await asked).toMatchObject({ code: "no-picture" });
  clock.advance(PICTURE_EVERY_MS);
  const unanswered = ask();
  timers.advance(PICTURE_WITHIN_MS);
  expect(await unanswered).toMatchObject({ code: "screen-slow" });
  state = "silent";
  expect(await ask()).toMatchObject({ code: "screen-silent" });
  expect(await desk["screen.picture"]({ screenId: "mirror-9" }, staff)).toMatchObject({
    code: "no-such-screen",
  });
});
