import type { BatchWorn } from "../../renderer/workbench/batch/batch-words.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { buildGarment } from "./build-garment.node.ts";
import type { FlatPoint } from "./flat-points.ts";
import { type BuildGarment, type MadeGarment, makeGarment, pointsInReading } from "./made-garment.node.ts";
import { openBatchPage } from "./open-batch-page.node.ts";
import { type PersonPicture, readPersonPicture } from "./person-picture.node.ts";
import { placesOnMesh } from "./places-on-mesh.ts";
import type { TryOnOrder, TryOnResult, TryOnWarning } from "./try-on-words.ts";

/** A finished try-on: what is written, and what measures want besides. */
export interface TryOn {
  readonly result: TryOnResult;
  /** PNG, and masks of one byte a pixel, at the working size of the person picture. */
  readonly composite: Uint8Array;
  readonly shown: Uint8Array;
  readonly unoccluded: Uint8Array;
  readonly person: PersonPicture;
  readonly worn: BatchWorn;
  readonly garment: MadeGarment;
}

/** Places to believe instead of the network's, by BlazePose's number, pixels; for measures alone. */
export type GivenJoints = Readonly<Record<number, readonly [number, number]>>;

/** Which picture and which photo; `points` are marked places of the photo, pixels of its file. */
export interface DressOrder extends Pick<TryOnOrder, "personFile" | "garmentFile" | "category"> {
  readonly points: readonly FlatPoint[];
}

/** A page that dresses one picture after the other; dispose to end it. One order at a time. */
export interface OpenTryOn extends AsyncDisposable {
  dress(order: DressOrder, joints?: GivenJoints): Promise<Result<TryOn>>;
}

/** Orders of this process so far; each has names of its own. */
let orders = 0;

/** Opens the page. `build` makes shells of readings; left out, the intake does. */
export async function openTryOn(build: BuildGarment = buildGarment): Promise<Result<OpenTryOn>> {
  const opened = await openBatchPage();
  if (!opened.ok) return opened;
  const page = opened.value;
  return succeed({
    async dress({ personFile, garmentFile, category, points }, joints) {
      const person = await readPersonPicture(personFile);
      if (!person.ok) return person;
      const name = `try-on-${orders++}`;
      const garment = await makeGarment(garmentFile, category, name, build);
      if (!garment.ok) return garment;
      const { reading, built, index, photoScale } = garment.value;
      const places = built.photoPlaces
        ? placesOnMesh(pointsInReading(points, photoScale), { photoPlaces: built.photoPlaces, index })
        : [];
      const { widthPixels, heightPixels, rgba } = person.value;
      const offered: [string, Uint8Array][] = [
        [`/people/${name}`, rgba],
        [`/made/${name}.glb`, built.glb],
        [`/made/${name}.json`, new TextEncoder().encode(JSON.stringify({ ...built.paper, name }))],
      ];
      for (const [path, bytes] of offered) page.files.offer(path, bytes);
      const answer = await page
        .dress({
          personUrl: `/people/${name}`,
          widthPixels,
          heightPixels,
          folder: "/made/",
          name,
          points: places,
          joints: joints ?? null,
        })
        .finally(() => {
          for (const [path] of offered) page.files.takeBack(path);
        });
      if (answer.kind === "refused") return fail(answer.code, answer.message);
      const carried = points.length === places.length ? [] : [POINTS_LOST];
      const warnings = [...reading.warnings, ...built.warnings, ...carried];
      return succeed({
        result: resultOf(answer, garment.value, person.value, warnings),
        composite: Buffer.from(answer.composite, "base64"),
        shown: Buffer.from(answer.shown, "base64"),
        unoccluded: Buffer.from(answer.unoccluded, "base64"),
        person: person.value,
        worn: answer,
        garment: garment.value,
      });
    },
    [Symbol.asyncDispose]: () => page[Symbol.asyncDispose](),
  });
}

const POINTS_LOST: TryOnWarning = {
  code: "points-lost",
  text: "Some points lie where the garment's photo is not worn; mark them on the front of the garment.",
};

/** Everything in pixels of the person picture's full size. */
function resultOf(
  worn: BatchWorn,
  { reading, durationMs }: MadeGarment,
  person: PersonPicture,
  warnings: readonly TryOnWarning[],
): TryOnResult {
  const scale = person.fullWidthPixels / person.widthPixels;
  const rounded = (pixels: number): number => Math.round(pixels * scale * 100) / 100;
  const confidences = new Map(reading.landmarks.map(({ id, confidence }) => [id, confidence]));
  const steps = Object.entries({ ...durationMs, ...worn.durationMs });
  return {
    category: reading.category,
    points: worn.points.map(({ id, xPixels, yPixels, visible }) => ({
      id,
      xPixels: rounded(xPixels),
      yPixels: rounded(yPixels),
      visible,
    })),
    landmarks: worn.landmarks.flatMap(({ id, df2, xPixels, yPixels }) =>
      df2 === null
        ? []
        : [
            {
              df2,
              xPixels: rounded(xPixels),
              yPixels: rounded(yPixels),
              confidence: confidences.get(id) ?? 0,
            },
          ],
    ),
    durationMs: Object.fromEntries(steps.map(([step, ms]) => [step, Math.round(ms)])),
    warnings: warnings.map(({ code, text }) => ({ code, text })),
  };
}
