import type { Failure, Success } from "../../../main/base/result.ts";
import type { BuiltGarment } from "../contract/built-garment.ts";

/** Why a finished mesh was refused. */
export const IMPORT_FAULTS = [
  "mesh-unreadable",
  "mesh-empty",
  "mesh-units",
  "mesh-several",
  "mesh-axis",
  "mesh-triangles",
  "mesh-edges",
  "mesh-layers",
  "mesh-holes",
  "mesh-texture",
  "mesh-colour",
  "glb-invalid",
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** One limit that a file breaks. */
export interface Finding {
  readonly code: ImportFault;
  /** Name of the node, mesh, material or picture; null where it is the whole file. */
  readonly where: string | null;
  /** What was found, and the most or least that is allowed; in the unit that `text` names. Null where nothing is counted. */
  readonly value: number | null;
  readonly limit: number | null;
  /** One sentence: what is wrong and where. */
  readonly text: string;
  /** One sentence: what to do. */
  readonly remedy: string;
}

/** A refusal: the code of the worst finding, all of them as one message, and each by itself, worst first. */
export type ImportFailure = Failure<ImportFault> & { readonly findings: readonly Finding[] };
export type ImportOutcome = Success<BuiltGarment> | ImportFailure;

/** Most findings that the message repeats; `findings` has all. */
const MOST_TOLD = 6;

/** Refuses a file for at least one finding. */
export function refuse(findings: readonly [Finding, ...Finding[]]): ImportFailure {
  const ranked = [...findings].sort((a, b) => IMPORT_FAULTS.indexOf(a.code) - IMPORT_FAULTS.indexOf(b.code));
  const told = ranked.slice(0, MOST_TOLD).map(({ text, remedy }) => `${text} ${remedy}`);
  const rest = ranked.length - told.length;
  const message = [...told, ...(rest > 0 ? [`${rest} more findings.`] : [])].join(" ");
  return { ok: false, code: ranked[0]?.code ?? findings[0].code, message, findings: ranked };
}

/** A list that has something in it, or null. */
export function some<T>(list: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
}
