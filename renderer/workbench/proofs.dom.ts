import type { BodyState } from "../../models/contract/index.ts";
import { countGlObjects } from "./count-gl-objects.dom.ts";
import { openCase } from "./open-case.dom.ts";

/** A body steps aside by this share of the picture in so many frames, and comes to rest within so many. */
const STEP_SHARE = 0.12;
const STEPS = 5;
const SETTLE_FRAMES = 10;
const REST_FRAMES = 120;
const FRAME_MS = 33;

/** Longest wait for the browser to give a lost context back. */
const RESTORE_TIMEOUT_MS = 10_000;

/** 1 cm at the size of the test cases. */
const NEAR_PIXELS = 3;

/** GL objects alive of those made by drawing: while garments change many times, and after the scene is disposed of. */
export async function disposeProof(
  visualCase: unknown,
  changes: number,
): Promise<{ readonly afterFirst: number; readonly afterChanges: number; readonly afterDispose: number }> {
  const { scene, worn, draw, state, close } = await openCase(visualCase);
  const alive = countGlObjects();
  const change = (): void => {
    scene.setGarments([]);
    draw(state);
    scene.setGarments(worn.map((garment) => ({ ...garment })));
    draw(state);
  };
  change();
  const afterFirst = alive.count();
  for (let count = 0; count < changes; count += 1) change();
  const afterChanges = alive.count();
  scene.dispose();
  const afterDispose = alive.count();
  close();
  alive.stop();
  return { afterFirst, afterChanges, afterDispose };
}

/** Takes the GL context away and gives it back: the pictures before and after, and who was told. */
export async function healProof(
  visualCase: unknown,
): Promise<{ readonly before: string; readonly after: string; readonly told: readonly string[] }> {
  const { scene, canvas, draw, state, close } = await openCase(visualCase);
  const told: string[] = [];
  scene.onContextLost(() => told.push("lost"));
  scene.onContextRestored(() => told.push("restored"));
  draw(state);
  const before = canvas.toDataURL();
  const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  const heard = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${name}`)), RESTORE_TIMEOUT_MS);
      canvas.addEventListener(
        name,
        () => {
          clearTimeout(timer);
          setTimeout(resolve, 0);
        },
        { once: true },
      );
    });
  const lost = heard("webglcontextlost");
  extension?.loseContext();
  await lost;
  draw(state);
  const restored = heard("webglcontextrestored");
  extension?.restoreContext();
  await restored;
  draw(state);
  const after = canvas.toDataURL();
  close();
  return { before, after, told };
}

/** The page's clock as the proof sets it, a frame at a time: nobody waits for cloth to come to rest. */
function steppedClock(): { readonly step: () => void; readonly restore: () => void } {
  const own = performance.now.bind(performance);
  let nowMs = own();
  performance.now = () => nowMs;
  return {
    step: () => {
      nowMs += FRAME_MS;
    },
    restore: () => {
      performance.now = own;
    },
  };
}

/** A case whose body steps aside: how many pixels differ from one who stood there, while it moves and at rest again. */
export async function swingProof(visualCase: unknown): Promise<{
  readonly movingPixels: number;
  readonly restingPixels: number;
}> {
  const { scene, canvas, draw, state, close } = await openCase(visualCase, true);
  const stepped = (steps: number): BodyState => ({
    ...state,
    positions: state.positions.map((value, at) =>
      at % 3 === 0 ? value + (canvas.width * STEP_SHARE * steps) / STEPS : value,
    ),
  });
  const clock = steppedClock();
  const frames = (from: number, to: number, count: number): void => {
    for (let frame = 1; frame <= count; frame += 1) {
      draw(stepped(from + ((to - from) * frame) / count));
      clock.step();
    }
  };
  const mask = (): Uint8Array => scene.renderGarmentMask({ unoccluded: true, bodiless: true });
  frames(STEPS, STEPS, SETTLE_FRAMES);
  const still = mask();
  // Nobody is there for a moment: then all begins at rest.
  draw(null);
  frames(0, 0, SETTLE_FRAMES);
  frames(0, STEPS, STEPS);
  const moved = mask();
  frames(STEPS, STEPS, REST_FRAMES);
  const rested = mask();
  clock.restore();
  close();
  const different = (other: Uint8Array): number =>
    other.reduce((sum, value, at) => sum + (value === still[at] ? 0 : 1), 0);
  return { movingPixels: different(moved), restingPixels: different(rested) };
}

/** Masks of a case and its landmarks: how many pixels show, how many would without the body, and what lies off the cloth. */
export async function maskProof(visualCase: unknown): Promise<{
  readonly shownPixels: number;
  readonly wholePixels: number;
  /** Shown pixels that the whole garment does not have: must be none. */
  readonly strayPixels: number;
  readonly landmarks: readonly { readonly id: string; readonly xPixels: number; readonly yPixels: number }[];
  /** Landmarks further than NEAR_PIXELS from the unoccluded garment. */
  readonly offCloth: readonly string[];
}> {
  const { scene, canvas, worn, draw, state, close } = await openCase(visualCase);
  draw(state);
  const shown = scene.renderGarmentMask({ unoccluded: false });
  const whole = scene.renderGarmentMask({ unoccluded: true, bodiless: true });
  const landmarks = worn.flatMap((garment) => scene.projectLandmarks(garment, state));
  const near = (xPixels: number, yPixels: number): boolean => {
    for (let dy = -NEAR_PIXELS; dy <= NEAR_PIXELS; dy += 1) {
      for (let dx = -NEAR_PIXELS; dx <= NEAR_PIXELS; dx += 1) {
        const [x, y] = [Math.floor(xPixels) + dx, Math.floor(yPixels) + dy];
        if (x >= 0 && x < canvas.width && (whole[y * canvas.width + x] ?? 0) > 0) return true;
      }
    }
    return false;
  };
  const count = (mask: Uint8Array): number => mask.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  const stray = shown.reduce((sum, value, at) => sum + (value > 0 && (whole[at] ?? 0) === 0 ? 1 : 0), 0);
  close();
  return {
    shownPixels: count(shown),
    wholePixels: count(whole),
    strayPixels: stray,
    landmarks: landmarks.map(({ id, xPixels, yPixels }) => ({ id, xPixels, yPixels })),
    offCloth: landmarks.filter(({ xPixels, yPixels }) => !near(xPixels, yPixels)).map(({ id }) => id),
  };
}
