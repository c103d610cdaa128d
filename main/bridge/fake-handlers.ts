import { fail, succeed } from "../base/result.ts";
import { requests } from "./contract/contract.ts";
import type { Handlers } from "./contract/pipe.ts";

/** Handlers for tests: those given, and an outage for all others. */
export function fakeHandlers(given: Partial<Handlers>): Handlers {
  const outage = Object.fromEntries(
    Object.keys(requests).map((name) => [name, () => fail("internal", `${name} has no handler here.`)]),
  );
  return { ...outage, ...given } as Handlers;
}

/** Settings that a fake host answers `screen.hello` with. */
export const fakeScreenSettings = {
  siteId: "harbour-street",
  siteName: "Harbour Street",
  screenId: "mirror-1",
  locale: "en",
  profile: "off",
  placement: "floor",
  cameraOff: false,
  accent: "#7a3b2e",
  simulated: false,
} as const;

/** A page's hello, answered well. */
export const helloHandler = { "screen.hello": () => succeed(fakeScreenSettings) } satisfies Partial<Handlers>;
