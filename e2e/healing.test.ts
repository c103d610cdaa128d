import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { lookAt } from "./harness/look.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { screenOf } from "./harness/staff.node.ts";
import { FIRST_PICTURE_MS, pictureRuns, startVisit } from "./harness/steps.node.ts";
import { until } from "./harness/until.node.ts";
import { videoCaptureProcesses } from "./harness/video-capture.node.ts";

/** A visit that goes on while its parts break: each comes back by itself, staff read why, the shopper sees no hole. */
let mirror: Mirror;
const faults: string[] = [];

beforeAll(async () => {
  mirror = await openMirror({ scene: "somebody", before: refuseCameraOnDemand });
  await startVisit(mirror);
});
afterAll(() => mirror.close());
afterEach(async () => {
  expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
});

test("a vision worker that throws is started again", async () => {
  const [worker] = visionWorkers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error("thrown by a test");
    });
  });
  await staffRead("vision-crashed", /body tracking stopped and is being started again/);
  await wellAgain();
  expect(visionWorkers()).toHaveLength(1);
});

test("a vision worker that falls silent is started again; meanwhile there are pictures", async () => {
  await visionWorkers()[0]?.evaluate(() => {
    self.close();
  });
  await staffRead("vision-crashed", /body tracking stopped/);
  expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
  await wellAgain();
});

test("a lost GL context is restored and draws again", async () => {
  await mirror.page.evaluate(() => {
    const extension = document
      .querySelector("canvas")
      ?.getContext("webgl2")
      ?.getExtension("WEBGL_lose_context");
    if (!extension) throw new Error("This canvas cannot lose its context.");
    extension.loseContext();
    setTimeout(() => extension.restoreContext(), 2_500);
  });
  await until(
    "the shopper reads that it takes a moment",
    () => mirror.page.getByText("One moment, please").count(),
    (count) => count > 0,
  );
  expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
  await staffRead("gl-lost", /graphics were lost and are being set up again/);
  await wellAgain();
});

test("a camera that ends is opened again", async () => {
  const pids = videoCaptureProcesses(process.pid);
  expect(pids.length, "processes that capture video").toBeGreaterThan(0);
  for (const pid of pids) process.kill(pid, "SIGKILL");
  await staffRead("camera-ended", /camera stopped. Check its cable/);
  await wellAgain();
  expect((await mirror.readouts()).camera).toBe("live");
});

test("a camera that opens and never gives a picture is opened again", async () => {
  await mirror.page.evaluate(() => Reflect.set(window, "cameraIsBlind", true));
  for (const pid of videoCaptureProcesses(process.pid)) process.kill(pid, "SIGKILL");
  await until(
    "the blind camera is open",
    () => mirror.page.evaluate(() => Reflect.get(window, "cameraIsBlind")),
    (isBlind) => isBlind === false,
  );
  await wellAgain();
});

test("a camera that another program holds is waited for, among pictures", async () => {
  await holdCamera("NotReadableError");
  for (const pid of videoCaptureProcesses(process.pid)) process.kill(pid, "SIGKILL");
  await staffRead("camera-busy", /Another program holds the camera. Close it/);
  await mirror.page.getByText("The mirror is resting.").waitFor();
  expect((await mirror.readouts()).phase).toBe("catalogue");
  await holdCamera(null);
  await wellAgain();
});

test("a camera that is no longer allowed is asked for again, among pictures", async () => {
  await holdCamera("NotAllowedError");
  for (const pid of videoCaptureProcesses(process.pid)) process.kill(pid, "SIGKILL");
  await staffRead("camera-refused", /camera was refused to this page. Allow it/);
  await mirror.page.getByText("The mirror is resting.").waitFor();
  await holdCamera(null);
  await wellAgain();
});

test("none of it was an error of the page itself", () => {
  expect(faults).toEqual([]);
});

function visionWorkers() {
  return mirror.page.workers().filter((worker) => worker.url().includes("pipeline"));
}

/** Staff read the fault's sentence on their console while it lasts. */
async function staffRead(code: string, sentence: RegExp): Promise<void> {
  const screen = await until(
    `staff read ${code}`,
    () => screenOf(mirror.staff),
    (told) => told?.report?.fault?.code === code,
    20_000,
  );
  expect(screen?.state).toBe("trouble");
  expect(screen?.report?.fault?.message).toMatch(sentence);
}

/** The mirror draws new pictures of the same visit, and staff read that all is well. */
async function wellAgain(): Promise<void> {
  await until(
    "the fault is gone",
    async () => (await mirror.readouts()).fault,
    (fault) => fault === null,
    FIRST_PICTURE_MS,
  );
  await pictureRuns(mirror);
  const before = (await mirror.readouts()).lastSequence;
  await until(
    "another picture is drawn",
    async () => (await mirror.readouts()).lastSequence,
    (now) => now !== before,
    FIRST_PICTURE_MS,
  );
  await until(
    "the canvas shows a picture",
    () => mirror.page.evaluate(() => window.psycheRehearsal?.videoThumbnail() ?? []),
    (grays) => new Set(grays).size > 32,
  );
  await until(
    "staff read that all is well",
    () => screenOf(mirror.staff),
    (screen) => screen?.state === "well",
  );
}

/** What the browser answers while another program holds the camera, or a person has forbidden it. */
async function holdCamera(errorName: "NotReadableError" | "NotAllowedError" | null): Promise<void> {
  await mirror.page.evaluate((name) => {
    Reflect.set(window, "cameraRefusal", name);
  }, errorName);
}

async function refuseCameraOnDemand(page: Page): Promise<void> {
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = (constraints) => {
      if (Reflect.get(window, "cameraIsBlind") === true) {
        Reflect.set(window, "cameraIsBlind", false);
        return Promise.resolve(document.createElement("canvas").captureStream(0));
      }
      const name: unknown = Reflect.get(window, "cameraRefusal");
      return typeof name === "string"
        ? Promise.reject(new DOMException("by a test", name))
        : open(constraints);
    };
  });
}
