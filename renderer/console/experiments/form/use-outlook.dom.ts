import { useEffect, useRef, useState } from "react";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { Failure } from "../../../../main/base/result.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { Outlook } from "../../../../main/bridge/contract/study.ts";
import { useBridge } from "../../bridge/bridge-context.dom.tsx";

/** Typing rests so long before the host reckons anew: each outlook keeps it busy for a second or two. */
const REST_MS = 700;

/** The outlook of the experiment as it is written now; the last one stays until the next is there. */
export interface OutlookNow {
  readonly outlook: Outlook | null;
  readonly failure: Failure<ErrorOf<"experiment.outlook">> | null;
  readonly working: boolean;
}

export function useOutlook(experiment: Experiment | null): OutlookNow {
  const bridge = useBridge();
  const [now, setNow] = useState<OutlookNow>({ outlook: null, failure: null, working: false });
  const turn = useRef(0);
  const key = experiment === null ? null : JSON.stringify({ ...experiment, title: "-", experimentId: "-" });
  useEffect(() => {
    turn.current += 1;
    const own = turn.current;
    if (key === null) {
      setNow({ outlook: null, failure: null, working: false });
      return;
    }
    setNow((last) => ({ ...last, working: true }));
    const soon = setTimeout(() => {
      const asked = { ...(JSON.parse(key) as Experiment), title: "outlook", experimentId: "outlook" };
      void bridge.request("experiment.outlook", { experiment: asked }).then((told) => {
        if (turn.current !== own) return;
        setNow((last) =>
          told.ok
            ? { outlook: told.value, failure: null, working: false }
            : { outlook: last.outlook, failure: told, working: false },
        );
      });
    }, REST_MS);
    return () => clearTimeout(soon);
  }, [bridge, key]);
  return now;
}
