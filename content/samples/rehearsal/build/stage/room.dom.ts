import {
  BoxGeometry,
  type BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  DoubleSide,
  ExtrudeGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  Shape,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from "three";
import { chanceFrom } from "./chance.ts";
import { contactShade, linen, oakBoards, plaster, rug } from "./room-textures.dom.ts";

const WALL_Z_METRES = -1.25;
const ROOM_HEIGHT_METRES = 3.1;

/** A boutique's fitting corner: oak floor, plaster wall with a wainscot, a curtain on a brass rail, a bench. */
export function buildRoom(): Group {
  const room = new Group();
  room.add(floor(), ...wall(), ...curtain(), ...bench(), ...clothesRail(), ...wallLamp());
  for (const part of room.children) part.receiveShadow = true;
  return room;
}

function floor(): Mesh {
  const boards = oakBoards();
  boards.repeat.set(4.5, 3);
  const mesh = new Mesh(
    new PlaneGeometry(5.4, 5.4),
    new MeshStandardMaterial({ map: boards, roughness: 0.5, metalness: 0, bumpMap: boards, bumpScale: 0.6 }),
  );
  mesh.rotation.x = -Math.PI / 2;
  mesh.position.set(0, 0, 0.9);
  return mesh;
}

function wall(): Mesh[] {
  const render = plaster();
  render.repeat.set(1.6, 1);
  const upper = new Mesh(
    new PlaneGeometry(5.4, ROOM_HEIGHT_METRES),
    new MeshStandardMaterial({ map: render, roughness: 0.95 }),
  );
  upper.position.set(0, ROOM_HEIGHT_METRES / 2, WALL_Z_METRES);
  const painted = new MeshStandardMaterial({ color: "#8f9a8c", roughness: 0.62 });
  const parts: Mesh[] = [upper];
  const board = box(5.4, 0.86, 0.02, painted, 0, 0.43, WALL_Z_METRES + 0.01);
  const cap = box(5.4, 0.035, 0.05, painted, 0, 0.875, WALL_Z_METRES + 0.025);
  const skirting = box(5.4, 0.12, 0.04, painted, 0, 0.06, WALL_Z_METRES + 0.02);
  parts.push(board, cap, skirting);
  for (let panel = -3; panel <= 3; panel++) parts.push(...moulding(panel * 0.66 + 0.33, painted));
  const shade = new Mesh(
    new PlaneGeometry(5.4, 0.5),
    new MeshBasicMaterial({ map: contactShade(), transparent: true, opacity: 0.6, depthWrite: false }),
  );
  shade.rotation.x = -Math.PI / 2;
  shade.position.set(0, 0.004, WALL_Z_METRES + 0.1);
  parts.push(shade);
  return parts;
}

/** Four thin strips that frame a panel of the wainscot. */
function moulding(x: number, material: MeshStandardMaterial): Mesh[] {
  const z = WALL_Z_METRES + 0.026;
  const half = 0.25;
  return [
    box(half * 2, 0.018, 0.016, material, x, 0.76, z),
    box(half * 2, 0.018, 0.016, material, x, 0.2, z),
    box(0.018, 0.56, 0.016, material, x - half, 0.48, z),
    box(0.018, 0.56, 0.016, material, x + half, 0.48, z),
  ];
}

function curtain(): Mesh[] {
  const cloth = linen("#7d4a3f");
  cloth.repeat.set(3, 4);
  const geometry = new PlaneGeometry(0.9, 2.42, 180, 24);
  const places = geometry.attributes["position"];
  if (places === undefined) throw new Error("A plane has positions.");
  for (let index = 0; index < places.count; index++) {
    const x = places.getX(index);
    const drop = 0.5 - places.getY(index) / 2.42;
    const fold = Math.sin(x * 46 + Math.sin(x * 9) * 1.3) * 0.055 + Math.sin(x * 21 + 2) * 0.02;
    places.setZ(index, fold * (0.65 + 0.5 * drop));
    places.setX(index, x * (1 + 0.05 * drop) + Math.sin(x * 30) * 0.008 * drop);
  }
  geometry.computeVertexNormals();
  const hanging = new Mesh(
    geometry,
    new MeshStandardMaterial({ map: cloth, roughness: 0.95, side: DoubleSide }),
  );
  hanging.position.set(-0.98, 1.23, WALL_Z_METRES + 0.2);
  hanging.castShadow = true;
  const rod = new Mesh(new CylinderGeometry(0.014, 0.014, 1.6, 16), brass());
  rod.rotation.z = Math.PI / 2;
  rod.position.set(-1.2, 2.47, WALL_Z_METRES + 0.2);
  const end = new Mesh(new SphereGeometry(0.028, 20, 14), brass());
  end.position.set(-0.4, 2.47, WALL_Z_METRES + 0.2);
  return [hanging, rod, end];
}

function bench(): Mesh[] {
  const wood = oakBoards();
  wood.repeat.set(0.4, 0.2);
  const oak = new MeshStandardMaterial({ map: wood, roughness: 0.55 });
  const legs: Mesh[] = [];
  for (const x of [-0.27, 0.27]) {
    for (const z of [-0.14, 0.14])
      legs.push(box(0.035, 0.4, 0.035, oak, 0.98 + x, 0.2, WALL_Z_METRES + 0.25 + z));
  }
  const cushion = linen("#c9b8a0");
  cushion.repeat.set(2, 1);
  const seat = rounded(0.64, 0.36, 0.07, new MeshStandardMaterial({ map: cushion, roughness: 0.95 }));
  seat.position.set(0.98, 0.43, WALL_Z_METRES + 0.25);
  const folded = rounded(0.26, 0.24, 0.05, new MeshStandardMaterial({ color: "#5f7486", roughness: 0.95 }));
  folded.position.set(0.9, 0.505, WALL_Z_METRES + 0.25);
  const shade = new Mesh(
    new PlaneGeometry(1, 0.6),
    new MeshBasicMaterial({ map: contactShade(), transparent: true, depthWrite: false, opacity: 0.8 }),
  );
  shade.rotation.x = -Math.PI / 2;
  shade.position.set(0.98, 0.006, WALL_Z_METRES + 0.27);
  const mat = new Mesh(new PlaneGeometry(1.5, 1.1), new MeshStandardMaterial({ map: rug(), roughness: 1 }));
  mat.rotation.x = -Math.PI / 2;
  mat.position.set(0, 0.003, 0.12);
  for (const part of [...legs, seat, folded]) part.castShadow = true;
  return [...legs, box(0.62, 0.03, 0.34, oak, 0.98, 0.41, WALL_Z_METRES + 0.25), seat, folded, shade, mat];
}

/** A few hangers with plain garments, on a brass rail high on the right. */
function clothesRail(): Mesh[] {
  const chance = chanceFrom(5);
  const rail = new Mesh(new CylinderGeometry(0.011, 0.011, 0.95, 12), brass());
  rail.rotation.z = Math.PI / 2;
  rail.position.set(0.98, 1.78, WALL_Z_METRES + 0.2);
  const parts: Mesh[] = [rail];
  const tones = ["#6d7f8f", "#d8cfc1", "#4d5a50", "#b98a6a", "#8c8f96", "#e2dccf"];
  for (const [index, tone] of tones.entries()) {
    const cloth = hangingGarment(tone, 0.62 + chance() * 0.22);
    cloth.position.set(0.64 + index * 0.12, 1.7, WALL_Z_METRES + 0.2);
    cloth.rotation.y = 1.25 + (chance() - 0.5) * 0.3;
    cloth.castShadow = true;
    const x = cloth.position.x;
    const curve = new CatmullRomCurve3([
      new Vector3(x, 1.7, WALL_Z_METRES + 0.2),
      new Vector3(x, 1.79, WALL_Z_METRES + 0.2),
    ]);
    parts.push(cloth, new Mesh(new TubeGeometry(curve, 4, 0.004, 6), brass()));
  }
  return parts;
}

function hangingGarment(tone: string, length: number): Mesh {
  const outline = new Shape();
  outline.moveTo(-0.05, 0.01);
  outline.quadraticCurveTo(0, -0.03, 0.05, 0.01);
  outline.quadraticCurveTo(0.17, -0.03, 0.2, -0.09);
  outline.lineTo(0.18, -length);
  outline.lineTo(-0.18, -length);
  outline.lineTo(-0.2, -0.09);
  outline.quadraticCurveTo(-0.17, -0.03, -0.05, 0.01);
  const geometry: BufferGeometry = new ExtrudeGeometry(outline, {
    depth: 0.035,
    bevelSize: 0.012,
    bevelThickness: 0.012,
  });
  const cloth = linen(tone);
  cloth.repeat.set(4, 4);
  return new Mesh(geometry, new MeshStandardMaterial({ map: cloth, roughness: 0.95 }));
}

function wallLamp(): Mesh[] {
  const globe = new Mesh(
    new SphereGeometry(0.085, 32, 20),
    new MeshBasicMaterial({ color: "#fff1d8", toneMapped: false }),
  );
  globe.position.set(0.42, 2.12, WALL_Z_METRES + 0.14);
  globe.castShadow = false;
  const plate = new Mesh(
    new CylinderGeometry(0.055, 0.055, 0.02, 32),
    new MeshBasicMaterial({ color: "#8a6a36" }),
  );
  plate.rotation.x = Math.PI / 2;
  plate.position.set(0.42, 2.12, WALL_Z_METRES + 0.01);
  const cap = new Mesh(
    new CylinderGeometry(0.03, 0.045, 0.035, 32),
    new MeshBasicMaterial({ color: "#9a783f" }),
  );
  cap.position.set(0.42, 2.03, WALL_Z_METRES + 0.14);
  return [globe, plate, cap];
}

function rounded(width: number, depth: number, height: number, material: MeshStandardMaterial): Mesh {
  const round = 0.03;
  const outline = new Shape();
  outline.moveTo(-width / 2 + round, -depth / 2);
  outline.lineTo(width / 2 - round, -depth / 2);
  outline.quadraticCurveTo(width / 2, -depth / 2, width / 2, -depth / 2 + round);
  outline.lineTo(width / 2, depth / 2 - round);
  outline.quadraticCurveTo(width / 2, depth / 2, width / 2 - round, depth / 2);
  outline.lineTo(-width / 2 + round, depth / 2);
  outline.quadraticCurveTo(-width / 2, depth / 2, -width / 2, depth / 2 - round);
  outline.lineTo(-width / 2, -depth / 2 + round);
  outline.quadraticCurveTo(-width / 2, -depth / 2, -width / 2 + round, -depth / 2);
  const bevel = height * 0.3;
  const geometry = new ExtrudeGeometry(outline, {
    depth: height - bevel * 2,
    bevelSize: bevel * 0.6,
    bevelThickness: bevel,
    bevelSegments: 5,
  });
  geometry.rotateX(-Math.PI / 2);
  geometry.translate(0, bevel - height / 2, 0);
  return new Mesh(geometry, material);
}

function box(
  width: number,
  height: number,
  depth: number,
  material: MeshStandardMaterial,
  x: number,
  y: number,
  z: number,
): Mesh {
  const mesh = new Mesh(new BoxGeometry(width, height, depth), material);
  mesh.position.set(x, y, z);
  return mesh;
}

function brass(): MeshStandardMaterial {
  return new MeshStandardMaterial({ color: "#b08d4f", roughness: 0.4, metalness: 0.25 });
}
