import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from "three";
import { SIDES } from "../motion/steps.ts";
import type { Rig } from "./rig.ts";
import { contactShade } from "./room-textures.dom.ts";

/** Height of a sole at which its contact shadow is gone, metres. */
const GONE_METRES = 0.12;

export interface ContactShadows {
  readonly group: Group;
  /** Lays the shadows under the feet as they are. */
  follow(rig: Rig): void;
}

/** The soft dark under each shoe, where the light of the whole room does not reach. */
export function createContactShadows(): ContactShadows {
  const shade = contactShade();
  const group = new Group();
  const shadows = SIDES.map((side) => {
    const material = new MeshBasicMaterial({ map: shade, transparent: true, depthWrite: false });
    const mesh = new Mesh(new PlaneGeometry(0.2, 0.4), material);
    mesh.rotation.set(-Math.PI / 2, 0, 0, "YXZ");
    group.add(mesh);
    return { mesh, material, mark: side === "left" ? "L" : "R" };
  });
  return {
    group,
    follow(rig) {
      for (const { mesh, material, mark } of shadows) {
        const ankle = rig.point(`foot.${mark}`);
        const toes = rig.point(`toe3-1.${mark}`);
        const yaw = Math.atan2(toes.x - ankle.x, toes.z - ankle.z);
        const lift = Math.max(0, ankle.y - rig.restPoint(`foot.${mark}`).y);
        mesh.position.set((ankle.x + toes.x) / 2, 0.008, (ankle.z + toes.z) / 2);
        mesh.rotation.y = yaw;
        material.opacity = 0.75 * Math.max(0, 1 - lift / GONE_METRES);
      }
    },
  };
}
