import { unreachable } from "../../../main/base/assert.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { PostOffice } from "../outbox/post-office.ts";
import type { VisitEffect } from "../visit/effect.ts";
import type { BareAction } from "../visit/visit-runner.ts";

export interface PerformOptions {
  readonly bridge: Pick<BridgeClient, "request">;
  readonly office: Pick<PostOffice, "record" | "forget">;
  readonly dispatch: (action: BareAction) => void;
}

/** Does what a step of the visit asks for. */
export function createPerform({ bridge, office, dispatch }: PerformOptions): (effect: VisitEffect) => void {
  async function ask(effect: Extract<VisitEffect, { readonly kind: "ask" }>): Promise<void> {
    const { kind: _kind, cardId, ...params } = effect;
    const { visitId } = params;
    const answer = await bridge.request("request.ask", params);
    if (answer.ok) dispatch({ kind: "asked", cardId, visitId, request: answer.value });
    else dispatch({ kind: "ask-failed", cardId, visitId, code: answer.code });
  }

  return (effect) => {
    switch (effect.kind) {
      case "record":
        return office.record(effect.entry);
      case "forget-visit":
        return office.forget(effect.visitId);
      case "ask":
        return void ask(effect);
      case "cancel-request":
        // The host closes what a visit left open by itself, so a failure here loses nothing.
        return void bridge.request("request.cancel", { requestId: effect.requestId });
      default:
        return unreachable(effect);
    }
  };
}
