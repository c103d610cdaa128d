import type { Failure, Success } from "../../main/base/result.ts";
import { type Fault, MAX_FAULTS_TOLD, tellFault } from "../document/fault.ts";

/**
 * Why a package is not taken. `bad-manifest`: it cannot be read, or speaks against itself; `unknown-key`: signed by
 * somebody whom this site does not trust; `wrong-signature`: changed after it was signed; `missing-file`: the
 * programme shows what is not in the package, or what is not here; `tampered-file`: other bytes than the manifest
 * says; `surplus-file`: nothing shows it; `bad-programme`: the programme cannot be played.
 */
export type PackageCode =
  | "bad-manifest"
  | "unknown-key"
  | "wrong-signature"
  | "missing-file"
  | "tampered-file"
  | "surplus-file"
  | "bad-programme";

/** One thing that is wrong with a package; `path` is a file of it or a place in its documents. */
export interface PackageFault extends Fault {
  readonly code: PackageCode;
}

/** A package that was refused, with every fault that was found (at most `MAX_FAULTS_TOLD`). Fits `Result`. */
export interface PackageRefusal extends Failure<PackageCode> {
  readonly faults: readonly PackageFault[];
}

/** What was checked and found good, or why it is refused. Fits `Result`. */
export type Checked<T> = Success<T> | PackageRefusal;

/** Refuses a package; code and sentence are those of the first fault, and it says how many follow. */
export function refusePackage(faults: readonly [PackageFault, ...PackageFault[]]): PackageRefusal {
  const [first] = faults;
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more)`;
  return {
    ok: false,
    code: first.code,
    message: `${tellFault(first)}${more}`,
    faults: faults.slice(0, MAX_FAULTS_TOLD),
  };
}

/** Whether there is a first one; for `refusePackage`. */
export function hasFaults(
  faults: readonly PackageFault[],
): faults is readonly [PackageFault, ...PackageFault[]] {
  return faults.length > 0;
}
