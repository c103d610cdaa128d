import { existsSync } from "node:fs";
import { join } from "node:path";
import { fail, succeed, type Result } from "../../../main/base/result.ts";

/**
 * Folder of MakeHuman's CC0 body (`3dobjs`, `rigs`, `targets`), from `--body DIR` or the variable
 * `PSYCHE_BODY_DIR`. It is needed only to build the garments anew: what it gives is in the repository.
 */
export function bodyFolder(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<string, "body-folder-missing"> {
  const at = args.indexOf("--body");
  const folder = at >= 0 ? args[at + 1] : environment["PSYCHE_BODY_DIR"];
  if (folder === undefined || folder === "") {
    return fail(
      "body-folder-missing",
      "The CC0 body of MakeHuman is needed: give its folder with --body DIR or PSYCHE_BODY_DIR=DIR (the folder that holds 3dobjs/base.obj.gz).",
    );
  }
  if (!existsSync(join(folder, "3dobjs", "base.obj.gz"))) {
    return fail(
      "body-folder-missing",
      `No 3dobjs/base.obj.gz in ${folder}: --body or PSYCHE_BODY_DIR must name the folder of MakeHuman's CC0 body.`,
    );
  }
  return succeed(folder);
}
