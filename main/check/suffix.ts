/** Where a file runs, told by its suffix. Tests and tool configurations run in Node. */
export type Runtime = "pure" | "node" | "dom" | "worker" | "electron" | "test";

export function runtimeOf(file: string): Runtime {
  if (/\.test\.tsx?$/.test(file)) return "test";
  const suffix = /\.(node|dom|worker|electron)\.tsx?$/.exec(file)?.[1];
  return (suffix as Runtime | undefined) ?? "pure";
}

/** Words by which a file reaches the world. A pure file has none of them outside comments. */
const WORLD =
  /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|setTimeout\(|setInterval\(|process\.|document\.|window\.|globalThis\.|fetch\(|localStorage)/;

/** The first reach into the world of a file that should be pure, or null. */
export function impurity(file: string, text: string): string | null {
  if (runtimeOf(file) !== "pure") return null;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (/^\s*(\*|\/\/|\/\*)/.test(line)) continue;
    const match = WORLD.exec(line.replace(/\/\/.*$/, "").replace(/(["/])(?:(?!\1)[^\\]|\\.)*\1/g, '""'));
    if (match)
      return `${file}:${index + 1} reaches the world (${match[1]}) but has no runtime suffix (.node, .dom, .worker, .electron)`;
  }
  return null;
}

/** Why a file of one runtime may not import a file of another, or null. */
export function crossing(from: string, to: string): string | null {
  const [source, target] = [runtimeOf(from), runtimeOf(to)];
  if (source === "test" || source === target || target === "pure") return null;
  const may: Record<Exclude<Runtime, "test">, readonly Runtime[]> = {
    pure: [],
    node: [],
    dom: ["worker"],
    worker: ["dom"],
    electron: ["node"],
  };
  if (may[source].includes(target)) return null;
  return `${from} (${source}) may not import ${to} (${target})`;
}
