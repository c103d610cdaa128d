import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SURVEY_ANSWERS } from "../main/ledger/schema/survey.ts";
import { copyBuild, damageWeights, loseWeights } from "./harness/break-build.node.ts";
import { openConsole } from "./harness/console-page.node.ts";
import { lookAt } from "./harness/look.node.ts";
import { openChromium } from "./harness/open-chromium.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { screenOf } from "./harness/staff.node.ts";
import { finishVisit, inPhase, startVisit, touchStart } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";

const DAY_MS = 86_400_000;

/** A mirror that lacks a part from the start: shoppers look through pictures, staff read what to do. */
describe("without a camera", () => {
  let browser: Browser;
  const folder = tempFolder("builds");
  beforeAll(async () => {
    browser = await openChromium({ cameraFile: null });
  });
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  test("the rehearsal plays in its place and says so, and who leaves is asked, there and by a code", async () => {
    const settings = { questionEveryVisits: 1, questionByCode: true };
    const mirror = await openMirror({ scene: null, browser, settings });
    try {
      await startVisit(mirror);
      expect((await mirror.readouts()).camera).toBe("rehearsal");
      await mirror.page.getByText("Rehearsal", { exact: true }).waitFor();
      await until(
        "staff see a rehearsal; a desk that never had a camera is no fault",
        () => screenOf(mirror.staff),
        (screen) => screen?.report?.camera === "rehearsal" && screen.report.fault === null,
      );
      await finishVisit(mirror);
      await mirror.page.getByRole("button", { name: "Not sure" }).click();
      await mirror.page.getByText("Thank you. We count the answer").waitFor();
      const phone = await mirror.openPage({ width: 390, height: 844 });
      await phone.goto(new URL("/ask/till", mirror.host.consoleUrl).href);
      await phone.getByRole("button", { name: "Yes" }).click();
      await phone.getByText("Your answer has been counted.").waitFor();
      expect(await phone.context().cookies()).toEqual([]);
      await phone.context().close();
      // One answer each is too few to be printed, and is there.
      await until(
        "the report knows of both answers",
        () => statesOfAnswers(mirror),
        (states) => states === "mirror unsure, till yes",
      );
    } finally {
      await mirror.close();
    }
  });

  test.each([
    ["damaged", damageWeights, "weights-corrupt", /weights of the body tracking are damaged/],
    ["missing", loseWeights, "weights-missing", /weights of the body tracking are missing/],
  ] as const)(
    "with %s weights there are pictures, and Today says what to do",
    async (name, harm, code, sentence) => {
      const buildDir = copyBuild(`${folder.path}/${name}`);
      harm(buildDir);
      const mirror = await openMirror({ scene: null, browser, buildDir });
      try {
        await expectCatalogue(mirror, code, sentence);
        const today = await openConsole(mirror);
        await today.getByRole("link", { name: "Today" }).first().click();
        await today.getByRole("main").getByText(sentence).first().waitFor();
        await today.context().close();
      } finally {
        await mirror.close();
      }
    },
  );
});

test("without GL there are pictures", async () => {
  const mirror = await openMirror({ scene: "somebody", flags: () => ["--disable-3d-apis"] });
  try {
    await expectCatalogue(mirror, "no-gl", /no WebGL, so the mirror shows pictures. Install or enable/);
  } finally {
    await mirror.close();
  }
});

test("where the camera is not allowed there are pictures", async () => {
  const mirror = await openMirror({
    scene: "somebody",
    flags: () => ["--use-fake-ui-for-media-stream=deny"],
  });
  try {
    await expectCatalogue(mirror, "camera-refused", /camera was refused to this page. Allow it/);
  } finally {
    await mirror.close();
  }
});

/** Answers that the report suppresses, since yesterday. */
async function statesOfAnswers(mirror: Mirror): Promise<string> {
  const dayOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
  const [fromDay, untilDay] = [dayOf(Date.now() - DAY_MS), dayOf(Date.now() + 2 * DAY_MS)];
  const report = await mirror.staff.request("study.survey", { fromDay, untilDay });
  if (!report.ok) return report.message;
  return report.value.places
    .flatMap(({ place, total }) =>
      SURVEY_ANSWERS.filter((answer) => total[answer].state === "suppressed").map(
        (answer) => `${place} ${answer}`,
      ),
    )
    .join(", ");
}

/** A visit among pictures: browsable, nothing black, no word of the machine; staff read why. */
async function expectCatalogue(mirror: Mirror, code: string, sentence: RegExp): Promise<void> {
  const { page } = mirror;
  await touchStart(mirror);
  await page.getByText("The mirror is resting.").waitFor({ timeout: 60_000 });
  await staffRead(mirror, code, sentence);
  await picturesShown(page, 12);
  expect(await lookAt(page)).toEqual({ blackShare: 0, machineWords: null });
  await page.getByRole("button", { name: /Fine merino top/ }).click();
  await page.getByRole("button", { name: "Size L", exact: true }).click();
  await page.getByRole("button", { name: "Bring me size L" }).waitFor();
  await picturesShown(page, 1);
  expect(await lookAt(page)).toEqual({ blackShare: 0, machineWords: null });
  await page.getByRole("button", { name: "I am done" }).click();
  await inPhase(mirror, "goodbye");
}

/** Waits until so many pictures of the catalogue are really drawn. */
async function picturesShown(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) =>
      Array.from(document.images).filter((image) => image.complete && image.naturalWidth > 0).length >= least,
    count,
  );
}

async function staffRead(mirror: Mirror, code: string, sentence: RegExp): Promise<void> {
  const screen = await until(
    `staff read ${code}`,
    () => screenOf(mirror.staff),
    (told) => told?.report?.fault?.code === code,
    60_000,
  );
  expect(screen?.report?.fault?.message).toMatch(sentence);
}
