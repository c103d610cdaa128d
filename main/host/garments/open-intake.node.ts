import { readFile } from "node:fs/promises";
import { importGarment } from "../../../content/intake/import/import-garment.node.ts";
import { decodePhoto } from "../../../content/intake/photo/decode-photo.node.ts";
import { readGarment } from "../../../content/intake/photo/read-garment.ts";
import type { IntakeBody } from "../../../content/intake/shell/intake-body.ts";
import { loadIntakeBody } from "../../../content/intake/shell/load-body.node.ts";
import { partBorders } from "../../../content/intake/shell/part-borders.ts";
import { prepareShell, type ShellQuality } from "../../../content/intake/shell/prepare-shell.node.ts";
import { createMeshIntake } from "./do-mesh-intake.ts";
import { createPhotoIntake } from "./do-photo-intake.ts";
import { pictureOf, veilOf } from "./garment-pictures.node.ts";
import type { DoIntake, IntakeQuality } from "./intake-work.ts";

const SHELL_QUALITY: Readonly<Record<IntakeQuality, ShellQuality>> = { full: "full", sketch: "draft" };

/** The real intake: decoding, reading and building as they are in `content/intake`. The body is loaded once. */
export function openIntake(): DoIntake {
  let body: Promise<IntakeBody> | null = null;
  const loadBody = () => {
    body ??= loadIntakeBody();
    return body;
  };
  const photo = createPhotoIntake({
    decode: decodePhoto,
    read: (picture, category) => readGarment(picture, { category }),
    prepare: async (photos) => {
      const shell = prepareShell(photos, await loadBody());
      return { build: (request, quality) => shell.build(request, SHELL_QUALITY[quality]) };
    },
    borders: partBorders,
    picture: pictureOf,
    veil: veilOf,
  });
  const mesh = createMeshIntake(async ({ path, wish, ...request }) =>
    importGarment(await readFile(path), { ...request, category: wish }, await loadBody()),
  );
  return (order, onStep) => (order.kind === "photo" ? photo(order, onStep) : mesh(order, onStep));
}
