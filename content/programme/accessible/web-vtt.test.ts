import { expect, it } from "vitest";
import { MAX_CAPTION_FAULTS, readWebVtt } from "./web-vtt.ts";

it("reads captions with ids, settings, notes, styles and hours", () => {
  const text = [
    "\uFEFFWEBVTT - Autumn",
    "Kind: captions",
    "",
    "NOTE written by ada",
    "",
    "STYLE",
    "::cue { color: white }",
    "",
    "first",
    "00:00.500 --> 00:02.000 line:80%",
    "Fine wool,",
    "soft as ever.",
    "",
    "01:00:02.000 --> 01:00:04.250",
    "- And warm.",
  ];
  for (const end of ["\n", "\r\n", "\r"])
    expect(readWebVtt(text.join(end))).toEqual({ cues: 2, untilMs: 3_604_250, faults: [] });
});

it.each<[string, string, number, RegExp]>([
  ["no header", "00:00.000 --> 00:01.000\nHello", 1, /first line must be WEBVTT/],
  ["nothing in it", "WEBVTT\n\n", 1, /no caption/],
  ["times of SubRip", "WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nHello", 4, /comma.*SubRip/],
  ["a time of words", "WEBVTT\n\nnow --> later\nHello", 3, /cannot be read/],
  ["seconds beyond a minute", "WEBVTT\n\n00:61.000 --> 00:62.000\nHello", 3, /cannot be read/],
  ["an end before the begin", "WEBVTT\n\n00:02.000 --> 00:01.000\nHello", 3, /ends before/],
  ["no words", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", 3, /no words/],
  ["words without a time", "WEBVTT\n\nHello", 3, /has no time/],
  [
    "no empty line between",
    "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB",
    5,
    /empty line before it/,
  ],
  [
    "another order",
    "WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA",
    6,
    /begins before the one above/,
  ],
])("%s is a fault with its line", (_, text, line, words) => {
  const [first] = readWebVtt(text).faults;
  expect(first?.line).toBe(line);
  expect(first?.message).toMatch(words);
});

it("what can be shown of a faulty file is counted, and faults are not endless", () => {
  const many = Array.from({ length: 100 }, (_, at) => `never --> ${at}\nHello\n`).join("\n");
  const { cues, faults } = readWebVtt(`WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n${many}`);
  expect(cues).toBe(1);
  expect(faults).toHaveLength(MAX_CAPTION_FAULTS);
});
