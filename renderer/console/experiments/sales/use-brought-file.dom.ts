import { useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ErrorOf, ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/sales.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { type UploadFault, type UploadPlace, uploadFile } from "../../garments/add/upload-file.dom.ts";

/** As the host's own limit. */
const PLACE: UploadPlace = { address: "/sales/uploads", maxBytes: 4 * 1024 ** 3 };
const MAX_NAME_LENGTH = 200;

/** How far the file is that is being brought in. */
export type Stage =
  | { readonly kind: "choose"; readonly fault: Failure<UploadFault> | null }
  | {
      readonly kind: "sending";
      readonly name: string;
      readonly share: number;
      readonly ending: AbortController;
    }
  | { readonly kind: "looking" }
  | {
      readonly kind: "reading";
      readonly source: SalesSource;
      readonly name: string;
      readonly guess: ResultOf<"sales.peek">;
    };

export interface BroughtFile {
  readonly stage: Stage;
  /** Why the host could not look at the file. */
  readonly failure: Failure<ErrorOf<"sales.peek">> | null;
  readonly bring: (file: File) => Promise<void>;
  /** Back to where a file is chosen. */
  readonly leave: () => void;
}

/** A file on its way: sent with its share, which can be ended, and looked at by `peek`. */
export function useBroughtFile(peek: "sales.peek" | "doors.peek"): BroughtFile {
  const look = useAction(peek);
  const [stage, setStage] = useState<Stage>({ kind: "choose", fault: null });
  return {
    stage,
    failure: look.failure,
    leave: () => setStage({ kind: "choose", fault: null }),
    async bring(file) {
      look.clear();
      const ending = new AbortController();
      const sending = (share: number): Stage => ({ kind: "sending", name: file.name, share, ending });
      setStage(sending(0));
      const sent = await uploadFile(file, (share) => setStage(sending(share)), PLACE, ending.signal);
      if (!sent.ok) {
        setStage({ kind: "choose", fault: ending.signal.aborted ? null : sent });
        return;
      }
      setStage({ kind: "looking" });
      const name = file.name.slice(0, MAX_NAME_LENGTH);
      const source = { kind: "upload", uploadId: sent.value, name } as const;
      const guess = await look.run({ source });
      setStage(
        guess.ok ? { kind: "reading", source, name, guess: guess.value } : { kind: "choose", fault: null },
      );
    },
  };
}
