import { useEffect, useState } from "react";
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

/** What the host told last, and of which experiment. */
interface Told extends Pick<OutlookNow, "outlook" | "failure"> {
  readonly key: string | null;
}

export function useOutlook(experiment: Experiment | null): OutlookNow {
  const bridge = useBridge();
  const [told, setTold] = useState<Told>({ key: null, outlook: null, failure: null });
  const key = experiment === null ? null : JSON.stringify({ ...experiment, title: "-", experimentId: "-" });
  useEffect(() => {
    if (key === null) return;
    let overtaken = false;
    const soon = setTimeout(() => {
      const asked = { ...(JSON.parse(key) as Experiment), title: "outlook", experimentId: "outlook" };
      void bridge.request("experiment.outlook", { experiment: asked }).then((answer) => {
        if (overtaken) return;
        setTold((last) =>
          answer.ok
            ? { key, outlook: answer.value, failure: null }
            : { key, outlook: last.outlook, failure: answer },
        );
      });
    }, REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(soon);
    };
  }, [bridge, key]);
  if (key === null) return { outlook: null, failure: null, working: false };
  return {
    outlook: told.outlook,
    failure: told.key === key ? told.failure : null,
    working: told.key !== key,
  };
}
