import { cut } from "./cut.ts";
import { flare } from "./flare.ts";
import { joinMeshes, type Mesh } from "./mesh.ts";
import { offset, relax } from "./offset.ts";
import type { Recipe } from "./recipe.ts";
import { subdivide } from "./subdivide.ts";
import { smoothstep } from "./vector.ts";

const piece = (parts: readonly Mesh[], index: number): Mesh => {
  const found = parts[index];
  if (found === undefined) throw new Error(`The outfit has no piece ${index}.`);
  return found;
};

/** All garments of the repository, by name. */
export const RECIPES: readonly Recipe[] = [
  {
    name: "t-shirt",
    category: "top-short",
    layer: 1,
    fabric: "jersey",
    source: "MakeHuman male_casualsuit06",
    make: (_, clothes) => offset(piece(clothes("male_casualsuit06"), 0), () => 0.004),
  },
  {
    name: "long-sleeve",
    category: "top-long",
    layer: 1,
    fabric: "knit",
    source: "MakeHuman male_casualsuit02",
    make: (_, clothes) => offset(subdivide(piece(clothes("male_casualsuit02"), 0)), () => 0.008),
  },
  {
    name: "shirt",
    category: "top-long",
    layer: 1,
    fabric: "poplin",
    source: "MakeHuman male_casualsuit03",
    make: (_, clothes) => offset(subdivide(piece(clothes("male_casualsuit03"), 0)), () => 0.004),
  },
  {
    name: "jacket",
    category: "jacket",
    layer: 2,
    fabric: "wool",
    source: "MakeHuman male_casualsuit05",
    make: (_, clothes) => {
      const parts = clothes("male_casualsuit05");
      return joinMeshes([subdivide(piece(parts, 0)), piece(parts, 2)]);
    },
  },
  {
    name: "blazer",
    category: "jacket",
    layer: 2,
    fabric: "wool",
    source: "MakeHuman male_elegantsuit01",
    make: (_, clothes) => piece(clothes("male_elegantsuit01"), 0),
  },
  {
    name: "trousers",
    category: "trousers",
    layer: 0,
    fabric: "denim",
    source: "MakeHuman male_casualsuit02",
    make: (_, clothes) => offset(subdivide(piece(clothes("male_casualsuit02"), 1)), () => 0.006),
  },
  {
    name: "skirt",
    category: "skirt",
    layer: 0,
    fabric: "wool",
    source: "lofted over the rest body",
    asTube: true,
    make: (body) =>
      flare(body.trunk, {
        topMetres: 1.06,
        hemMetres: 0.5,
        easeMetres: 0.008,
        flareMetres: 0.09,
        foldMetres: 0.014,
        folds: 9,
      }),
  },
  {
    name: "dress",
    category: "dress",
    layer: 1,
    fabric: "satin",
    source: "MakeHuman female_casualsuit01, lofted below the waist",
    make: (body, clothes) => {
      const top = offset(piece(clothes("female_casualsuit01"), 0), () => 0.005);
      const bodice = relax(
        cut(top, ([, y]) => y - 1.075),
        6,
        ([, y]) => 0.5 * smoothstep(1.16, 1.09, y),
      );
      const skirt = flare(body.trunk, {
        topMetres: 1.085,
        hemMetres: 0.42,
        easeMetres: 0.012,
        flareMetres: 0.12,
        foldMetres: 0.018,
        folds: 10,
      });
      return joinMeshes([bodice, skirt]);
    },
  },
];
