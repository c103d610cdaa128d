import { useEffect, useRef, useState } from "react";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import { useBridge } from "../../bridge/bridge-context.dom.tsx";
import type { SendFault } from "../uploads/send-fault.ts";
import { sendFile } from "../uploads/send-file.dom.ts";
import type { ChosenImport } from "./chosen-files.ts";
import { type ImportProgress, type NotSent, sendToImport } from "./import-run.ts";

/** Why an import did not get to the host. */
export type ImportFault =
  | SendFault
  | ErrorOf<"content.import-begin">
  | ErrorOf<"content.import-add">
  | ErrorOf<"content.import-look">
  | "called-off";

export interface ImportSending {
  readonly progress: ImportProgress | null;
  readonly fault: ImportFault | null;
  /** Files that stay behind by their own fault. */
  readonly notSent: readonly NotSent<ImportFault>[];
  /** Sends what was chosen and has it looked at: a new import, or more of one. The id, or null where it failed. */
  send(chosen: ChosenImport<File>, importId: string | null): Promise<string | null>;
  callOff(): void;
}

/** Longest name of an import, as the host has it. */
const MAX_NAME = 120;
const OWN_FAULTS: readonly ImportFault[] = ["empty", "too-large", "bad-path"];

/** Sends files to an import; called off when the page is left. */
export function useImportRun(): ImportSending {
  const bridge = useBridge();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [notSent, setNotSent] = useState<readonly NotSent<ImportFault>[]>([]);
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => () => callOff.current(), []);

  async function begun(name: string): Promise<string | null> {
    const result = await bridge.request("content.import-begin", { name: name.slice(0, MAX_NAME) });
    if (result.ok) return result.value.importId;
    setFault(result.code);
    return null;
  }

  return {
    progress,
    fault,
    notSent,
    async send(chosen, earlier) {
      setFault(null);
      setNotSent([]);
      setProgress({ arrived: 0, all: chosen.files.length, share: 0 });
      const importId = earlier ?? (await begun(chosen.name));
      if (importId === null) {
        setProgress(null);
        return null;
      }
      const run = sendToImport<File, ImportFault>(
        chosen.files,
        {
          send: sendFile,
          add: (uploadId, path) => bridge.request("content.import-add", { importId, uploadId, path }),
          isOwnFault: (code) => OWN_FAULTS.includes(code),
        },
        setProgress,
      );
      callOff.current = run.callOff;
      const outcome = await run.outcome;
      setProgress(null);
      if (!outcome.ok) {
        setFault(outcome.code);
        // Half an import is of no use to anybody; another try begins anew.
        if (earlier === null) await bridge.request("content.import-end", { importId });
        return null;
      }
      setNotSent(outcome.value);
      const looked = await bridge.request("content.import-look", { importId });
      if (looked.ok) return importId;
      setFault(looked.code);
      return null;
    },
    callOff: () => callOff.current(),
  };
}
