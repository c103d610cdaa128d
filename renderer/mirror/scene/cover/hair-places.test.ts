import { expect, it } from "vitest";
import type { BodyPlaces, Place } from "./body-places.ts";
import { hairPlaces } from "./hair-places.ts";
import { CHANNELS, type PersonPicture } from "./person-picture.ts";

const [WIDTH, HEIGHT, PIXELS_PER_METRE] = [100, 100, 100] as const;
const FACE: Place = { x: 50, y: 30, z: 0 };

/** A head, a neck and shoulders; with `hair` what hangs on one side down to the shoulders. */
function hangs(hair: boolean): boolean {
  const person = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < person.length; at += 1) {
    const [x, y] = [Math.abs((at % WIDTH) + 0.5 - FACE.x), Math.floor(at / WIDTH) + 0.5];
    const isLock = hair && at % WIDTH > FACE.x && x < 14 && y > 20;
    if ((y < 40 && x < 7) || (y >= 40 && x < 5) || y > 52 || isLock) person[at] = 255;
  }
  const picture: PersonPicture = {
    widthPixels: WIDTH,
    heightPixels: HEIGHT,
    colours: new Float32Array(WIDTH * HEIGHT * CHANNELS),
    person,
  };
  const shoulder = (bone: string): Place => ({ x: bone.startsWith("left") ? 65 : 35, y: 57, z: 0 });
  const places: BodyPlaces = {
    pixelsPerMetre: PIXELS_PER_METRE,
    beside: shoulder,
    along: shoulder,
    face: FACE,
    facing: 1,
  };
  return hairPlaces(picture, places).hangs;
}

it("sees beside the neck whether hair hangs from a head, whatever its colour", () => {
  expect(hangs(true)).toBe(true);
  expect(hangs(false)).toBe(false);
});
