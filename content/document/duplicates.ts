import { type Fault, tellPath } from "./fault.ts";

/** Something that must be unique, and where it stands. */
export interface Named {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** A fault for every name that was used before, naming where. */
export function findDuplicates(what: string, all: readonly Named[]): Fault[] {
  const first = new Map<string, readonly PropertyKey[]>();
  const faults: Fault[] = [];
  for (const { name, path } of all) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, path);
    else {
      const message = `the ${what} "${name}" is already used at ${tellPath(earlier)}; give each its own.`;
      faults.push({ path: tellPath(path), message });
    }
  }
  return faults;
}
