import { buildShell } from "../../content/intake/shell/build-shell.node.ts";
import type { IntakeBody } from "../../content/intake/shell/intake-body.ts";
import { loadIntakeBody } from "../../content/intake/shell/load-body.node.ts";
import type { BuildGarment } from "./made-garment.node.ts";

let body: Promise<IntakeBody> | null = null;

/** The intake's own shell, from the front photo alone: no chart, no back. */
export const buildGarment: BuildGarment = async (front, name) => {
  body ??= loadIntakeBody();
  return buildShell(
    { name, front, back: null, fabric: null, sizeChart: [], photographedSize: null },
    await body,
  );
};
