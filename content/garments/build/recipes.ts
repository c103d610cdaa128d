import { BONES } from "../../../models/contract/index.ts";
import { cut, split } from "./cut.ts";
import { flare, skirtWeights, waistband } from "./flare.ts";
import { joinMeshes, keepFaces, lowest, type Mesh, pieces, vertexCount } from "./mesh.ts";
import { offset, relax, reshape } from "./offset.ts";
import type { Recipe } from "./recipe.ts";
import { subdivide } from "./subdivide.ts";
import { trianglesOf } from "./triangulate.ts";
import { smoothstep, vectorAt } from "./vector.ts";

/** How a blazer becomes a coat that goes over it, metres. */
const COAT = {
  /** Stands off the body, where a blazer stands off by 0.006. */
  offMetres: 0.02,
  fromMetres: 0.88,
  bandMetres: 0.03,
  byMetres: 0.34,
  rowMetres: 0.045,
  /** Cloth further out to the side is sleeve. */
  sleeveMetres: 0.3,
  flareMetres: 0.03,
} as const;

/** All garments of the repository, by name. */
export const RECIPES: readonly Recipe[] = [
  {
    name: "t-shirt",
    category: "top-short",
    layer: 1,
    fabric: "jersey",
    source: "MakeHuman male_casualsuit06",
    make: (_, clothes) => {
      const tee = piece(clothes("male_casualsuit06").mesh, 0);
      // The original curls in at its hem like a balloon: it is cut above that.
      const straight = cut(
        offset(
          relax(tee, 3, () => 0.5),
          () => 0.006,
        ),
        ([, y]) => y - lowest(tee) - 0.03,
      );
      return hang(straight, lowest(straight) + 0.2, 0.008);
    },
  },
  {
    name: "long-sleeve",
    category: "top-long",
    layer: 1,
    fabric: "knit",
    source: "MakeHuman male_casualsuit02",
    make: (_, clothes) => offset(subdivide(piece(clothes("male_casualsuit02").mesh, 0)), () => 0.008),
  },
  {
    name: "shirt",
    category: "top-long",
    layer: 1,
    fabric: "poplin",
    source: "MakeHuman male_casualsuit03",
    make: (_, clothes) => offset(subdivide(piece(clothes("male_casualsuit03").mesh, 0)), () => 0.004),
  },
  {
    name: "jacket",
    category: "jacket",
    layer: 2,
    fabric: "wool",
    source: "MakeHuman male_casualsuit05",
    make: (_, clothes) => {
      const { mesh } = clothes("male_casualsuit05");
      return joinMeshes([subdivide(piece(mesh, 0)), piece(mesh, 3)]);
    },
  },
  {
    name: "blazer",
    category: "jacket",
    layer: 2,
    fabric: "wool",
    source: "MakeHuman male_elegantsuit01",
    make: (_, clothes) => offset(blazer(clothes), () => 0.006),
  },
  {
    name: "coat",
    category: "jacket",
    layer: 2,
    fabric: "wool",
    source: "MakeHuman male_elegantsuit01, lengthened",
    make: (_, clothes) => lengthen(offset(blazer(clothes), () => COAT.offMetres)),
  },
  {
    name: "trousers",
    category: "trousers",
    layer: 0,
    fabric: "denim",
    source: "MakeHuman male_casualsuit02",
    make: (_, clothes) =>
      offset(
        subdivide(piece(clothes("male_casualsuit02").mesh, 1)),
        ([, y]) => 0.006 - 0.013 * smoothstep(0.9, 0.98, y),
      ),
  },
  {
    name: "skirt",
    category: "skirt",
    layer: 0,
    fabric: "wool",
    source: "lofted over the rest body",
    make: (body) => {
      const skirt = flare(body.trunk, {
        topMetres: 1.06,
        hemMetres: 0.5,
        easeMetres: 0.006,
        flareMetres: 0.05,
        foldMetres: 0.016,
        folds: 9,
      });
      return joinMeshes([skirt, waistband(trianglesOf(skirt), 1.066, 1.03)]);
    },
  },
  {
    name: "dress",
    category: "dress",
    layer: 1,
    fabric: "crepe",
    source: "MakeHuman female_casualsuit01, lofted below the waist",
    make: (body, clothes) => {
      const top = offset(subdivide(piece(clothes("female_casualsuit01").mesh, 0)), () => 0.005);
      const bodice = relax(
        cut(top, ([, y]) => y - 1.075),
        6,
        ([, y]) => 0.5 * smoothstep(1.16, 1.09, y),
      );
      const skirt = flare(body.trunk, {
        topMetres: 1.085,
        hemMetres: 0.42,
        easeMetres: 0.008,
        flareMetres: 0.08,
        foldMetres: 0.018,
        folds: 10,
      });
      const band = waistband(trianglesOf(joinMeshes([bodice, skirt])), 1.1, 1.07);
      return joinMeshes([bodice, skirt, band]);
    },
  },
];

/** A blazer without the shirt and the tie that it comes with. */
function blazer(clothes: Parameters<Recipe["make"]>[1]): Mesh {
  const { mesh, islands } = clothes("male_elegantsuit01");
  const shirtAndTie = new Set([6, 10]);
  const faces = mesh.faces.filter((_, face) => !shirtAndTie.has(islands[face] ?? 0));
  return piece(keepFaces(mesh, faces), 0);
}

/** The blazer's last centimetres, below its pockets, become the coat's skirt: it ends at the knee. */
function lengthen(mesh: Mesh): Mesh {
  const { fromMetres, bandMetres, byMetres, rowMetres } = COAT;
  // Sleeves hang out to the sides: they stay as long as they are.
  const long = reshape(mesh, ([x, y, z]) =>
    Math.abs(x) < COAT.sleeveMetres
      ? [x, y - byMetres * Math.min(1, Math.max(0, (fromMetres - y) / bandMetres)), z]
      : [x, y, z],
  );
  // Rows of its own, so that it bends where legs walk and swings where it is open.
  const rows = Math.round(byMetres / rowMetres);
  const heights = Array.from({ length: rows }, (_, row) => fromMetres - bandMetres - row * rowMetres);
  const fine = heights.reduce(
    (whole, height) => split(whole, ([x, y]) => (Math.abs(x) < COAT.sleeveMetres ? y - height : 1)),
    long,
  );
  return likeSkirt(hang(fine, fromMetres, COAT.flareMetres), fromMetres);
}

/** Lets what lies below `fromMetres` follow hips and thighs as a skirt does. */
function likeSkirt(mesh: Mesh, fromMetres: number): Mesh {
  const weights = Float64Array.from(mesh.weights);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
    const [x, y, z] = vectorAt(mesh.positions, vertex);
    if (y > fromMetres || Math.abs(x) > COAT.sleeveMetres) continue;
    weights.set(skirtWeights(y, Math.atan2(x, z)), vertex * BONES.length);
  }
  return { ...mesh, weights };
}

/** Lets the cloth stand away from the body towards the hem, as it does when it hangs. */
function hang(mesh: Mesh, fromMetres: number, byMetres: number): Mesh {
  const hem = lowest(mesh);
  return reshape(mesh, ([x, y, z]) => {
    const share = Math.abs(x) < 0.3 ? smoothstep(fromMetres, hem, y) : 0;
    const size = Math.hypot(x, z + 0.015) || 1;
    return [x + (x / size) * share * byMetres, y, z + ((z + 0.015) / size) * share * byMetres];
  });
}

function piece(mesh: Mesh, index: number): Mesh {
  const found = pieces(mesh)[index];
  if (found === undefined) throw new Error(`The outfit has no piece ${index}.`);
  return found;
}
