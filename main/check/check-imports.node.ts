import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IModule } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";
import { arrows, forbidden } from "./arrows.ts";
import { crossing, impurity, runtimeOf } from "./suffix.ts";
import { teachUsing } from "./teach-using.node.ts";

const FOLDERS = ["main", "renderer", "models", "devices", "content", "e2e"];

/**
 * Holds every import against the arrows and every file against its suffix.
 * Returns one sentence a violation. Throws where fewer modules were read than files exist:
 * dependency-cruiser reads nothing beside TypeScript 7 unless SWC parses for it, and says nothing then.
 */
export async function checkImports(root: string): Promise<string[]> {
  const files = globSync(
    FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  ).filter((file) => !file.endsWith(".d.ts"));
  teachUsing();
  const { output } = await cruise(
    FOLDERS.filter((folder) => files.some((file) => file.startsWith(`${folder}/`))),
    {
      baseDir: root,
      parser: "swc",
      doNotFollow: { path: "node_modules" },
      exclude: { path: "^(node_modules|build)/" },
    },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text instead of its result.");
  const read = new Set(output.modules.map((module) => module.source));
  const unread = files.filter((file) => !read.has(file));
  if (unread.length > 0) throw new Error(`The import check did not read ${unread.slice(0, 5).join(", ")}.`);
  return [
    ...output.modules.filter((module) => files.includes(module.source)).flatMap(violationsOf),
    ...files.flatMap((file) => impurity(file, readFileSync(join(root, file), "utf8")) ?? []),
  ];
}

function violationsOf(module: IModule): string[] {
  const from = module.source;
  return module.dependencies.flatMap((dependency) => {
    const to = dependency.resolved;
    if (dependency.coreModule) {
      return runtimeOf(from) === "pure"
        ? [`${from} imports ${dependency.module} but has no .node suffix`]
        : [];
    }
    if (!FOLDERS.some((folder) => to.startsWith(`${folder}/`))) return [];
    // A page's entry and a test compose: they may reach further than their folder.
    const composes = /(^|\/)main\.dom\.tsx?$/.test(from) || runtimeOf(from) === "test";
    const erased = dependency.dependencyTypes.includes("type-only");
    return [composes ? null : forbidden(from, to), erased ? null : crossing(from, to)].filter(
      (text) => text !== null,
    );
  });
}

/** What each folder may import, for people. */
export function printArrows(): string {
  return arrows
    .map(({ folder, may }) => `${folder.padEnd(24)} → ${may.join(", ") || "nothing of ours"}`)
    .join("\n");
}
