import type { Result } from "../../../main/base/result.ts";
import type { BuiltGarment, ShellRequest } from "../contract/built-garment.ts";
import type { IntakeBody } from "./intake-body.ts";
import { prepareShell } from "./prepare-shell.node.ts";
import type { ShellFault } from "./shell-fault.ts";

/**
 * Builds a wearable garment of a read photo: panels laid out as in the photo, sewn around the rest body with the
 * garment's own girths, its cloth in one atlas. Fails with a sentence that names the remedy; nothing is written.
 * Whoever builds the same photos again prepares them instead (`prepareShell`).
 */
export function buildShell(
  request: ShellRequest,
  body: IntakeBody,
): Promise<Result<BuiltGarment, ShellFault>> {
  return prepareShell(request, body).build(request, "full");
}
