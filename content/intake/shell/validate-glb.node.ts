import { validateBytes } from "gltf-validator";
import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** Worst messages that a refusal repeats. */
const MOST_TOLD = 3;

/** Checks a GLB with Khronos' glTF validator. Fails with the first errors and their places. */
export async function validateGlb(glb: Uint8Array): Promise<Result<null, "glb-invalid">> {
  const report = await validateBytes(glb, { maxIssues: 100 });
  const errors = report.issues.messages.filter(({ severity }) => severity === 0);
  if (report.issues.numErrors === 0) return succeed(null);
  const told = errors.slice(0, MOST_TOLD).map(({ message, pointer }) => `${message} (${pointer ?? "file"})`);
  return fail(
    "glb-invalid",
    `The glTF validator finds ${report.issues.numErrors} errors: ${told.join("; ")}`,
  );
}
