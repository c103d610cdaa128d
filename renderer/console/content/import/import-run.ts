import { fail, type Result, succeed } from "../../../../main/base/result.ts";

/** A file and where it lies within what was chosen. */
export interface ChosenFile<F> {
  readonly file: F;
  readonly path: string;
}

export interface ImportRunOptions<F, Code extends string> {
  /** Sends a file; the outcome is the upload's id. */
  readonly send: (
    file: F,
    onShare: (share: number) => void,
  ) => { readonly outcome: Promise<Result<string, Code>>; readonly callOff: () => void };
  /** Puts an upload at its place within the import. */
  readonly add: (uploadId: string, path: string) => Promise<Result<null, Code>>;
  /** Whether a fault is the file's own, so that the others can come without it. */
  readonly isOwnFault: (code: Code) => boolean;
}

/** A file that stays behind, and why. */
export interface NotSent<Code extends string> {
  readonly path: string;
  readonly code: Code;
}

/** How far it is: whole files that arrived, and how much of the next, of how many. */
export interface ImportProgress {
  readonly arrived: number;
  readonly all: number;
  /** 0..1 of the file that is on its way. */
  readonly share: number;
}

/** Files of an import on their way to the host, one after the other. */
export interface ImportRun<Code extends string> {
  /** Those that stay behind by their own fault; or what stopped all of it. */
  readonly outcome: Promise<Result<readonly NotSent<Code>[], Code | "called-off">>;
  readonly callOff: () => void;
}

/** Sends files to an import in order; stops at the first that does not arrive, unless that is its own fault. */
export function sendToImport<F, Code extends string>(
  files: readonly ChosenFile<F>[],
  { add, isOwnFault, send }: ImportRunOptions<F, Code>,
  onProgress: (progress: ImportProgress) => void,
): ImportRun<Code> {
  let isOff = false;
  let callOffNow: () => void = () => undefined;
  const all = files.length;

  async function sendAll(): Promise<Result<readonly NotSent<Code>[], Code | "called-off">> {
    const notSent: NotSent<Code>[] = [];
    for (const [arrived, { file, path }] of files.entries()) {
      onProgress({ arrived, all, share: 0 });
      const sending = send(file, (share) => onProgress({ arrived, all, share }));
      callOffNow = sending.callOff;
      const sent = await sending.outcome;
      if (isOff) return fail("called-off", "It was called off.");
      const added = sent.ok ? await add(sent.value, path) : sent;
      if (added.ok) continue;
      if (!isOwnFault(added.code)) return added;
      notSent.push({ path, code: added.code });
    }
    onProgress({ arrived: all, all, share: 0 });
    return succeed(notSent);
  }
  return {
    outcome: sendAll(),
    callOff() {
      isOff = true;
      callOffNow();
    },
  };
}
