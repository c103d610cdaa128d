import { describe, expect, it } from "vitest";
import { fail, succeed } from "../../../main/base/result.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import { screenReportSchema } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import { atRest, begun, play, requestFor, VISIT_ID } from "../visit/fixtures.ts";
import { createPerform } from "./perform.ts";
import { createReporter } from "./reporter.ts";
import { screenReport } from "./screen-report.ts";

/** A bridge that answers as told and remembers what was asked. */
function createBridge(answer: unknown) {
  const asked: { name: string; params: unknown }[] = [];
  const request = async (name: string, params: unknown) => {
    asked.push({ name, params });
    return answer;
  };
  return { asked, bridge: { request: request as unknown as BridgeClient["request"] } };
}
const live = { state: "live", hadCamera: true } as const;
const closed = { state: "closed", hadCamera: true } as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("screenReport", () => {
  it("says how the page is, and passes the contract", () => {
    const well = screenReport(begun(), live, 17.26);
    expect(well).toEqual({ phase: "mirror", camera: "live", picturesPerSecond: 17.3, fault: null });
    expect(screenReportSchema.safeParse(well).success).toBe(true);
  });

  it("tells staff of a camera that went and that a rehearsal stands in for, and is well without one", () => {
    const rehearsal = { state: "rehearsal", hadCamera: false } as const;
    expect(screenReport(begun(), rehearsal, null)).toMatchObject({ camera: "rehearsal", fault: null });
    const lost = { ...rehearsal, hadCamera: true };
    expect(screenReport(begun(), lost, null).fault?.code).toBe("camera-missing");
  });

  it("knows who closed the camera", () => {
    expect(screenReport(atRest({ cameraOff: true }), closed, null).camera).toBe("off-by-staff");
    const covered = play(begun({ placement: "cabin" }), { kind: "cover" }).state;
    expect(screenReport(covered, closed, null).camera).toBe("covered");
  });

  it("never names a visit", () => {
    expect(JSON.stringify(screenReport(begun(), live, 20))).not.toContain(VISIT_ID);
  });
});

describe("createReporter", () => {
  it("tells each change once, and something at least every ten seconds", () => {
    const { asked, bridge } = createBridge(succeed(null));
    const timers = createManualTimers();
    let state = atRest();
    const reporter = createReporter({ bridge, timers, report: () => screenReport(state, closed, null) });
    reporter.look();
    reporter.look();
    expect(asked).toHaveLength(1);
    state = begun();
    reporter.look();
    expect(asked).toHaveLength(2);
    timers.advance(25_000);
    expect(asked).toHaveLength(4);
  });
});

describe("createPerform", () => {
  const ask = {
    kind: "ask",
    cardId: 1,
    visitId: VISIT_ID,
    requestKind: "size",
    productId: "tee",
    variantId: "tee-chalk-m",
    size: "M",
  } as const;
  const office = { record: () => undefined, forget: () => undefined };

  it("asks and hands the host's answer back", async () => {
    const heard: unknown[] = [];
    const { asked, bridge } = createBridge(succeed(requestFor("a")));
    createPerform({ bridge, office, dispatch: (action) => heard.push(action) })(ask);
    await settled();
    expect(asked[0]?.params).not.toHaveProperty("cardId");
    expect(heard).toEqual([{ kind: "asked", cardId: 1, visitId: VISIT_ID, request: requestFor("a") }]);
  });

  it("says why it could not be asked", async () => {
    const heard: unknown[] = [];
    const { bridge } = createBridge(fail("disk-full", "no room"));
    createPerform({ bridge, office, dispatch: (action) => heard.push(action) })(ask);
    await settled();
    expect(heard).toEqual([{ kind: "ask-failed", cardId: 1, visitId: VISIT_ID, code: "disk-full" }]);
  });
});
