import { describe, expect, it } from "vitest";
import { fail, succeed } from "../../../main/base/result.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import type { ScreenSettings } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { BareAction } from "../visit/visit-runner.ts";
import { createCell } from "./cell.ts";
import { hearHost } from "./hear-host.ts";
import type { PageFacts } from "./page-facts.ts";

const settings: ScreenSettings = {
  siteId: "site-1",
  siteName: "Harbour Street",
  screenId: "mirror-1",
  locale: "de",
  profile: "off",
  placement: "cabin",
  cameraOff: true,
  accent: "#7a3b2e",
  simulated: false,
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page at a host that does not answer before it is told to. */
function createPage() {
  const world = { answers: false, joins: (_connected: boolean): void => undefined };
  const asked: { name: string; params: unknown }[] = [];
  const heard: BareAction[] = [];
  const timers = createManualTimers();
  const facts = createCell<PageFacts>({
    settings: null,
    connected: true,
    camera: "closed",
    sign: null,
    urgent: null,
    pictureShown: false,
    today: "2026-03-01",
  });
  const bridge = {
    connected: true,
    async request(name: string, params: unknown) {
      asked.push({ name, params });
      if (!world.answers) return fail("timed-out", "no answer");
      if (name === "screen.hello") return succeed(settings);
      if (name === "sign.current") return fail("no-programme", "none");
      if (name === "urgent.now") return succeed({ message: null });
      return succeed({ catalogue: { formatVersion: 1, products: [] }, missingGarments: [] });
    },
    on: () => () => undefined,
    onConnectedChange(listener: (connected: boolean) => void) {
      world.joins = listener;
      return () => undefined;
    },
  } as unknown as BridgeClient;
  hearHost({
    bridge,
    facts,
    timers,
    dispatch: (action) => heard.push(action),
    onSettings: () => undefined,
    onSign: () => undefined,
    onUrgent: () => undefined,
  });
  return { world, asked, heard, facts, timers };
}

describe("hearHost", () => {
  it("asks until the host answers: without its word the page would not know that staff closed the camera", async () => {
    const { world, asked, heard, facts, timers } = createPage();
    await settled();
    expect(facts.now.settings).toBeNull();
    world.answers = true;
    timers.advance(1_000);
    await settled();
    expect(facts.now.settings?.cameraOff).toBe(true);
    expect(heard.map(({ kind }) => kind).toSorted()).toEqual(["catalogue", "place"]);
    timers.advance(60_000);
    await settled();
    expect(asked).toHaveLength(8);
  });

  it("says only once that it was just loaded", async () => {
    const { world, asked } = createPage();
    await settled();
    world.answers = true;
    world.joins(true);
    await settled();
    const hellos = asked.filter(({ name }) => name === "screen.hello").map(({ params }) => params);
    expect(hellos).toEqual([{ fresh: true }, {}]);
  });
});
