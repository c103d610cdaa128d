import { type Bone, type Object3D, Quaternion, Vector3 } from "three";

/**
 * The figure's bones, turned in the axes of the figure at rest (x wearer's left, y up, z forward) instead of
 * each bone's own: a turn of a child is carried by its parents.
 */
export interface Rig {
  readonly root: Object3D;
  /** Turns a bone from rest, within its parent. */
  turn(name: string, by: Quaternion): void;
  /** Moves a bone from its place at rest, along the figure's axes at rest, within its parent. */
  shift(name: string, by: Vector3): void;
  /** Joint (head of the bone) at rest, metres. */
  restPoint(name: string): Vector3;
  /** Joint as posed, metres in the world. Call `root.updateMatrixWorld(true)` first. */
  point(name: string): Vector3;
  /** Rotation of a bone as posed against rest, in the world. */
  turned(name: string): Quaternion;
  reset(): void;
}

interface Rest {
  readonly bone: Bone;
  readonly local: Quaternion;
  readonly place: Vector3;
  readonly parentWorld: Quaternion;
  readonly world: Quaternion;
  readonly point: Vector3;
}

/** @param root the armature; must be at rest. */
export function createRig(root: Object3D): Rig {
  root.updateMatrixWorld(true);
  const rests = new Map<string, Rest>();
  root.traverse((node) => {
    if ("isBone" in node && node.parent !== null)
      rests.set(boneName(node.name), restOf(node as Bone, node.parent));
  });
  const rest = (name: string): Rest => {
    const found = rests.get(name);
    if (found === undefined) throw new Error(`The figure has no bone "${name}".`);
    return found;
  };
  return {
    root,
    turn(name, by) {
      const { bone, local, parentWorld } = rest(name);
      const inParent = parentWorld.clone().invert().multiply(by).multiply(parentWorld);
      bone.quaternion.copy(inParent.multiply(local));
    },
    shift(name, by) {
      const { bone, place, parentWorld } = rest(name);
      bone.position.copy(by).applyQuaternion(parentWorld.clone().invert()).add(place);
    },
    restPoint: (name) => rest(name).point.clone(),
    point: (name) => rest(name).bone.getWorldPosition(new Vector3()),
    turned(name) {
      const { bone, world } = rest(name);
      return bone.getWorldQuaternion(new Quaternion()).multiply(world.clone().invert());
    },
    reset() {
      for (const { bone, local, place } of rests.values()) {
        bone.quaternion.copy(local);
        bone.position.copy(place);
      }
    },
  };
}

/** The loader drops the dot of `foot.L`. */
function boneName(name: string): string {
  return name.replace(/([a-z0-9])([LR])$/, "$1.$2");
}

function restOf(bone: Bone, parent: Object3D): Rest {
  return {
    bone,
    local: bone.quaternion.clone(),
    place: bone.position.clone(),
    parentWorld: parent.getWorldQuaternion(new Quaternion()),
    world: bone.getWorldQuaternion(new Quaternion()),
    point: bone.getWorldPosition(new Vector3()),
  };
}
