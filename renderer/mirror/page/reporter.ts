import type { Timers } from "../../../main/base/timers.ts";
import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";

/** A page that is silent for longer is taken for hung. */
const REPORT_EVERY_MS = 10_000;

/** Tells the host how the page is, at every change and at least every ten seconds. */
export function createReporter(options: {
  readonly bridge: Pick<BridgeClient, "request">;
  readonly timers: Timers;
  readonly report: () => ScreenReport;
}): { look(): void } {
  const { bridge, report, timers } = options;
  let told = "";
  let callOff: () => void = () => undefined;

  function tell(now: ScreenReport): void {
    callOff();
    told = keyOf(now);
    void bridge.request("screen.report", now);
    callOff = timers.after(REPORT_EVERY_MS, () => tell(report()));
  }

  return {
    look() {
      const now = report();
      if (keyOf(now) !== told) tell(now);
    },
  };
}

/** The rate changes all the time and is told with the rest. */
function keyOf({ camera, fault, phase, shown }: ScreenReport): string {
  return JSON.stringify([phase, camera, fault, shown]);
}
