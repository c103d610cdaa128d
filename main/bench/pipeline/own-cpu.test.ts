import { expect, test } from "vitest";
import { MARKS } from "../../../models/bench/marks.ts";
import { ownCpuOf, sumOfBoth } from "./own-cpu.ts";

const worker = { pid: 1, tid: 2 };
const page = { pid: 1, tid: 1 };
const begins = (ts: number, tts: number) => ({ name: MARKS.networkBegins, ...worker, ts, tts });
const ends = (ts: number, tts: number) => ({ name: MARKS.networkEnds, ...worker, ts, tts });

test("the network's own time and time spent waiting for a processor do not count", () => {
  const events = [
    begins(0, 0),
    ends(50_000, 30_000),
    begins(51_000, 31_000), // packing: 1 ms
    ends(52_000, 31_100),
    begins(90_000, 33_100), // scaling: 2 ms of its own clock within 38 ms of the wall's
    ends(140_000, 63_000),
    begins(141_000, 63_500), // packing: 0.5 ms
    ends(141_100, 63_600),
  ];
  // Packing of a frame and scaling of the next make up one turn of the thread.
  expect(ownCpuOf(events).workerMs).toEqual([3]);
});

test("the page's cost is its handling of messages that held a frame", () => {
  const events = [
    { name: "HandlePostMessage", ...page, ts: 0, dur: 10_000, tdur: 2_500 },
    { name: MARKS.frameOnPage, ...page, ts: 9_000, tts: 0 },
    { name: "HandlePostMessage", ...page, ts: 20_000, dur: 100, tdur: 90 },
  ];
  expect(ownCpuOf(events).pageMs).toEqual([2.5]);
});

test("both are summed frame by frame", () => {
  expect(sumOfBoth({ workerMs: [1, 2, 3], pageMs: [4, 5] })).toEqual([5, 7]);
});
