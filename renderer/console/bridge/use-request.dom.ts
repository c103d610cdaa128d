import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../../main/base/result.ts";
import type {
  ErrorOf,
  EventName,
  ParamsOf,
  RequestName,
  ResultOf,
} from "../../../main/bridge/contract/contract.ts";
import { useBridge } from "./bridge-context.dom.tsx";

/** An answer that may still be on its way. The last good value stays while a newer one is fetched or has failed. */
export interface Asked<N extends RequestName> {
  readonly value: ResultOf<N> | null;
  readonly failure: Failure<ErrorOf<N>> | null;
  readonly loading: boolean;
  readonly reload: () => void;
  /** Puts a value in that came by another way, e.g. the answer to a change. */
  readonly replace: (value: ResultOf<N>) => void;
}

export interface AskOptions {
  /** Asks again when one of these events arrives. */
  readonly reloadOn?: readonly EventName[];
  /** Asks again in this rhythm; for what changes by the clock alone. */
  readonly everyMs?: number;
}

const NO_EVENTS: readonly EventName[] = [];

/**
 * Asks at once, after every rejoining, and as the options say. Answers that were overtaken by a
 * newer question are dropped. Bursts of events lead to one question in flight and one after it.
 */
export function useRequest<N extends RequestName>(
  name: N,
  params: ParamsOf<N>,
  { reloadOn = NO_EVENTS, everyMs }: AskOptions = {},
): Asked<N> {
  const bridge = useBridge();
  const key = JSON.stringify(params);
  const [answer, setAnswer] = useState<{
    key: string;
    value: ResultOf<N> | null;
    failure: Failure<ErrorOf<N>> | null;
    loading: boolean;
  }>({ key, value: null, failure: null, loading: true });
  const turn = useRef({ inFlight: false, again: false });

  const ask = useCallback(async () => {
    const state = turn.current;
    state.again = true;
    if (state.inFlight) return;
    state.inFlight = true;
    while (state.again) {
      state.again = false;
      setAnswer((last) => ({ ...last, loading: true }));
      const result = await bridge.request(name, JSON.parse(key) as ParamsOf<N>);
      if (turn.current !== state) return;
      setAnswer((last) =>
        result.ok
          ? { key, value: result.value, failure: null, loading: false }
          : { key, value: last.key === key ? last.value : null, failure: result, loading: false },
      );
    }
    state.inFlight = false;
  }, [bridge, name, key]);

  const events = reloadOn.join(" ");
  useEffect(() => {
    const ends = events
      .split(" ")
      .filter((event) => event !== "")
      .map((event) => bridge.on(event as EventName, () => void ask()));
    ends.push(bridge.onConnectedChange((connected) => connected && void ask()));
    const timer = everyMs === undefined ? null : setInterval(() => void ask(), everyMs);
    void ask();
    return () => {
      for (const end of ends) end();
      if (timer !== null) clearInterval(timer);
      turn.current = { inFlight: false, again: false };
    };
  }, [ask, bridge, events, everyMs]);

  const replace = useCallback(
    (value: ResultOf<N>) => setAnswer({ key, value, failure: null, loading: false }),
    [key],
  );
  const current = answer.key === key;
  return {
    value: current ? answer.value : null,
    failure: current ? answer.failure : null,
    loading: answer.loading || !current,
    reload: useCallback(() => void ask(), [ask]),
    replace,
  };
}
