import type { Result } from "../../../../main/base/result.ts";
import { createSignal, type Unsubscribe } from "../../../../main/base/signal.ts";

/** Most files of one person that are on their way or being told about. */
export const MAX_UPLOADS = 100;

/** A file that a person chose. It is kept until it was taken, so that it can be sent again. */
export interface Upload<F, Code extends string = string> {
  readonly uploadKey: string;
  readonly file: F;
  readonly step: UploadStep<Code>;
}
/** `jobId`: the host works on it from here; its jobs tell how far. */
export type UploadStep<Code extends string = string> =
  | { readonly kind: "waiting" }
  /** `isHeld`: no connection at the moment; it goes on by itself. */
  | { readonly kind: "sending"; readonly share: number; readonly isHeld: boolean }
  | { readonly kind: "taken"; readonly jobId: string }
  | { readonly kind: "failed"; readonly code: Code };

export interface UploadsOptions<F, Code extends string> {
  /** Sends a file and hands it over; the outcome is the job's id. */
  readonly send: (
    file: F,
    onShare: (share: number, isHeld: boolean) => void,
  ) => { readonly outcome: Promise<Result<string, Code>>; readonly callOff: () => void };
}

/** Files on their way, one sent after the other in the order chosen. */
export interface Uploads<F, Code extends string = string> {
  readonly list: readonly Upload<F, Code>[];
  onChange(listener: () => void): Unsubscribe;
  /** The keys of those that there was room for. */
  add(files: readonly F[]): readonly string[];
  again(uploadKey: string): void;
  /** Calls it off where it is still on its way, and forgets it. */
  forget(uploadKey: string): void;
}

export function createUploads<F, Code extends string>({ send }: UploadsOptions<F, Code>): Uploads<F, Code> {
  const changes = createSignal<void>();
  let list: readonly Upload<F, Code>[] = [];
  let count = 0;
  let now: { readonly uploadKey: string; readonly callOff: () => void } | null = null;

  function step(uploadKey: string, next: UploadStep<Code>): void {
    list = list.map((each) => (each.uploadKey === uploadKey ? { ...each, step: next } : each));
    changes.emit();
  }

  async function goOn(): Promise<void> {
    const next = now === null ? list.find((each) => each.step.kind === "waiting") : undefined;
    if (next === undefined) return;
    const { file, uploadKey } = next;
    const sending = send(file, (share, isHeld) => step(uploadKey, { kind: "sending", share, isHeld }));
    now = { uploadKey, callOff: sending.callOff };
    step(uploadKey, { kind: "sending", share: 0, isHeld: false });
    const outcome = await sending.outcome;
    now = null;
    step(
      uploadKey,
      outcome.ok ? { kind: "taken", jobId: outcome.value } : { kind: "failed", code: outcome.code },
    );
    void goOn();
  }

  return {
    get list() {
      return list;
    },
    onChange: (listener) => changes.subscribe(listener),
    add(files) {
      // What was taken is told by the host's jobs; it makes room here.
      const room = list.filter((each) => each.step.kind !== "taken").slice(-MAX_UPLOADS);
      const fresh = files.slice(0, MAX_UPLOADS - room.length).map((file): Upload<F, Code> => {
        count += 1;
        return { uploadKey: `upload-${count}`, file, step: { kind: "waiting" } };
      });
      list = [...list, ...fresh];
      changes.emit();
      void goOn();
      return fresh.map(({ uploadKey }) => uploadKey);
    },
    again(uploadKey) {
      step(uploadKey, { kind: "waiting" });
      void goOn();
    },
    forget(uploadKey) {
      if (now?.uploadKey === uploadKey) now.callOff();
      list = list.filter((each) => each.uploadKey !== uploadKey);
      changes.emit();
    },
  };
}
