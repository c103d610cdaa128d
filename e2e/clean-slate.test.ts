import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConsole } from "./harness/console-page.node.ts";
import { lookAt } from "./harness/look.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { screenOf } from "./harness/staff.node.ts";
import {
  backAtCampaign,
  finishVisit,
  inPhase,
  railCard,
  skipGoodbye,
  startVisit,
} from "./harness/steps.node.ts";
import { mirrorBefore, wearByScan } from "./harness/turns-before-camera.node.ts";
import { until } from "./harness/until.node.ts";

/** Whoever comes next finds nothing of whoever was there before, and the camera is open for nobody else. */

describe("with somebody there", () => {
  let mirror: Mirror;
  beforeAll(async () => {
    mirror = await openMirror({ scene: "somebody" });
  });
  afterAll(() => mirror.close());

  test("staff's camera off closes the camera at once; screen and console say so", async () => {
    await startVisit(mirror);
    const page = await openConsole(mirror);
    await page.getByRole("link", { name: "Screens" }).first().click();
    await page.getByRole("switch", { name: "Camera off" }).click();
    await mirror.page.getByText("The camera is off.").waitFor();
    expect(await mirror.readouts()).toMatchObject({ phase: "catalogue", camera: "closed", worn: [] });
    await mirror.page.getByText("Camera off", { exact: true }).waitFor();
    await page.getByText("switched off by staff").waitFor();
    expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
    await mirror.staff.request("screen.set-camera", { screenId: "mirror-1", off: false });
    await mirror.page.getByRole("button", { name: "Show the mirror" }).waitFor();
    expect((await mirror.readouts()).camera, "only the shopper opens it again").toBe("closed");
    await page.context().close();
    await finishVisit(mirror);
    await skipGoodbye(mirror);
  });

  test("in a cabin one touch covers the camera, and nothing senses outside a visit", async () => {
    const settings = await mirror.staff.request("settings.get", {});
    if (!settings.ok) throw new Error(settings.message);
    await mirror.staff.request("settings.set", {
      ...settings.value,
      placement: "cabin",
      profile: "adapt-by-presence",
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await mirror.readouts()).toMatchObject({ phase: "campaign", camera: "closed" });
    await startVisit(mirror);
    await mirror.page.getByRole("button", { name: "Cover the camera" }).click();
    expect(await mirror.readouts()).toMatchObject({ phase: "covered", camera: "closed" });
    await mirror.page.getByText("The camera is closed.").waitFor();
    await until(
      "staff see a covered mirror",
      () => screenOf(mirror.staff),
      (screen) => screen?.report?.camera === "covered",
    );
    await mirror.page.getByRole("button", { name: "Open the mirror" }).click();
    await until(
      "the camera is live again",
      async () => (await mirror.readouts()).camera,
      (camera) => camera === "live",
    );
    await finishVisit(mirror);
    expect((await mirror.readouts()).camera).toBe("closed");
  });
});

describe("somebody, then nobody", () => {
  const before = mirrorBefore([
    { who: "somebody", seconds: 15 },
    { who: "nobody", seconds: 60 },
  ]);

  test("a lost track clears lists and looks, half a minute of nobody ends the visit", async () => {
    const mirror = before();
    await startVisit(mirror);
    await wearByScan(mirror);
    await mirror.page.getByText("You were out of sight, so everything has been cleared.").waitFor();
    expect(await mirror.readouts()).toMatchObject({ phase: "mirror", worn: [], chosen: null });
    await expect(railCard(mirror.page, "merino-long-sleeve").getAttribute("aria-pressed")).resolves.not.toBe(
      "true",
    );
    await inPhase(mirror, "goodbye", 60_000);
    expect((await mirror.readouts()).camera).toBe("closed");
    await backAtCampaign(mirror);
    await until(
      "staff see a mirror at rest",
      () => screenOf(mirror.staff),
      (screen) => screen?.report?.phase === "campaign" && screen.report.camera === "closed",
    );
  });
});
