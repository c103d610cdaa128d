import sharp from "sharp";
import { fail, type Result } from "../../../main/base/result.ts";
import type { BuiltGarment, ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { PartBorder } from "../contract/part-border.ts";
import { assembleShell, type WrittenAtlas } from "./assemble-shell.node.ts";
import type { IntakeBody } from "./intake-body.ts";
import { mirroredReading } from "./mirrored-reading.ts";
import { FRONT_EDGES, openFront } from "./open-front.ts";
import { paintAtlas } from "./paint-atlas.ts";
import { type BodyTools, bodyTools } from "./sewn-garment.ts";
import type { ShellFault } from "./shell-fault.ts";

/** How large a garment's picture is; all else is alike. A draft is for looking at while points are moved. */
export type ShellQuality = "draft" | "full";

/** Share of the full atlas' edges, and how hard WebP tries. */
const PICTURE = {
  draft: { scale: 0.5, quality: 80, effort: 0 },
  full: { scale: 1, quality: 88, effort: 3 },
} as const satisfies Readonly<Record<ShellQuality, unknown>>;

/** Photos whose cloth is painted already: what is left is sewing. Keeps the photos and both atlases, up to 60 MB. */
export interface PreparedShell {
  /**
   * Builds with landmarks, borders, category and sizes of the request; its photos must be the prepared ones, only
   * their places may differ. Fails with a sentence that names the remedy; nothing is written.
   */
  build(request: ShellRequest, quality: ShellQuality): Promise<Result<BuiltGarment, ShellFault>>;
}

/**
 * Prepares all that depends on photos and body alone. Pictures are painted when the first build asks for them, and
 * anew where the edges of an open front were moved.
 */
export function prepareShell(
  { front, back }: Pick<ShellRequest, "front" | "back">,
  body: IntakeBody,
): PreparedShell {
  const mirrored = back === null ? null : mirroredReading(back);
  const read = openFront(front).borders?.filter(isFrontEdge) ?? [];
  const painted = new Map<
    ShellQuality,
    { readonly edges: string; readonly atlas: Promise<WrittenAtlas | null> }
  >();
  return {
    async build(request, quality) {
      if (request.front.photo !== front.photo || request.back?.photo !== back?.photo) {
        throw new Error("A prepared shell builds its own photos alone.");
      }
      const drawn = request.front.borders ?? [];
      const missing = read.filter(({ id }) => drawn.every((border) => border.id !== id));
      const opened = openFront({ ...request.front, borders: [...drawn, ...missing] });
      const edges = JSON.stringify(opened.borders?.filter(isFrontEdge));
      const known = painted.get(quality);
      const atlas = known?.edges === edges ? known.atlas : writeAtlas(opened, mirrored, quality);
      painted.set(quality, { edges, atlas });
      const written = await atlas;
      if (written === null) return fail("implausible-shape", "The cut-out is empty; choose another photo.");
      return assembleShell({ ...request, front: opened }, mirrored, toolsOf(body), written);
    },
  };
}

const isFrontEdge = ({ id }: PartBorder): boolean => FRONT_EDGES.some((edge) => edge === id);

async function writeAtlas(
  front: GarmentReading,
  back: GarmentReading | null,
  quality: ShellQuality,
): Promise<WrittenAtlas | null> {
  const { scale, quality: webpQuality, effort } = PICTURE[quality];
  const atlas = paintAtlas(front, back, scale);
  if (atlas === null) return null;
  const raw = { width: atlas.widthPixels, height: atlas.heightPixels, channels: 4 } as const;
  const webp = await sharp(atlas.rgba, { raw })
    .webp({ quality: webpQuality, alphaQuality: 100, exact: true, effort })
    .toBuffer();
  return { place: atlas.place, webp: new Uint8Array(webp) };
}

/** What a body gives to every shell, made once and kept as long as the body is. */
const toolsByBody = new WeakMap<IntakeBody, BodyTools>();

function toolsOf(body: IntakeBody): BodyTools {
  const known = toolsByBody.get(body) ?? bodyTools(body);
  toolsByBody.set(body, known);
  return known;
}
