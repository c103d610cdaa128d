import { validateBytes } from "gltf-validator";

/** Errors that Khronos' glTF validator finds, each with the place in the file; empty for a sound file. */
export async function validateGlb(glb: Uint8Array): Promise<readonly string[]> {
  const report = await validateBytes(glb, { maxIssues: 20 });
  return report.issues.messages
    .filter(({ severity }) => severity === 0)
    .map(({ message, pointer }) => `${message} (${pointer ?? "file"})`);
}
