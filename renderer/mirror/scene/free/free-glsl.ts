import { OPEN_GAP } from "./part-grid.ts";
import { SWING_COLUMNS, SWING_ROWS } from "./swing.ts";

/** Numbers of a part in `uFreeFrame`: origin and length, axis and reach, front and whether it is open. */
export const FREE_FRAME_NUMBERS = 12;

const COLUMNS = SWING_COLUMNS.toFixed(1);
const ROWS = SWING_ROWS.toFixed(1);

/** Where `FREE_PARTS` says how many: metres by which a place of the rest body has swung. */
export const FREE_VERTEX_PARS = `
#ifdef FREE_PARTS
uniform sampler2D uFree;
uniform vec4 uFreeFrame[3 * FREE_PARTS];
vec3 swung(vec3 rest) {
  vec3 sum = vec3(0.0);
  for (int part = 0; part < FREE_PARTS; part += 1) {
    vec4 origin = uFreeFrame[3 * part];
    vec4 axis = uFreeFrame[3 * part + 1];
    vec4 front = uFreeFrame[3 * part + 2];
    vec3 from = rest - origin.xyz;
    float along = dot(from, axis.xyz);
    vec3 beside = from - along * axis.xyz;
    float own = step(0.0, along) * (1.0 - smoothstep(0.9 * axis.w, axis.w, length(beside)));
    if (own <= 0.0) continue;
    float turn = atan(dot(beside, cross(front.xyz, axis.xyz)), dot(beside, front.xyz)) / 6.2831853;
    float around = turn + 0.5 / ${COLUMNS};
    float cut = clamp((fract(turn) - ${OPEN_GAP}) / ${(1 - 2 * OPEN_GAP).toFixed(4)}, 0.0, 1.0);
    if (front.w > 0.5) around = (cut * ${(SWING_COLUMNS - 1).toFixed(1)} + 0.5) / ${COLUMNS};
    float row = min(along / origin.w, 1.0) * ${(SWING_ROWS - 1).toFixed(1)} + 0.5;
    sum += own * texture2D(uFree, vec2(around, (float(part) * ${ROWS} + row) / (float(FREE_PARTS) * ${ROWS}))).xyz;
  }
  return sum;
}
#endif
`;
/** Goes after skinning. */
export const FREE_VERTEX_SCENE = `
#ifdef FREE_PARTS
transformed += uFreePixels * swung(position);
#endif
`;
