import { expect, test } from "vitest";
import { inPhase, startVisit } from "./harness/steps.node.ts";
import { mirrorBefore, wearByScan } from "./harness/turns-before-camera.node.ts";

/** Somebody, for a moment nobody, and then somebody else: whoever comes next finds nothing of whoever was there before. */
const before = mirrorBefore([
  { who: "somebody", seconds: 22 },
  { who: "nobody", seconds: 1.6 },
  { who: "somebody-else", seconds: 30 },
]);

test("the other one is asked first, and nothing of the visit is left", async () => {
  const mirror = before();
  await startVisit(mirror);
  await wearByScan(mirror);
  await inPhase(mirror, "notice", 60_000);
  expect(await mirror.readouts()).toMatchObject({ worn: [], chosen: null, camera: "closed" });
  await mirror.page.getByText("Nothing is recorded, nothing is kept").waitFor();
});
