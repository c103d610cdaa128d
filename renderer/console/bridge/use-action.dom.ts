import { useCallback, useState } from "react";
import type { Failure, Result } from "../../../main/base/result.ts";
import type { ErrorOf, ParamsOf, RequestName, ResultOf } from "../../../main/bridge/contract/contract.ts";
import { useBridge } from "./bridge-context.dom.tsx";

/** A change that a person sets off: busy while it runs, the failure until the next try. */
export interface Action<N extends RequestName> {
  readonly busy: boolean;
  readonly failure: Failure<ErrorOf<N>> | null;
  readonly run: (params: ParamsOf<N>) => Promise<Result<ResultOf<N>, ErrorOf<N>>>;
  readonly clear: () => void;
}

export function useAction<N extends RequestName>(name: N): Action<N> {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure<ErrorOf<N>> | null>(null);
  const run = useCallback(
    async (params: ParamsOf<N>) => {
      setBusy(true);
      setFailure(null);
      const result = await bridge.request(name, params);
      setBusy(false);
      if (!result.ok) setFailure(result);
      return result;
    },
    [bridge, name],
  );
  return { busy, failure, run, clear: useCallback(() => setFailure(null), []) };
}
