import {
  Color,
  DoubleSide,
  type Material,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type SkinnedMesh,
} from "three";
import { FACE_SQUARE, facePaint } from "./face-texture.dom.ts";
import { paintByRest } from "./rest-shader.ts";

/** Our material for each of the figure's materials, by name. */
export type FigureMaterials = Readonly<Record<string, Material>>;

export function figureMaterials(skins: readonly SkinnedMesh[]): FigureMaterials {
  return { cloth: jersey(), jeans: twill(), shoe: sneaker(), hair: hair(), skin: skin(), eye: eyes(skins) };
}

const JERSEY_COLOUR = "#d3cdc2";
/** The same, linear, as GLSL numbers. */
const JERSEY_LINEAR = new Color(JERSEY_COLOUR)
  .toArray()
  .map((part) => part.toFixed(4))
  .join(", ");
/** 1 outside the round neckline of the T-shirt, 0 inside. */
const COLLAR = /* glsl */ `
float neckline(vec3 at) { return length(vec2(at.x / 0.082, (at.y - 1.384) / 0.064)); }
float collar(vec3 at) { return smoothstep(0.99, 1.01, neckline(at)); }`;

/** Skin: warmer where blood is near, paler inside the arms, the painted face from the front. */
function skin(): Material {
  const { centreXMetres, bottomMetres, edgeMetres } = FACE_SQUARE;
  const material = new MeshPhysicalMaterial({
    color: "#dfae90",
    roughness: 0.58,
    sheen: 0.35,
    sheenRoughness: 0.6,
    sheenColor: "#ff9b80",
  });
  return paintByRest(material, "skin", {
    uniforms: { facePaint: { value: facePaint() } },
    preamble: `uniform sampler2D facePaint; ${COLLAR}`,
    colour: /* glsl */ `
      float mottle = cloud(vRest * 60.0) * 0.6 + cloud(vRest * 190.0) * 0.4;
      diffuseColor.rgb *= mix(vec3(0.93, 0.90, 0.88), vec3(1.05, 1.04, 1.03), mottle);
      float hand = smoothstep(0.40, 0.47, abs(vRest.x));
      diffuseColor.rgb *= mix(vec3(1.0), vec3(1.02, 0.90, 0.86), hand * 0.7);
      float ear = smoothstep(0.066, 0.078, abs(vRest.x)) * step(1.44, vRest.y);
      diffuseColor.rgb *= mix(vec3(1.0), vec3(1.04, 0.84, 0.79), ear);
      vec2 at = vec2((vRest.x - ${centreXMetres.toFixed(4)}) / ${edgeMetres} + 0.5, (vRest.y - ${bottomMetres}) / ${edgeMetres});
      vec4 layer = texture2D(facePaint, at);
      float front = smoothstep(0.02, 0.35, vRestNormal.z) * smoothstep(0.03, 0.06, vRest.z);
      float within = step(0.0, min(min(at.x, at.y), min(1.0 - at.x, 1.0 - at.y)));
      diffuseColor.rgb = mix(diffuseColor.rgb, layer.rgb, layer.a * front * within);
      float under = max(collar(vRest), smoothstep(0.062, 0.066, abs(vRest.x) - 0.5 * max(0.0, vRest.y - 1.385)) * step(vRest.y, 1.41)) * step(vRest.y, 1.42) * step(abs(vRest.x), 0.24);
      diffuseColor.rgb = mix(diffuseColor.rgb, vec3(${JERSEY_LINEAR}), under);`,
    relief: "relief = 0.00012 * cloud(vRest * 200.0);",
  });
}

/** A fitted T-shirt of cotton jersey: folds from armpit and bust, gathers at the waistband, fine ribs. */
function jersey(): Material {
  const material = new MeshStandardMaterial({ color: JERSEY_COLOUR, roughness: 0.92, side: DoubleSide });
  return paintByRest(material, "jersey", {
    preamble: COLLAR,
    colour: /* glsl */ `
      float rib = sin(vRest.x * 2100.0) * 0.5 + 0.5;
      float slub = cloud(vec3(vRest.x * 60.0, vRest.y * 700.0, vRest.z * 60.0));
      diffuseColor.rgb *= 0.955 + 0.03 * rib + 0.05 * slub;
      float band = neckline(vRest) / 1.2;
      diffuseColor.rgb *= 1.0 - 0.12 * smoothstep(0.96, 1.0, band) * (1.0 - smoothstep(1.0, 1.05, band));
      float cuff = abs(abs(vRest.x) * 0.76 - (vRest.y - 1.20) * 0.65 - 0.155);
      diffuseColor.rgb *= 1.0 - 0.14 * (1.0 - smoothstep(0.001, 0.003, cuff)) * step(0.19, abs(vRest.x));`,
    relief: /* glsl */ `
      float side = abs(vRest.x);
      vec3 p = vRest; p.x = side; p += 0.02 * (vec3(cloud(vRest * 9.0), cloud(vRest * 9.0 + 7.0), cloud(vRest * 9.0 + 13.0)) - 0.5);
      float torso = 1.0 - smoothstep(0.16, 0.2, side);
      float waist = smoothstep(1.10, 0.95, p.y) * torso;
      relief += waist * 0.0075 * ridge(vec3(vRest.x * 13.0, p.y * 36.0 + side * 10.0, p.z * 13.0));
      float pit = exp(-pow(distance(p, vec3(0.15, 1.22, 0.05)) / 0.10, 2.0));
      float away = dot(p - vec3(0.15, 1.25, 0.05), normalize(vec3(0.7, 0.75, 0.0)));
      relief += pit * 0.009 * ridge(vec3(away * 52.0, (p.x - p.y) * 9.0, p.z * 12.0));
      float drape = torso * smoothstep(1.24, 1.12, p.y) * smoothstep(0.94, 1.02, p.y);
      relief += drape * 0.007 * ridge(vec3(vRest.x * 24.0, vRest.y * 7.0, vRest.z * 20.0));
      float sleeve = smoothstep(0.17, 0.21, side);
      relief += sleeve * 0.006 * ridge(vec3((p.x + p.y) * 12.0, (p.x - p.y) * 34.0, p.z * 14.0));
      relief += 0.0012 * cloud(vRest * 42.0);`,
  });
}

/** Slim twill trousers: waistband, creases at hip and knee, seams down the sides. */
function twill(): Material {
  const material = new MeshStandardMaterial({ color: "#3c4a5e", roughness: 0.88, side: DoubleSide });
  return paintByRest(material, "twill", {
    colour: /* glsl */ `
      float weave = sin((vRest.x + vRest.y + vRest.z) * 1500.0) * 0.5 + 0.5;
      float fade = cloud(vRest * vec3(14.0, 7.0, 14.0));
      float thigh = exp(-pow((vRest.y - 0.68) / 0.12, 2.0)) * smoothstep(0.0, 0.06, vRest.z);
      diffuseColor.rgb *= 0.86 + 0.1 * weave + 0.16 * fade + 0.22 * thigh;
      float band = smoothstep(0.896, 0.899, vRest.y);
      float seam = band * (1.0 - smoothstep(0.899, 0.903, vRest.y));
      diffuseColor.rgb *= mix(1.0, 0.55, seam);
      diffuseColor.rgb *= mix(1.0, 0.8, smoothstep(0.098, 0.094, vRest.y) * step(0.09, vRest.y));`,
    relief: /* glsl */ `
      vec3 p = vRest; p += 0.02 * (vec3(cloud(vRest * 8.0), cloud(vRest * 8.0 + 5.0), cloud(vRest * 8.0 + 11.0)) - 0.5);
      float below = smoothstep(0.895, 0.87, vRest.y);
      float hip = exp(-pow((p.y - 0.79) / 0.06, 2.0));
      relief += hip * below * 0.005 * ridge(vec3(p.x * 12.0, p.y * 34.0 - abs(p.x) * 26.0, p.z * 8.0));
      float knee = exp(-pow((p.y - 0.46) / 0.07, 2.0));
      relief += knee * 0.0042 * ridge(vec3(p.x * 12.0, p.y * 40.0, p.z * 10.0));
      float ankle = smoothstep(0.26, 0.12, p.y);
      relief += ankle * 0.0045 * ridge(vec3(p.x * 10.0, p.y * 44.0, p.z * 10.0));
      relief += below * 0.003 * ridge(vec3(p.x * 16.0, p.y * 8.0, p.z * 16.0));
      relief += 0.0018 * smoothstep(0.896, 0.9, vRest.y);`,
  });
}

/** White sneakers with a darker sole; what would come through the trouser legs is cut off. */
function sneaker(): Material {
  const material = new MeshStandardMaterial({ color: "#e9e6df", roughness: 0.62 });
  return paintByRest(material, "sneaker", {
    colour: /* glsl */ `
      if (vRest.y > 0.135) discard;
      float sole = 1.0 - smoothstep(0.012, 0.016, vRest.y);
      diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.62, 0.55, 0.45), sole);
      float cap = smoothstep(0.168, 0.172, vRest.z);
      diffuseColor.rgb *= mix(1.0, 0.9, cap);
      float lace = smoothstep(0.3, 0.7, sin(vRest.z * 420.0)) * step(0.075, vRest.y) * smoothstep(0.05, 0.08, vRest.z);
      diffuseColor.rgb *= mix(1.0, 0.8, lace);
      float tongue = smoothstep(0.108, 0.118, vRest.y);
      diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.16, 0.2, 0.24), tongue);`,
    relief: "relief = 0.0008 * cloud(vRest * 130.0);",
  });
}

/** Short brown hair combed from the crown: strands as stretched noise around the crown. */
function hair(): Material {
  const material = new MeshPhysicalMaterial({
    color: "#3a261b",
    roughness: 0.62,
    side: DoubleSide,
    sheen: 0.3,
    sheenColor: "#a8764c",
    sheenRoughness: 0.45,
  });
  return paintByRest(material, "hair", {
    preamble: /* glsl */ `
      float strands(vec3 at, float fine) {
        vec3 from = at - vec3(0.012, 1.585, 0.02);
        float turn = atan(from.x, from.z) + from.y * 2.2 + 0.35 * cloud(at * 28.0);
        float down = length(from) * 11.0;
        vec2 ring = vec2(sin(turn), cos(turn)) * fine;
        return cloud(vec3(ring, down)) * 0.6 + cloud(vec3(ring * 2.3, down * 1.7)) * 0.4;
      }`,
    colour: /* glsl */ `
      float fine = strands(vRest, 26.0);
      if (vRest.z > 0.095 && vRest.y < 1.541 - 7.0 * vRest.x * vRest.x + 0.012 * fine) discard;
      float lock = strands(vRest + 0.3, 8.0);
      diffuseColor.rgb *= 0.55 + 0.4 * fine + 0.5 * lock;`,
    relief: "relief = 0.0014 * strands(vRest, 26.0) + 0.005 * strands(vRest + 0.3, 8.0);",
  });
}

/** The figure's own eye texture; the clear cornea in it is cut away. */
function eyes(skins: readonly SkinnedMesh[]): Material {
  const own = skins.map((skin) => skin.material as MeshStandardMaterial).find(({ name }) => name === "eye");
  if (own === undefined) throw new Error("The figure has no eyes.");
  own.alphaTest = 0.5;
  own.roughness = 0.25;
  own.color.set("#d8d3ce");
  return own;
}
