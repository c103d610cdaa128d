import { expect, it } from "vitest";
import type { Settings } from "../../../main/bridge/contract/console.ts";
import { questionFaults, rebasedDraft, sameSettings, settingsFaults } from "./settings-faults.ts";

const settings: Settings = {
  siteName: "Lindenhof",
  timeZone: "Europe/Berlin",
  locale: "de",
  profile: "off",
  placement: "floor",
  accent: "#8f4a32",
  retentionDays: 90,
  escalationSeconds: 90,
  contentApproval: false,
  calmScreens: false,
};

it("finds nothing wrong with sound settings", () => {
  expect(Array.from(settingsFaults(settings))).toEqual([]);
});

it.each([
  ["siteName", ""],
  ["accent", "red"],
  ["escalationSeconds", 5],
  ["retentionDays", 12.5],
  ["timeZone", ""],
] as const)("names %s", (field, value) => {
  expect(Array.from(settingsFaults({ ...settings, [field]: value }))).toEqual([field]);
});

it("names what is wrong with the camera's place, and nothing where it was not measured", () => {
  const place = { lensHeightCm: 0, verticalFieldOfViewDegrees: 70, tiltDegrees: 60 };
  expect(Array.from(settingsFaults({ ...settings, cameraPlace: place }))).toEqual([
    "lensHeightCm",
    "tiltDegrees",
  ]);
  expect(Array.from(settingsFaults({ ...settings, cameraPlace: null }))).toEqual([]);
});

it("names what is wrong with the question to shoppers, and nothing where it is off", () => {
  const faultsOf = (change: Partial<Settings>) => Array.from(questionFaults({ ...settings, ...change }));
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ questionEveryVisits: 5, questionAddress: "https://ask.shop.example:8443" })).toEqual([]);
  expect(faultsOf({ questionEveryVisits: 0 })).toEqual(["questionEveryVisits"]);
  for (const questionAddress of ["ask.shop.example", "http://ask.shop.example", "https://a.example/ask"])
    expect(faultsOf({ questionAddress })).toEqual(["questionAddress"]);
});

it("knows when nothing changed", () => {
  expect(sameSettings(settings, { ...settings })).toBe(true);
  expect(sameSettings(settings, { ...settings, placement: "cabin" })).toBe(false);
  const placed = {
    ...settings,
    cameraPlace: { lensHeightCm: 150, verticalFieldOfViewDegrees: 70, tiltDegrees: 0 },
  };
  expect(sameSettings(placed, { ...placed, cameraPlace: { ...placed.cameraPlace } })).toBe(true);
  expect(sameSettings(settings, { ...settings, cameraPlace: null })).toBe(true);
  expect(sameSettings(settings, placed)).toBe(false);
});

it("keeps what was touched here and follows what another console saved", () => {
  const now = { ...settings, siteName: "Harbour Street", locale: "fr" } as const;
  expect(rebasedDraft(settings, settings, now)).toEqual(now);
  const touched = { ...settings, siteName: "Kontor" };
  expect(rebasedDraft(touched, settings, now)).toEqual({ ...now, siteName: "Kontor" });
});
