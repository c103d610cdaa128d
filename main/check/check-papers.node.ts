import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PAPERS = ["*.md", "docs/**/*.md"];
/** Made by a build or a start, so not in a fresh clone. */
const MADE = /^(build|dist|node_modules|\.cache)\//;

/** Finds files that a paper names (in backticks with a slash, or as a link) and that are not there. */
export function checkPapers(root: string): string[] {
  return globSync(PAPERS, { cwd: root }).flatMap((paper) => {
    const text = readFileSync(join(root, paper), "utf8");
    const named = [...text.matchAll(/`([\w.@-]+\/[\w.@/-]*)`/g)].map((match) => match[1] ?? "");
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) =>
      join(dirname(paper), match[1] ?? ""),
    );
    return [...named.filter((path) => isOurs(root, path)), ...linked]
      .filter((path) => !MADE.test(path) && !existsSync(join(root, path)))
      .map((path) => `${paper} names ${path}, which is not there`);
  });
}

/** Whether a path in backticks begins at one of our folders; packages and addresses do not. */
function isOurs(root: string, path: string): boolean {
  return existsSync(join(root, path.split("/")[0] ?? ""));
}
