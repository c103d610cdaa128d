import { PoseLandmarker } from "@mediapipe/tasks-vision";

/** What the pose network says of one picture. */
export interface Sighting {
  /** Packed x, y of the 33 landmarks, 0..1; null when it finds nobody. */
  readonly landmarks: readonly number[] | null;
  /** Its person mask, one character a cell of 90 × 160, "1" = person; null when it finds nobody. */
  readonly mask: string | null;
}

/** What the page offers to the check. */
export interface Checker {
  /** Fetches the next picture from the film and looks; null at the end of the film. */
  lookAtNext(atMs: number): Promise<Sighting | null>;
}

declare global {
  interface Window {
    checker: Checker;
  }
}

const WIDTH_PIXELS = 720;
const HEIGHT_PIXELS = 1280;
const CELL_PIXELS = 8;

const network = await PoseLandmarker.createFromOptions(
  { wasmLoaderPath: "/vision.js", wasmBinaryPath: "/vision.wasm" },
  {
    baseOptions: { modelAssetPath: "/pose.task", delegate: "CPU" },
    runningMode: "VIDEO",
    outputSegmentationMasks: true,
  },
);

window.checker = {
  async lookAtNext(atMs) {
    const answer = await fetch("/next");
    if (!answer.ok) return null;
    const pixels = new Uint8ClampedArray(await answer.arrayBuffer());
    const picture = await createImageBitmap(new ImageData(pixels, WIDTH_PIXELS, HEIGHT_PIXELS));
    const found = network.detectForVideo(picture, atMs);
    const [landmarks] = found.landmarks;
    const [mask] = found.segmentationMasks ?? [];
    const cells = landmarks === undefined || mask === undefined ? null : cellsOf(mask.getAsFloat32Array());
    found.close();
    picture.close();
    return { landmarks: landmarks?.flatMap(({ x, y }) => [x, y]) ?? null, mask: cells };
  },
};

function cellsOf(mask: Float32Array): string {
  let cells = "";
  for (let y = CELL_PIXELS / 2; y < HEIGHT_PIXELS; y += CELL_PIXELS) {
    for (let x = CELL_PIXELS / 2; x < WIDTH_PIXELS; x += CELL_PIXELS) {
      cells += (mask[y * WIDTH_PIXELS + x] ?? 0) > 0.5 ? "1" : "0";
    }
  }
  return cells;
}
