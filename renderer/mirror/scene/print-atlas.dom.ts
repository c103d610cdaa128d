import { ClampToEdgeWrapping, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, Texture } from "three";
import type { GLTFLoaderPlugin, GLTFParser } from "three/examples/jsm/loaders/GLTFLoader.js";
import { dominantColour } from "./dominant-colour.ts";
import { isHalfEnough, type PrintedMesh, texelsPerMetre } from "./print-density.ts";

/** Largest edge of an atlas: one picture of this size is 16 MB on the GPU, a third more with its smaller copies. */
export const MAX_ATLAS_PIXELS = 2_048;
/** Larger pictures have a half of their edges ready, a quarter of the memory, for people who stand away. */
const HALVED_ABOVE_PIXELS = 1_024;
/** The atlas is looked at in this size to find the cloth's main colour. */
const GLANCE_PIXELS = 64;

/** The photographed cloth of a garment, laid out by its second texture coordinates. */
export interface PrintAtlas {
  /**
   * sRGB bytes, premultiplied with alpha and read as they are: what lies outside of the cut-out never shows at its
   * edge, at whatever size. The GPU's copy is freed by `dispose` and made again when it is drawn again.
   */
  readonly texture: Texture;
  /** Takes the whole picture or its half, whichever shows as much where so many pixels lie on a metre of cloth. */
  readonly fit: (pixelsPerMetre: number) => void;
  /** Colour of most of the cloth, `#rrggbb`. */
  readonly clothColour: string;
  /** Frees the picture too: it is not drawn again. */
  readonly discard: () => void;
}

/** Makes an atlas of the decoded picture of a garment's file. Rejects with a sentence where it is too large. */
export async function createPrintAtlas(picture: ImageBitmap, mesh: PrintedMesh): Promise<PrintAtlas> {
  if (Math.max(picture.width, picture.height) > MAX_ATLAS_PIXELS) {
    const size = `${picture.width} × ${picture.height}`;
    picture.close();
    throw new Error(`its picture is ${size} pixels; at most ${MAX_ATLAS_PIXELS} are drawn`);
  }
  const half = await halfOf(picture);
  const density = texelsPerMetre(mesh, picture);
  let isHalf = false;
  const texture = new Texture(picture);
  Object.assign(texture, {
    flipY: false,
    colorSpace: NoColorSpace,
    wrapS: ClampToEdgeWrapping,
    wrapT: ClampToEdgeWrapping,
    magFilter: LinearFilter,
    minFilter: LinearMipmapLinearFilter,
    generateMipmaps: true,
    needsUpdate: true,
  });
  return {
    texture,
    fit(pixelsPerMetre) {
      if (half === null || isHalfEnough(density / pixelsPerMetre, isHalf) === isHalf) return;
      isHalf = !isHalf;
      // A texture keeps the size of its first picture.
      texture.dispose();
      texture.image = isHalf ? half : picture;
      texture.needsUpdate = true;
    },
    clothColour: dominantColour(glanceAt(picture)),
    discard() {
      texture.dispose();
      picture.close();
      half?.close();
    },
  };
}

async function halfOf(picture: ImageBitmap): Promise<ImageBitmap | null> {
  if (Math.max(picture.width, picture.height) <= HALVED_ABOVE_PIXELS) return null;
  return createImageBitmap(picture, {
    resizeWidth: Math.ceil(picture.width / 2),
    resizeHeight: Math.ceil(picture.height / 2),
    resizeQuality: "high",
    premultiplyAlpha: "premultiply",
    colorSpaceConversion: "none",
  });
}

function glanceAt(picture: ImageBitmap): Uint8ClampedArray {
  const context = new OffscreenCanvas(GLANCE_PIXELS, GLANCE_PIXELS).getContext("2d");
  if (context === null) throw new Error("this browser has no 2D canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, GLANCE_PIXELS, GLANCE_PIXELS);
  return context.getImageData(0, 0, GLANCE_PIXELS, GLANCE_PIXELS).data;
}

/**
 * Decodes the pictures of a GLB for `createPrintAtlas`: premultiplied, their bytes as they are. It takes the place of
 * the loader's own plugin for WebP, which is asked for every picture before the loader itself.
 */
export function premultipliedPictures(parser: GLTFParser): GLTFLoaderPlugin {
  return {
    name: "EXT_texture_webp",
    async loadTexture(index) {
      const json: unknown = parser.json;
      const { bufferView, mimeType } = pictureOf(json as GltfPictures, index);
      const bytes: ArrayBuffer = await parser.getDependency("bufferView", bufferView);
      const picture = await createImageBitmap(new Blob([bytes], { type: mimeType }), {
        premultiplyAlpha: "premultiply",
        colorSpaceConversion: "none",
      });
      return new Texture(picture);
    },
  };
}

/** As much of a glTF as says where its pictures lie. */
interface GltfPictures {
  readonly textures?: readonly {
    readonly source?: number;
    readonly extensions?: { readonly EXT_texture_webp?: { readonly source: number } };
  }[];
  readonly images?: readonly { readonly bufferView?: number; readonly mimeType?: string }[];
}

function pictureOf(json: GltfPictures, index: number): { bufferView: number; mimeType: string } {
  const texture = json.textures?.[index];
  const source = texture?.extensions?.EXT_texture_webp?.source ?? texture?.source;
  const { bufferView, mimeType } = json.images?.[source ?? -1] ?? {};
  if (bufferView === undefined || mimeType === undefined)
    throw new Error("its picture is not inside the file");
  return { bufferView, mimeType };
}
