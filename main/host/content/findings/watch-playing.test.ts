import { expect, it } from "vitest";
import { createManualTimers } from "../../../base/timers.ts";
import { pictureProgramme } from "../fixtures.node.ts";
import { LOOK_AFTER_MS, watchPlaying } from "./watch-playing.node.ts";

it("what plays without anybody who published it is looked at too, and told as a trouble", async () => {
  const timers = createManualTimers();
  const told: string[] = [];
  const stop = watchPlaying({
    playing: {
      version: () => 3,
      current: () => ({ programme: pictureProgramme(), filesAt: "/sign/3/", version: 3 }),
      filesOf: () => new Map(),
      onChange: () => () => undefined,
    },
    care: { stopOf: () => Promise.resolve('"autumn" flashes.') },
    timers,
    log: (level, _part, code, message) => void told.push(`${level} ${code} ${message}`),
  });
  timers.advance(LOOK_AFTER_MS - 1);
  expect(told).toEqual([]);
  timers.advance(1);
  await expect.poll(() => told).toEqual(['trouble flashes On the screens now: "autumn" flashes.']);
  stop();
});
