import { Matrix4, Quaternion, Vector3 } from "three";

/** Rotation that takes one pair of directions to another: `along` exactly, `beside` as far as it is square to it. */
export function turnBetween(
  from: { readonly along: Vector3; readonly beside: Vector3 },
  to: { readonly along: Vector3; readonly beside: Vector3 },
): Quaternion {
  const turn = frameOf(to.along, to.beside).multiply(frameOf(from.along, from.beside).invert());
  return new Quaternion().setFromRotationMatrix(turn);
}

/** The middle joint of a two-bone limb that reaches from `root` to `tip` and bends towards `pole`. */
export function bendPoint(
  root: Vector3,
  tip: Vector3,
  lengths: { readonly upperMetres: number; readonly lowerMetres: number },
  pole: Vector3,
): Vector3 {
  const { upperMetres: upper, lowerMetres: lower } = lengths;
  const reach = tip.clone().sub(root);
  const distance = Math.min(reach.length(), (upper + lower) * 0.9995);
  const along = reach.normalize();
  const cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
  const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
  const aside = pole.clone().addScaledVector(along, -pole.dot(along)).normalize();
  return root
    .clone()
    .addScaledVector(along, upper * cosine)
    .addScaledVector(aside, upper * sine);
}

/** Parts a rotation into a twist about `axis` (unit) and the rest: `turn = swing * twist`. */
export function splitTwist(turn: Quaternion, axis: Vector3): { swing: Quaternion; twist: Quaternion } {
  const along = axis.x * turn.x + axis.y * turn.y + axis.z * turn.z;
  const twist = new Quaternion(axis.x * along, axis.y * along, axis.z * along, turn.w).normalize();
  return { swing: turn.clone().multiply(twist.clone().invert()), twist };
}

function frameOf(along: Vector3, beside: Vector3): Matrix4 {
  const x = along.clone().normalize();
  const y = beside.clone().addScaledVector(x, -beside.dot(x)).normalize();
  return new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y));
}
