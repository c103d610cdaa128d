import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { JSHandle, Page } from "playwright-core";
import { build } from "vite";
import { openChromium } from "../../../../e2e/harness/open-chromium.node.ts";
import { mergeMirrored } from "../../../../models/body/merge-mirrored.ts";
import type { Pose } from "../../../../models/contract/index.ts";
import type { PoseVariant } from "../../../../models/weights/manifest.ts";
import type { Dressed } from "../../../../renderer/workbench/synthetic/dressed.dom.ts";
import type { PoseFinder } from "../../../../renderer/workbench/synthetic/find-poses.dom.ts";
import { unpackPose } from "../../../../renderer/workbench/synthetic/packed.ts";
import type { SyntheticPage } from "../../../../renderer/workbench/synthetic/synthetic-page.dom.ts";
import { offerFiles } from "../../../tryon/offered-files.node.ts";

const PROJECT = resolve(import.meta.dirname, "../../../..");
const PLACES: Readonly<Record<string, string>> = {
  "/weights/": join(PROJECT, "build/weights"),
  "/vision/": join(PROJECT, "build/vision"),
  "/garments/": join(PROJECT, "content/garments/assets"),
};
declare global {
  interface Window {
    psycheSynthetic: SyntheticPage;
  }
}

export interface Size {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** The mirror's network and scene in Chromium, for pictures and garments that were made in Node. */
export interface SyntheticBrowser extends AsyncDisposable {
  /** Pose in one picture as the batch finds it: the best network, on the picture and on its mirror image. */
  poseIn(rgba: Uint8ClampedArray, size: Size): Promise<Pose | null>;
  /** Pose in one picture as a mirror without a graphics card finds it: the small network, one look. */
  quickPoseIn(rgba: Uint8ClampedArray, size: Size): Promise<Pose | null>;
  /** Pose in the next picture of a film, so many milliseconds after the last. */
  nextPoseIn(rgba: Uint8ClampedArray, size: Size, stepMs: number): Promise<Pose | null>;
  /** Offers a garment's files under `/made/NAME.glb` and `.json`. */
  offer(name: string, glb: Uint8Array, paper: unknown): void;
  /** Runs the scene's own calls in the page. */
  dressed(): Promise<JSHandle<Dressed>>;
  readonly page: Page;
  /** Keeps a picture under `/pictures/NUMBER` until it is forgotten. */
  keep(rgba: Uint8ClampedArray): number;
  forget(number: number): void;
}

/** Builds the page into a temporary folder and opens it. Dispose to end browser, server and folder. */
export async function openSyntheticBrowser(): Promise<SyntheticBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "psyche-synthetic-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: join(PROJECT, "renderer/workbench/synthetic"),
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, target: "chrome140", chunkSizeWarningLimit: 2_000 },
  });
  const files = await offerFiles(folder, PLACES);
  const browser = await openChromium({ cameraFile: null });
  const page = await (await browser.newContext({ viewport: { width: 720, height: 1280 } })).newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(`${files.origin}/index.html`);
  await page.waitForFunction(() => "psycheSynthetic" in window);
  const finders = new Map<PoseVariant, Promise<JSHandle<PoseFinder>>>();
  let scene: Promise<JSHandle<Dressed>> | null = null;
  let count = 0;
  const openFinder = (variant: PoseVariant): Promise<JSHandle<PoseFinder>> => {
    const finder =
      finders.get(variant) ??
      page.evaluateHandle((wanted) => window.psycheSynthetic.openPoseFinder(wanted), variant);
    finders.set(variant, finder);
    return finder;
  };
  const look = async (
    variant: PoseVariant,
    rgba: Uint8ClampedArray,
    { widthPixels, heightPixels }: Size,
  ): Promise<Pose | null> => {
    const at = await openFinder(variant);
    const number = keep(rgba);
    const packed = await page.evaluate(
      ({ at, number, widthPixels, heightPixels }) => at.inPicture(number, widthPixels, heightPixels),
      { at, number, widthPixels, heightPixels },
    );
    forget(number);
    return packed && unpackPose(packed);
  };
  const keep = (rgba: Uint8ClampedArray): number => {
    files.offer(`/pictures/${count}`, new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.byteLength));
    return count++;
  };
  const forget = (number: number): void => files.takeBack(`/pictures/${number}`);
  return {
    page,
    keep,
    forget,
    async poseIn(rgba, size) {
      const pose = await look("full", rgba, size);
      const other = pose && (await look("full", mirrored(rgba, size.widthPixels), size));
      return pose && other ? mergeMirrored(pose, other) : pose;
    },
    quickPoseIn: (rgba, size) => look("lite", rgba, size),
    async nextPoseIn(rgba, { widthPixels, heightPixels }, stepMs) {
      const at = await openFinder("lite");
      const number = keep(rgba);
      const packed = await page.evaluate(
        ({ at, number, widthPixels, heightPixels, stepMs }) =>
          at.inFilm(number, widthPixels, heightPixels, stepMs),
        { at, number, widthPixels, heightPixels, stepMs },
      );
      forget(number);
      return packed && unpackPose(packed);
    },
    offer(name, glb, paper) {
      files.offer(`/made/${name}.glb`, glb);
      files.offer(`/made/${name}.json`, new TextEncoder().encode(JSON.stringify(paper)));
    },
    dressed() {
      scene ??= page.evaluateHandle(() => window.psycheSynthetic.openDressed());
      return scene;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await files[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A picture of four bytes a pixel, left and right changed. */
function mirrored(rgba: Uint8ClampedArray, widthPixels: number): Uint8ClampedArray {
  const out = new Uint8ClampedArray(rgba.length);
  const [from, to] = [new Uint32Array(rgba.buffer), new Uint32Array(out.buffer)];
  for (let row = 0; row < from.length; row += widthPixels)
    to.set(from.subarray(row, row + widthPixels).toReversed(), row);
  return out;
}
