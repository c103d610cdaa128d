import type { LimbName } from "../../garments/build/unwrap.ts";
import { add } from "../../garments/build/vector.ts";
import {
  type Fabric,
  type GarmentCategory,
  MAX_ASSET_VERTICES,
  MAX_GARMENT_TRIANGLES,
} from "../../garments/schema/garment-asset.ts";
import type { IntakeWarning } from "../contract/garment-reading.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import { validateGlb } from "../shell/validate-glb.node.ts";
import { bindCloth } from "./bind-cloth.ts";
import { checkEdges, edgeFaults } from "./check-edges.ts";
import { checkHoles } from "./check-holes.ts";
import { checkLayers } from "./check-layers.ts";
import { checkOneGarment } from "./check-one-garment.ts";
import { checkUpright } from "./check-upright.ts";
import type { Cloth } from "./cloth.ts";
import { clothPaper } from "./cloth-paper.ts";
import { fabricOf } from "./fabric-of.ts";
import { findLimbs } from "./find-limbs.ts";
import { forcedShare } from "./forced-share.ts";
import { gatherCloth } from "./gather-cloth.ts";
import { guessCategory } from "./guess-category.ts";
import { type Finding, type ImportOutcome, refuse, some } from "./import-fault.ts";
import type { ImportRequest } from "./import-request.ts";
import { layAtlas } from "./lay-atlas.ts";
import { limbShares } from "./limb-shares.ts";
import { checkUnits } from "./measure-cloth.ts";
import { openGlb } from "./open-glb.node.ts";
import { packCloth } from "./pack-cloth.ts";
import { wayOntoBody } from "./place-on-body.ts";
import { readPictures } from "./read-pictures.node.ts";
import { turnLimb, turnRadians, withPositions } from "./turn-limbs.ts";
import { writeCloth } from "./write-cloth.node.ts";

/** Checks of single triangles are left out above this: the file is refused for their number alone. */
const MOST_CHECKED = 200_000;
/** A limb that was turned farther than this is worth a look. */
const TOLD_RADIANS = (12 * Math.PI) / 180;
/** Of 21 garments cut for other bodies sound ones had up to 0.014, torn ones 0.043 and 0.075. */
const TOLD_FORCED = 0.025;

/**
 * Makes a wearable garment of a finished GLB: a drape or a skinned mesh, packed by Draco or Meshopt. It is brought onto
 * the rest body, its limbs are turned into rest, and the skin beside it carries it. A file that breaks limits is refused
 * with all that was found; nothing is written.
 */
export async function importGarment(
  bytes: Uint8Array,
  request: ImportRequest,
  body: IntakeBody,
): Promise<ImportOutcome> {
  const file = await openGlb(bytes);
  if ("code" in file) return refuse([file]);
  const cloth = gatherCloth(file);
  if (cloth === null) return refuse([nothing]);

  const unscaled = checkUnits(cloth);
  if (unscaled !== null) return refuse([unscaled]);
  const several = checkOneGarment(cloth);
  if (several !== null) return refuse([several]);
  const lying = checkUpright(cloth, request.category);
  if (lying !== null) return refuse([lying]);
  const category = request.category ?? guessCategory(cloth);
  const { pictures, findings } = await readPictures(cloth.materials);
  const edges = edgeFaults(cloth);
  const broken = some([...findings, ...shapeFindings(cloth), ...checkEdges(cloth, edges)]);
  if (broken !== null) return refuse(broken);
  const atlas = layAtlas(cloth, pictures);
  if ("code" in atlas) return refuse([atlas]);

  const way = wayOntoBody(cloth, category, body);
  const placed: Cloth = {
    ...cloth,
    positions: cloth.positions.map((place) => add(place, way)),
    joints: new Map([...cloth.joints].map(([bone, place]) => [bone, add(place, way)])),
  };
  const limbs = findLimbs(placed, category, body.bones).map((limb) => ({
    limb,
    shares: limbShares(placed, limb),
  }));
  const positions = limbs.reduce(
    (now, { limb, shares }) => turnLimb(now, limb, shares, body.bones),
    placed.positions,
  );
  const rested = withPositions(placed, positions);
  const mesh = bindCloth(rested, limbs, body);
  const forced = forcedShare(rested, mesh);
  const shell = packCloth(rested, mesh, body, limbNames(category), atlas.place);
  if (shell.packed.positions.length / 3 > MAX_ASSET_VERTICES) return refuse([tooManySeams(cloth)]);
  const glb = await writeCloth(request.name, shell.packed, body, atlas, cloth.materials);
  const checked = await validateGlb(glb);
  if (!checked.ok) {
    return refuse([
      { code: "glb-invalid", where: null, value: null, limit: null, text: checked.message, remedy: "" },
    ]);
  }
  const fabric = fabricOf(cloth.materials);
  const turned = Math.max(0, ...limbs.map(({ limb }) => turnRadians(limb, body.bones)));
  return {
    ok: true,
    value: {
      paper: clothPaper(request, category, fabric, mesh, shell, body),
      glb,
      warnings: warningsOf(request, category, { shared: edges.shared, turned, forced, fabric }),
    },
  };
}

function shapeFindings(cloth: Cloth): Finding[] {
  const count = cloth.faces.length;
  const many: Finding[] =
    count <= MAX_GARMENT_TRIANGLES
      ? []
      : [
          {
            code: "mesh-triangles",
            where: cloth.name,
            value: count,
            limit: MAX_GARMENT_TRIANGLES,
            text: `“${cloth.name}” has ${count} triangles (at most ${MAX_GARMENT_TRIANGLES}).`,
            remedy: `Reduce it to ${Math.floor((100 * MAX_GARMENT_TRIANGLES) / count)} % (Decimate in Blender, Remesh in CLO) and export again.`,
          },
        ];
  const unmapped = cloth.faces.some(
    ({ corners, material }) =>
      corners.some(({ uv }) => uv === null) && cloth.materials[material]?.getBaseColorTexture() != null,
  );
  const flat: Finding[] = unmapped
    ? [
        {
          code: "mesh-colour",
          where: cloth.name,
          value: null,
          limit: null,
          text: `“${cloth.name}” has a base colour picture but no texture coordinates for it.`,
          remedy: "Unwrap it (UV) and export again with texture coordinates.",
        },
      ]
    : [];
  if (count > MOST_CHECKED) return [...many, ...flat];
  const layers = checkLayers(cloth);
  return [...many, ...flat, ...(layers === null ? [] : [layers]), ...checkHoles(cloth)];
}

function limbNames(category: GarmentCategory): readonly LimbName[] {
  switch (category) {
    case "trousers":
      return ["leftLeg", "rightLeg"];
    case "skirt":
      return [];
    case "top-short":
    case "top-long":
    case "jacket":
    case "dress":
      return ["leftArm", "rightArm"];
  }
}

function warningsOf(
  request: ImportRequest,
  category: GarmentCategory,
  found: {
    readonly shared: number;
    readonly turned: number;
    readonly forced: number;
    readonly fabric: Fabric | null;
  },
): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  if (request.category === null) {
    warnings.push({
      code: "category-unsure",
      text: `By its shape it is ${category}; choose the category yourself if it is not.`,
    });
  }
  if (found.forced > TOLD_FORCED) {
    warnings.push({
      code: "cloth-forced",
      text: "Some of its cloth is narrower than our figure and was pushed out; look at sleeves and waist from all sides.",
    });
  }
  if (found.turned > TOLD_RADIANS) {
    const degrees = Math.round((found.turned * 180) / Math.PI);
    warnings.push({
      code: "limbs-turned",
      text: `Sleeves or legs were turned by ${degrees}° into the pose at rest; look at them on the figure.`,
    });
  }
  if (found.shared > 0) {
    warnings.push({
      code: "edges-shared",
      text: `${found.shared} edges have more than two faces; look there for shadows.`,
    });
  }
  if (found.fabric !== null && request.fabric === null) {
    warnings.push({
      code: "material-guessed",
      text: `By its material it is worn as ${found.fabric}, and nothing shows through it; choose the fabric if it is another.`,
    });
  }
  if (request.sizeChart.length === 0) {
    warnings.push({
      code: "size-estimated",
      text: "The mesh's own measures stand for its size; add a size chart.",
    });
  }
  return warnings;
}

const nothing: Finding = {
  code: "mesh-empty",
  where: null,
  value: 0,
  limit: 1,
  text: "The file has no triangles in its scene.",
  remedy: "Export the garment's mesh, visible and not only its bones or curves.",
};

const tooManySeams = ({ name, faces }: Cloth): Finding => ({
  code: "mesh-triangles",
  where: name,
  value: faces.length,
  limit: MAX_ASSET_VERTICES,
  text: `“${name}” has more than ${MAX_ASSET_VERTICES} vertices once its seams are cut.`,
  remedy: "Weld its vertices and unwrap it with fewer seams.",
});
