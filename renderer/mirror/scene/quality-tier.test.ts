import { expect, it } from "vitest";
import { tierOfRenderer } from "./quality-tier.dom.ts";

it.each([
  ["ANGLE (Mesa, llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5)", "light"],
  ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)", "light"],
  ["Microsoft Basic Render Driver", "light"],
  ["", "light"],
  ["ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL ES 3.2)", "full"],
  ["ANGLE (NVIDIA, NVIDIA GeForce RTX 3060, OpenGL 4.5)", "full"],
])("%s is drawn in tier %s", (renderer, tier) => {
  expect(tierOfRenderer(renderer)).toBe(tier);
});
