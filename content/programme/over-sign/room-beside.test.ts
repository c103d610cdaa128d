import { expect, test } from "vitest";
import { roomBeside } from "./room-beside.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const invitation = box(60, 1_480, 600, 1_680);

test("words make room on the side that leaves them most of their zone", () => {
  expect(roomBeside(box(0, 0, 1_080, 1_920), invitation)).toMatchObject({
    side: "bottom",
    pixels: expect.closeTo(470) as number,
  });
  expect(roomBeside(box(0, 1_440, 1_080, 1_920), invitation).side).toBe("top");
  expect(roomBeside(box(0, 1_500, 1_920, 1_660), invitation)).toMatchObject({
    side: "left",
    pixels: expect.closeTo(630) as number,
  });
  expect(roomBeside(box(0, 0, 1_080, 1_920), box(700, 200, 1_040, 400)).side).toBe("top");
});

test("words stay where nothing lies over them, and where they would have no place", () => {
  expect(roomBeside(box(0, 0, 1_080, 960), invitation)).toEqual({ side: "none", pixels: 0 });
  expect(roomBeside(box(0, 1_500, 700, 1_660), invitation)).toEqual({ side: "none", pixels: 0 });
});
