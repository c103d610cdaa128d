import { useCallback, useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import { useBridge } from "../../bridge/bridge-context.dom.tsx";
import type { Change } from "./change.ts";

/** A change of several parts, one after the other. */
export interface Keep {
  readonly busy: boolean;
  readonly failure: Failure<ErrorOf<"content.put">> | null;
  /** Whether all were kept; what comes after a refused one is not tried. */
  readonly run: (changes: readonly Change[]) => Promise<boolean>;
}

/** Keeps parts of the draft in order, so that what is referred to stands before what refers to it. */
export function useKeep(): Keep {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Keep["failure"]>(null);
  const run = useCallback(
    async (changes: readonly Change[]) => {
      setBusy(true);
      setFailure(null);
      let refused: Keep["failure"] = null;
      for (const { part, seen } of changes) {
        const result = await bridge.request("content.put", { part, seen });
        if (result.ok) continue;
        refused = result;
        break;
      }
      setBusy(false);
      setFailure(refused);
      return refused === null;
    },
    [bridge],
  );
  return { busy, failure, run };
}
