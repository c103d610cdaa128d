import type { Timers } from "../../../main/base/timers.ts";
import type { ScreenSettings } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { CurrentSign } from "../../../main/bridge/contract/sign.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";
import type { Place } from "../visit/state.ts";
import type { BareAction } from "../visit/visit-runner.ts";
import { askUntilAnswered } from "./ask-until-answered.ts";
import type { Cell } from "./cell.ts";
import type { PageFacts } from "./page-facts.ts";

export interface HearHostOptions {
  readonly bridge: BridgeClient;
  readonly facts: Cell<PageFacts>;
  readonly timers: Timers;
  readonly dispatch: (action: BareAction) => void;
  readonly onSettings: (settings: ScreenSettings) => void;
  readonly onSign: (sign: CurrentSign) => void;
  readonly onUrgent: (message: UrgentMessage | null) => void;
}

/** Asks the host for everything at the start and after each return, and follows what it says in between. */
export function hearHost(options: HearHostOptions): void {
  const { bridge, dispatch, facts, onSettings, onSign, onUrgent, timers } = options;
  let fresh = true;

  function settle(settings: ScreenSettings): void {
    facts.set({ ...facts.now, settings });
    dispatch({ kind: "place", place: placeOf(settings) });
    onSettings(settings);
  }
  const askHello = askUntilAnswered(timers, async () => {
    // Said once: a visit may have begun by the time that it is asked again.
    const params = fresh ? { fresh } : {};
    fresh = false;
    const answer = await bridge.request("screen.hello", params);
    if (answer.ok) settle(answer.value);
    return answer.ok;
  });
  const askCatalogue = askUntilAnswered(timers, async () => {
    const answer = await bridge.request("catalogue.get", {});
    if (!answer.ok) return false;
    const products = new Map(answer.value.catalogue.products.map((product) => [product.productId, product]));
    dispatch({ kind: "catalogue", products });
    return true;
  });
  const askSign = askUntilAnswered(timers, async () => {
    const answer = await bridge.request("sign.current", {});
    if (answer.ok) onSign(answer.value);
    return answer.ok || answer.code === "no-programme";
  });
  const askUrgent = askUntilAnswered(timers, async () => {
    const answer = await bridge.request("urgent.now", {});
    if (answer.ok) onUrgent(answer.value.message);
    return answer.ok;
  });
  function askAll(): void {
    askHello();
    askUrgent();
    askCatalogue();
    askSign();
  }

  bridge.on("screen.settings-changed", settle);
  bridge.on("catalogue.changed", askCatalogue);
  bridge.on("sign.changed", askSign);
  bridge.on("urgent.changed", ({ message }) => onUrgent(message));
  bridge.on("scan", ({ outcome }) => dispatch({ kind: "scan", outcome }));
  bridge.on("request.updated", (request) => dispatch({ kind: "request-updated", request }));
  bridge.onConnectedChange((connected) => {
    facts.set({ ...facts.now, connected });
    if (connected) askAll();
  });
  askAll();
}

function placeOf({ locale, profile, placement, cameraOff, questionEveryVisits }: ScreenSettings): Place {
  return { locale, profile, placement, cameraOff, questionEveryVisits: questionEveryVisits ?? null };
}
