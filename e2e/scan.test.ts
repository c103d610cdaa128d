import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { FIRST_PICTURE_MS, startVisit } from "./harness/steps.node.ts";
import { typeAsScanner } from "./harness/type-as-scanner.node.ts";

const MERINO = "2041003000015";
const BLOUSE_WITHOUT_GARMENT = "2041004000014";
const STRANGER = "4006381333931";

let mirror: Mirror;
beforeAll(async () => {
  mirror = await openMirror({ scene: "somebody" });
});
afterAll(() => mirror.close());

test("a scan before a visit asks first: the camera stays closed", async () => {
  await scanByHand(MERINO);
  await expect.poll(async () => (await mirror.readouts()).phase).toBe("notice");
  expect((await mirror.readouts()).camera).toBe("closed");
  await mirror.page.getByRole("button", { name: "No thanks" }).click();
});

test("a scan opens the garment on the body", async () => {
  await startVisit(mirror);
  expect(await scanByHand(MERINO)).toContain("merino-long-sleeve");
  await expect
    .poll(() => mirror.readouts(), { timeout: FIRST_PICTURE_MS })
    .toMatchObject({ worn: ["merino-long-sleeve"], triedOn: ["merino-long-sleeve"] });
});

test("keystrokes of a scanner open a garment and press nothing else", async () => {
  await typeAsScanner(mirror.page, "2041005000013");
  await expect
    .poll(async () => (await mirror.readouts()).worn, { timeout: FIRST_PICTURE_MS })
    .toContain("cotton-twill-jacket");
  expect((await mirror.readouts()).phase).toBe("mirror");
});

test("a product without a garment shows its picture; an unknown code is told kindly", async () => {
  await scanByHand(BLOUSE_WITHOUT_GARMENT);
  await expect.poll(async () => (await mirror.readouts()).chosen).toBe("silk-blouse");
  expect((await mirror.readouts()).worn).not.toContain("silk-blouse");
  expect(await scanByHand(STRANGER)).toContain("in no catalogue");
  await mirror.page.getByText(/do not know this code/).waitFor();
});

/** `psyche scan CODE`, as a person would type it; what it prints. Not awaited in this process: it asks this process. */
function scanByHand(code: string): Promise<string> {
  const entry = resolve(import.meta.dirname, "../main/cli/psyche.node.ts");
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [entry, "scan", code], {
      env: { ...process.env, PSYCHE_DATA: join(mirror.dataDir) },
    });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once("error", failed);
    child.once("close", () => done(text));
  });
}
