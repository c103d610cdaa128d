import type { SewnMesh } from "./sheet-mesh.ts";

/**
 * Tells faces of the trunk from sleeves and from what is sewn to them: an arm folds that cloth, and a lining behind it
 * would come through.
 */
export function clearOfSleeves({
  faces,
  carriers,
}: Pick<SewnMesh, "faces" | "carriers">): (face: SewnMesh["faces"][number]) => boolean {
  const isTrunk = (vertex: number): boolean => carriers[vertex]?.kind === "trunk";
  const sleeves = faces.filter(({ corners }) => !corners.every(isTrunk));
  const sewnOn = new Set(sleeves.flatMap(({ corners }) => corners));
  return ({ corners }) => corners.every((vertex) => isTrunk(vertex) && !sewnOn.has(vertex));
}
