import type { SizeCamera } from "../size-camera.ts";
import { project, type View } from "./draw-figure.ts";
import type { Limbs } from "./figure.ts";
import { between, normal } from "./random.ts";

/** One picture of a visit. */
export interface ExampleView {
  readonly view: View;
  readonly limbs: Limbs;
  readonly yawRadians: number;
}

export const PICTURE = { widthPixels: 324, heightPixels: 576 } as const;
const DEGREES = Math.PI / 180;
/** Head and feet keep this far from the picture's edge, shares of its height. */
const MARGIN = 0.03;
/** A person fills at least this much of the picture's height. */
const LEAST_SHARE = 0.57;
const MAX_TRIES = 200;

/** A mirror's camera and a shopper before it: some views from the front, some from the side. */
export function exampleVisit(random: () => number, statureMetres: number): readonly ExampleView[] {
  const place = randomPlace(random, statureMetres);
  const aside = between(random, 18, 45) * DEGREES;
  const legsRadians = between(random, 0, 10) * DEGREES;
  const side = random() < 0.5 ? 1 : -1;
  const step = () => ({
    ...place,
    distanceMetres: place.distanceMetres + normal(random, 0, 0.06),
  });
  const front = (yawDegrees: number): ExampleView => ({
    view: step(),
    limbs: {
      asideRadians: aside,
      forwardRadians: between(random, -0.05, 0.15),
      bendRadians: between(random, 0, 0.3),
      legsRadians,
    },
    yawRadians: yawDegrees * DEGREES,
  });
  const profile = (yawDegrees: number): ExampleView => ({
    view: step(),
    limbs: {
      asideRadians: between(random, 2, 15) * DEGREES,
      forwardRadians: between(random, -0.1, 0.08),
      bendRadians: between(random, 0, 0.2),
      legsRadians,
    },
    yawRadians: side * yawDegrees * DEGREES,
  });
  return [front(normal(random, 0, 7)), front(normal(random, 0, 7)), profile(normal(random, 90, 8))];
}

function randomPlace(random: () => number, statureMetres: number): View {
  const tone = between(random, 0.35, 0.95);
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const camera: SizeCamera = {
      heightMetres: between(random, 0.8, 1.7),
      verticalFieldOfViewRadians: between(random, 50, 85) * DEGREES,
      tiltRadians: random() < 0.5 ? 0 : between(random, -6, 12) * DEGREES,
    };
    const view: View = {
      ...PICTURE,
      camera,
      distanceMetres: between(random, 1.7, 3.2),
      wall: [tone, tone * between(random, 0.9, 1), tone * between(random, 0.85, 1)],
      floor: [tone * 0.7, tone * 0.65, tone * 0.6],
    };
    const top = project(view, [0, statureMetres + 0.05, 0]).yPixels / PICTURE.heightPixels;
    const toes = project(view, [0, -0.02, 0.25]).yPixels / PICTURE.heightPixels;
    if (top > MARGIN && toes < 1 - MARGIN && toes - top > LEAST_SHARE) return view;
  }
  throw new Error("No camera was found that shows the whole body.");
}
