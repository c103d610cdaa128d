import { describe, expect, it } from "vitest";
import { type Health, withPart, worstOf } from "./health.ts";

describe("health", () => {
  it("is well when every part is", () => {
    const ill = withPart(withPart({}, "camera", "camera-ended"), "vision", "vision-crashed");
    expect(worstOf(withPart(withPart(ill, "camera", null), "vision", null))).toBeNull();
  });

  it.each<[Health, string]>([
    [{ camera: "camera-ended", graphics: "no-gl" }, "no-gl"],
    [{ camera: "camera-refused", vision: "vision-crashed" }, "camera-refused"],
    [{ camera: "camera-ended", vision: "vision-crashed" }, "vision-crashed"],
  ])("%j is told as %s", (health, trouble) => expect(worstOf(health)).toBe(trouble));

  it("keeps the object where nothing changed", () => {
    const ill = withPart({}, "camera", "camera-busy");
    expect(withPart(ill, "camera", "camera-busy")).toBe(ill);
    expect(withPart(ill, "vision", null)).toBe(ill);
  });
});
