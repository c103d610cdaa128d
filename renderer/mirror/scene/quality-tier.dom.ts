/** `full`: a real GPU, physically based cloth and smoothed edges. `light`: software GL, where every fragment costs. */
export type QualityTier = "full" | "light";

const SOFTWARE = /llvmpipe|swiftshader|softpipe|software|basic render/i;

/** Asks a throw-away context who draws. `light` where that is software, unknown, or no context at all. */
export function probeQualityTier(): QualityTier {
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext("webgl2");
  if (gl === null) return "light";
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return tierOfRenderer(String(renderer));
}

/** Tier for a renderer string such as `ANGLE (Mesa, llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5)`. */
export function tierOfRenderer(renderer: string): QualityTier {
  return renderer === "" || SOFTWARE.test(renderer) ? "light" : "full";
}
