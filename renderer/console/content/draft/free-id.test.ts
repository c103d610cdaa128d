import { describe, expect, it } from "vitest";
import { slugSchema } from "../../../../main/base/ids.ts";
import { freeId, slugOf } from "./free-id.ts";

describe("slugOf", () => {
  it.each([
    ["Été 2026 – Soldes.jpg", "ete-2026-soldes-jpg"],
    ["Größe.MP4", "grosse-mp4"],
    ["春の服", "file"],
    ["-- --", "file"],
    [`${"a".repeat(49)} b`, "a".repeat(49)],
  ])("%s", (name, expected) => {
    const slug = slugOf(name, "file");
    expect(slug).toBe(expected);
    expect(slugSchema.safeParse(slug).success).toBe(true);
  });
});

describe("freeId", () => {
  it("takes the wish where it is free, and counts on where it is not", () => {
    expect(freeId("poster", new Set())).toBe("poster");
    expect(freeId("poster", new Set(["poster", "poster-2"]))).toBe("poster-3");
  });
});
