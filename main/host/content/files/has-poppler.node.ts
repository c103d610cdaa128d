import { spawnSync } from "node:child_process";

/** Whether this machine can draw PDFs; tests of that are named as not run where it cannot. */
export function hasPoppler(): boolean {
  return ["pdfinfo", "pdftoppm"].every((program) => spawnSync(program, ["-v"]).error === undefined);
}
