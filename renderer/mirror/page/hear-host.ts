import type { Timers } from "../../../main/base/timers.ts";
import type { ScreenSettings } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
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
}

/** Asks the host for everything at the start and after each return, and follows what it says in between. */
export function hearHost({ bridge, dispatch, facts, onSettings, timers }: HearHostOptions): void {
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
  const askCampaign = askUntilAnswered(timers, async () => {
    const answer = await bridge.request("campaign.current", {});
    if (answer.ok) facts.set({ ...facts.now, campaign: answer.value });
    else if (answer.code === "no-campaign") facts.set({ ...facts.now, campaign: null });
    return answer.ok || answer.code === "no-campaign";
  });
  function askAll(): void {
    askHello();
    askCatalogue();
    askCampaign();
  }

  bridge.on("screen.settings-changed", settle);
  bridge.on("catalogue.changed", askCatalogue);
  bridge.on("campaign.changed", askCampaign);
  bridge.on("scan", ({ outcome }) => dispatch({ kind: "scan", outcome }));
  bridge.on("request.updated", (request) => dispatch({ kind: "request-updated", request }));
  bridge.onConnectedChange((connected) => {
    facts.set({ ...facts.now, connected });
    if (connected) askAll();
  });
  askAll();
}

function placeOf({ locale, profile, placement, cameraOff }: ScreenSettings): Place {
  return { locale, profile, placement, cameraOff };
}
