/** Names under which GL is drawn by the processor: Mesa, SwiftShader, Windows' fallback, Apple's. */
const SOFTWARE_RENDERERS = /llvmpipe|softpipe|swrast|swiftshader|basic render|software/i;

/** Whether a GL renderer's name says that no graphics processor stands behind it. */
export function isSoftwareRenderer(rendererName: string): boolean {
  return SOFTWARE_RENDERERS.test(rendererName);
}
