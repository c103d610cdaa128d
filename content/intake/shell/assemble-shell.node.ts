import { NodeIO } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { glbDocument } from "../../garments/build/glb-document.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { MAX_GARMENT_TRIANGLES } from "../../garments/schema/garment-asset.ts";
import type { BuiltGarment, ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading, IntakeWarning } from "../contract/garment-reading.ts";
import { carry } from "./carry.ts";
import { clearBody } from "./clear-body.ts";
import { clearOfSleeves } from "./clear-of-sleeves.ts";
import { flattenParts } from "./flatten-parts.ts";
import type { IntakeBody } from "./intake-body.ts";
import { lineInside } from "./line-inside.ts";
import { manifoldFault } from "./manifold-fault.ts";
import { isOpenFront } from "./open-front.ts";
import { packShell } from "./pack-shell.ts";
import type { Atlas } from "./paint-atlas.ts";
import type { Place } from "./plane.ts";
import { sewGarment } from "./sew-garment.ts";
import type { BodyTools, SewnGarment } from "./sewn-garment.ts";
import { polygonsOf } from "./sewn-polygons.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";
import type { ShellFault } from "./shell-fault.ts";
import { shellPaper } from "./shell-paper.ts";
import { validateGlb } from "./validate-glb.node.ts";

/** The atlas as it goes into the file. */
export interface WrittenAtlas {
  readonly place: Atlas["place"];
  readonly webp: Uint8Array;
}

/** Sews, lays, packs and writes one garment; `back` is mirrored, as `mirroredReading` makes it. */
export async function assembleShell(
  request: ShellRequest,
  back: GarmentReading | null,
  tools: BodyTools,
  atlas: WrittenAtlas,
): Promise<Result<BuiltGarment, ShellFault>> {
  const { body } = tools;
  const made = sewGarment(request, back, tools);
  if (!made.ok) return made;
  const draped = { ...made.value, sewn: clearBody(made.value.sewn, body) };
  const garment = withLining(flattenParts(draped), request);
  const { sewn, front, scale } = garment;
  if (sewn.positions.some((point) => !point.every(Number.isFinite))) {
    return fail("implausible-shape", "The points do not make a garment; put them on its corners.");
  }
  const mesh = polygonsOf(sewn, carry(sewn.positions, sewn.carriers, body));
  const photoPlace = (vertex: number, panel: Panel) => {
    const [flat, frame] = panel === "back" ? [sewn.back, garment.back] : [sewn.front, front];
    return frame.toPhoto(flat[vertex] ?? { x: 0, y: 0 });
  };
  const shell = packShell(sewn, mesh, body, {
    atlas: (vertex, panel) => atlas.place(photoPlace(vertex, panel), panel),
    cloth: (vertex, panel) => {
      const { x, y } = (panel === "front" ? sewn.front : sewn.back)[vertex] ?? { x: 0, y: 0 };
      return { x: x * scale.metresPerPixel, y: -y * scale.metresPerPixel };
    },
  });
  if (shell.packed.indices.length / 3 > MAX_GARMENT_TRIANGLES) {
    return fail("too-many-triangles", "The garment is too large for its photo; set the size chart right.");
  }
  const glb = await writeShell(request.name, shell.packed, body, atlas);
  const checked = await validateGlb(glb);
  if (!checked.ok) return checked;
  return succeed({
    paper: shellPaper(request, garment, shell, mesh, body),
    glb,
    photoPlaces: photoPlaces(shell.origins, photoPlace),
    warnings: [...warningsOf(request, garment), ...crowdedEdges(shell.packed)],
  });
}

/** The inside of an open front is seen all over; that of a closed one where the photo shows it within the neck. */
function withLining(garment: SewnGarment, { front: reading }: ShellRequest): SewnGarment {
  const { sewn, front, back } = garment;
  const place = (vertex: number, panel: Panel): Place =>
    (panel === "back" && back === front ? sewn.back : sewn.front)[vertex] ?? { x: 0, y: 0 };
  if (isOpenFront(reading)) {
    return { ...garment, sewn: lineInside(sewn, clearOfSleeves(sewn), place) };
  }
  // With a photo of the back its places are no longer those of the front's picture.
  if (back !== front) return garment;
  const showsInner = (vertex: number): boolean => {
    const { x, y } = front.toPhoto(place(vertex, "back"));
    return (reading.innerBack[Math.round(y) * reading.photo.widthPixels + Math.round(x)] ?? 0) > 127;
  };
  const isLined = ({ corners, panel }: SewnMesh["faces"][number]): boolean =>
    panel === "back" && corners.some(showsInner);
  return { ...garment, sewn: lineInside(sewn, isLined, place) };
}

function writeShell(
  name: string,
  packed: Parameters<typeof glbDocument>[1],
  body: IntakeBody,
  { webp }: WrittenAtlas,
): Promise<Uint8Array> {
  const { file, material } = glbDocument(name, packed, body.bones, null);
  file.createExtension(EXTTextureWebP).setRequired(true);
  const texture = file.createTexture("atlas").setMimeType("image/webp").setImage(webp);
  material.setBaseColorTexture(texture).setAlphaMode("MASK").setAlphaCutoff(0.5);
  material.getBaseColorTextureInfo()?.setTexCoord(1);
  return new NodeIO().registerExtensions([EXTTextureWebP]).writeBinary(file);
}

function photoPlaces(
  origins: readonly { readonly vertex: number; readonly panel: Panel }[],
  place: (vertex: number, panel: Panel) => { readonly x: number; readonly y: number },
): Float32Array {
  const places = new Float32Array(2 * origins.length).fill(Number.NaN);
  origins.forEach(({ vertex, panel }, id) => {
    if (panel !== "front") return;
    const { x, y } = place(vertex, panel);
    places.set([x, y], 2 * id);
  });
  return places;
}

function warningsOf(request: ShellRequest, garment: SewnGarment): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  if (garment.scale.measured === "estimated") {
    warnings.push({
      code: "size-estimated",
      text: "The size was estimated; add a size chart with the garment's length and chest or waist.",
    });
  }
  if (request.back === null) {
    warnings.push({
      code: "back-from-front-cloth",
      text: "The back shows the front's plain cloth; add a photo of the back.",
    });
  }
  return warnings;
}

/** Cloth that meets itself, as between legs that touch, may be drawn through itself: somebody looks first. */
function crowdedEdges({ positions, indices }: PackedMesh): IntakeWarning[] {
  if (manifoldFault(positions, indices) === null) return [];
  return [
    {
      code: "edges-shared",
      text: "Parts of the garment lie in each other; look at it from all sides, and put points and borders right.",
    },
  ];
}
