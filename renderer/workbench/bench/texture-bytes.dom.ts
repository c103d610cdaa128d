const MEGABYTE = 1_000_000;

/** Bytes of a texel by its format; formats that the scene does not use are an error. */
function bytesOfTexel(gl: WebGL2RenderingContext, format: number): number {
  switch (format) {
    case gl.R8:
    case gl.RED:
      return 1;
    case gl.RG8:
      return 2;
    case gl.RGB8:
    case gl.RGB:
      return 3;
    case gl.RGBA8:
    case gl.SRGB8_ALPHA8:
    case gl.RGBA:
      return 4;
    case gl.RGBA16F:
      return 8;
    case gl.RGBA32F:
      return 16;
    default:
      throw new Error(`A texture of the unknown format ${format}`);
  }
}

/**
 * Adds up what textures take on the GPU that are made until `stop`, in megabytes: each counts once, with its smaller
 * copies, at the size that it was given last; what was deleted does not count.
 */
export function countTextures(): { readonly megabytes: () => number; readonly stop: () => void } {
  const bytes = new Map<WebGLTexture, number>();
  const prototype = WebGL2RenderingContext.prototype;
  const { texStorage2D, texImage2D, deleteTexture } = prototype;
  const note = (
    gl: WebGL2RenderingContext,
    size: {
      readonly levels: number;
      readonly format: number;
      readonly width: number;
      readonly height: number;
    },
  ): void => {
    const bound: unknown = gl.getParameter(gl.TEXTURE_BINDING_2D);
    if (!(bound instanceof WebGLTexture)) return;
    let sum = 0;
    for (let level = 0; level < size.levels; level += 1)
      sum += Math.max(1, size.width >> level) * Math.max(1, size.height >> level);
    bytes.set(bound, sum * bytesOfTexel(gl, size.format));
  };
  prototype.texStorage2D = function counted(target, levels, format, width, height) {
    note(this, { levels, format, width, height });
    texStorage2D.call(this, target, levels, format, width, height);
  };
  prototype.texImage2D = function counted(this: WebGL2RenderingContext, ...args: readonly unknown[]): void {
    const format = Number(args[2]);
    const source = args.length === 6 ? args[5] : null;
    if (source instanceof VideoFrame)
      note(this, { levels: 1, format, width: source.displayWidth, height: source.displayHeight });
    else if (source instanceof ImageBitmap)
      note(this, { levels: 1, format, width: source.width, height: source.height });
    else note(this, { levels: 1, format, width: Number(args[3]), height: Number(args[4]) });
    Reflect.apply(texImage2D, this, args);
  };
  prototype.deleteTexture = function counted(texture) {
    if (texture !== null) bytes.delete(texture);
    deleteTexture.call(this, texture);
  };
  return {
    megabytes: () => [...bytes.values()].reduce((sum, each) => sum + each, 0) / MEGABYTE,
    stop: () => void Object.assign(prototype, { texStorage2D, texImage2D, deleteTexture }),
  };
}
