import { expect, it } from "vitest";
import { byArm } from "./by-arm.ts";

const day = { fromMs: 0, untilMs: 100 };
const arms = [
  { armId: "none", fromMs: 10, untilMs: 30 },
  { armId: "mirror", fromMs: 30, untilMs: 60 },
  { armId: "flyer", fromMs: 60, untilMs: 80 },
];

it("leaves an entry of an arm out while the site has another", () => {
  expect(byArm({ armId: "mirror" }, [day], arms)).toEqual([
    { fromMs: 0, untilMs: 10 },
    { fromMs: 30, untilMs: 60 },
    { fromMs: 80, untilMs: 100 },
  ]);
  expect(byArm({ armId: "mirror" }, [{ fromMs: 12, untilMs: 20 }], arms)).toEqual([]);
});

it("leaves entries of no arm, and times without an experiment, as they are", () => {
  expect(byArm({ armId: null }, [day], arms)).toEqual([day]);
  expect(byArm({ armId: "mirror" }, [day], [])).toEqual([day]);
});
