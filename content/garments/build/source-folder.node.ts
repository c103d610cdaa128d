import { existsSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../../main/base/result.ts";

interface SourceKind {
  readonly option: string;
  readonly variable: string;
  readonly what: string;
  /** A file that shows that the folder is the right one. */
  readonly proof: string;
}
export const BODY_SOURCE: SourceKind = {
  option: "--body",
  variable: "PSYCHE_BODY_DIR",
  what: "MakeHuman's CC0 body",
  proof: "3dobjs/base.obj.gz",
};
export const CLOTHES_SOURCE: SourceKind = {
  option: "--clothes",
  variable: "PSYCHE_CLOTHES_DIR",
  what: "MakeHuman's CC0 clothes",
  proof: "male_casualsuit06/male_casualsuit06.mhclo.gz",
};

/** Folder of a source, by option or variable. Needed only to build garments anew: the results are in the repository. */
export function sourceFolder(
  kind: SourceKind,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<string, "source-missing"> {
  const at = args.indexOf(kind.option);
  const folder = at >= 0 ? args[at + 1] : environment[kind.variable];
  if (folder === undefined || folder === "") {
    return fail(
      "source-missing",
      `${kind.what} is needed: give its folder (the one that holds ${kind.proof}) with ${kind.option} DIR or ${kind.variable}=DIR.`,
    );
  }
  if (!existsSync(join(folder, kind.proof))) {
    return fail(
      "source-missing",
      `There is no ${kind.proof} in ${folder}: ${kind.option} or ${kind.variable} must name the folder of ${kind.what}.`,
    );
  }
  return succeed(folder);
}

/** The folder, or the end of the program with one sentence. */
export function requireSource(kind: SourceKind): string {
  const folder = sourceFolder(kind, process.argv.slice(2), process.env);
  if (folder.ok) return folder.value;
  console.error(folder.message);
  process.exit(1);
}
