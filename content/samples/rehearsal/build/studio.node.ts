import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openBuiltPage } from "./built-page.node.ts";
import type { StageCamera, Take, TakeTruth } from "./stage/take.ts";

const STAGE_FOLDER = fileURLToPath(new URL("./stage", import.meta.url));
const FIGURE_FILE = fileURLToPath(new URL("../figure/shopper.glb", import.meta.url));
/** Software GL compiles the figure's shaders for a while. */
const START_MS = 120_000;

/** A picture that was taken, with what is true of it. */
export interface Shot extends TakeTruth {
  /** RGBA, rows from the bottom, as the GL gives it. */
  readonly picture: Buffer;
  /** One byte a pixel at half the picture's size, rows from the top, 255 = person. */
  readonly mask: Buffer;
}

/** The stage in a headless browser. Dispose it when done. */
export interface Studio extends AsyncDisposable {
  readonly camera: StageCamera;
  shoot(take: Take): Promise<Shot>;
}

/** Builds the stage's page, opens it and waits until the figure is dressed. Throws what went wrong there. */
export async function openStudio(): Promise<Studio> {
  const posted: Buffer[] = [];
  const built = await openBuiltPage({
    root: STAGE_FOLDER,
    routes: { "/shopper.glb": () => readFile(FIGURE_FILE) },
    onPost: (body) => posted.push(body),
  });
  const { page, troubles } = built;
  try {
    await page.waitForFunction(() => "stage" in window, null, { timeout: START_MS });
  } catch (error) {
    await built[Symbol.asyncDispose]();
    throw new Error(`The stage did not open: ${troubles.join("; ")}`, { cause: error });
  }
  return {
    camera: await page.evaluate(() => window.stage.camera),
    async shoot(take) {
      const truth = await page.evaluate((asked) => window.stage.shoot(asked), take);
      const [picture, mask] = posted.splice(0);
      if (picture === undefined || mask === undefined) throw new Error("The stage posted no picture.");
      return { ...truth, picture, mask };
    },
    [Symbol.asyncDispose]: () => built[Symbol.asyncDispose](),
  };
}
