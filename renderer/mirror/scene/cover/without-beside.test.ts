import { expect, it } from "vitest";
import type { Region } from "./grow.ts";
import { CHANNELS, type PersonPicture } from "./person-picture.ts";
import { withoutBeside } from "./without-beside.ts";

const WIDTH = 60;
const HEIGHT = 40;
const PIXELS_PER_METRE = 280;

/** A hand of 20 × 12 pixels with one finger, with a dark outline or none, before a chest of its own colour. */
function handBeforeChest(outline: number): PersonPicture {
  const colours = new Float32Array(WIDTH * HEIGHT * CHANNELS).fill(100);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    if (!isHand(x, y) && isHand(x, y, 1)) colours[CHANNELS * at] = 100 - outline;
  }
  return {
    widthPixels: WIDTH,
    heightPixels: HEIGHT,
    colours,
    person: new Uint8Array(WIDTH * HEIGHT).fill(255),
  };
}
const isHand = (x: number, y: number, more = 0): boolean =>
  (x >= 5 - more && x < 25 + more && y >= 14 - more && y < 26 + more) ||
  (x >= 20 && x < 38 + more && y >= 18 - more && y < 21 + more);

function left(picture: PersonPicture): (x: number, y: number) => number | undefined {
  const all = (wanted: (x: number, y: number) => boolean): readonly number[] =>
    Array.from({ length: WIDTH * HEIGHT }, (_, at) => at).filter((at) =>
      wanted(at % WIDTH, Math.floor(at / WIDTH)),
    );
  const whole: Region = {
    widthPixels: WIDTH,
    heightPixels: HEIGHT,
    inside: new Uint8Array(WIDTH * HEIGHT).fill(1),
  };
  const around = {
    person: whole,
    axis: all((x, y) => x >= 5 && x < 20 && y === 20),
    rim: all((x, y) => x > 42 || y < 3 || y > 36),
  };
  const { inside } = withoutBeside(picture, whole, around, PIXELS_PER_METRE);
  return (x, y) => inside[y * WIDTH + x];
}

it("takes a bare chest out of a hand before it, up to the hand's outline", () => {
  const at = left(handBeforeChest(20));
  expect(at(12, 16)).toBe(1);
  expect(at(35, 19)).toBe(1);
  expect(at(30, 8)).toBe(0);
  expect(at(30, 30)).toBe(0);
});

it("parts them half way where no outline is to be seen", () => {
  const at = left(handBeforeChest(0));
  expect(at(12, 19)).toBe(1);
  expect(at(48, 8)).toBe(0);
});

it("leaves a finger that its own shade parts from the hand", () => {
  const picture = handBeforeChest(20);
  for (let y = 18; y < 21; y += 1) picture.colours[CHANNELS * (y * WIDTH + 27)] = 40;
  expect(left(picture)(35, 19)).toBe(1);
});

it("leaves everything where nothing of the person is beyond the limb's reach", () => {
  const picture = handBeforeChest(20);
  const whole = { widthPixels: WIDTH, heightPixels: HEIGHT, inside: new Uint8Array(WIDTH * HEIGHT).fill(1) };
  expect(withoutBeside(picture, whole, { person: whole, axis: [0], rim: [] }, PIXELS_PER_METRE)).toBe(whole);
});
