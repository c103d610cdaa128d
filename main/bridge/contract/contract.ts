import type { z } from "zod";
import { chainRequests } from "./chain.ts";
import { consoleEvents, consoleRequests } from "./console.ts";
import { contentEvents, contentRequests } from "./content.ts";
import { contentImportRequests } from "./content-import.ts";
import { deliveryRequests } from "./delivery.ts";
import { followerEvents, followerRequests } from "./followers.ts";
import { mirrorEvents, mirrorRequests } from "./mirror.ts";
import { programRequests } from "./programs.ts";
import { proofRequests } from "./proof.ts";
import { screenEvents, screenRequests } from "./screens.ts";
import { signEvents, signRequests } from "./sign.ts";
import { signPictureEvents, signPictureRequests } from "./sign-picture.ts";
import { studyRequests } from "./study.ts";
import { surveyRequests } from "./survey.ts";
import { urgentEvents, urgentRequests } from "./urgent.ts";

/**
 * Everything that may cross the bridge, in one readable list. Frames, landmarks and masks never do; the only picture is
 * the sign's own (`sign-picture.ts`), which is drawn from files of the package.
 */
export const requests = {
  ...mirrorRequests,
  ...signRequests,
  ...signPictureRequests,
  ...urgentRequests,
  ...screenRequests,
  ...followerRequests,
  ...programRequests,
  ...contentRequests,
  ...contentImportRequests,
  ...deliveryRequests,
  ...proofRequests,
  ...studyRequests,
  ...surveyRequests,
  ...chainRequests,
  ...consoleRequests,
} as const;
export const events = {
  ...mirrorEvents,
  ...signEvents,
  ...signPictureEvents,
  ...urgentEvents,
  ...screenEvents,
  ...followerEvents,
  ...contentEvents,
  ...consoleEvents,
} as const;

export type RequestName = keyof typeof requests;
export type EventName = keyof typeof events;
export type ParamsOf<N extends RequestName> = z.infer<(typeof requests)[N]["params"]>;
export type ResultOf<N extends RequestName> = z.infer<(typeof requests)[N]["result"]>;
/** Declared errors of a request, and those that any request may meet on its way. */
export type ErrorOf<N extends RequestName> = (typeof requests)[N]["errors"][number] | BridgeErrorCode;
export type PayloadOfEvent<N extends EventName> = z.infer<(typeof events)[N]["payload"]>;

/**
 * What can go wrong with the bridge itself. `malformed`: a message that breaks the contract (names the path);
 * `forbidden`: the role may not; `timed-out`, `disconnected`: no answer; `internal`: a bug at the other end.
 */
export const BRIDGE_ERRORS = ["malformed", "forbidden", "timed-out", "disconnected", "internal"] as const;
export type BridgeErrorCode = (typeof BRIDGE_ERRORS)[number];
