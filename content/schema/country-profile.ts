import { z } from "zod";

/**
 * What the law and the shop let the camera do outside a visit.
 * `off`: nothing; the camera opens by start only. `stats-only`: counts presence, changes nothing
 * on the screen. `adapt-by-presence`: also invites when somebody stands there.
 * Attributes of people are in no profile of this release.
 */
export const countryProfileSchema = z.enum(["off", "stats-only", "adapt-by-presence"]);
export type CountryProfile = z.infer<typeof countryProfileSchema>;

/** Whether the camera may run outside a visit at all. A cabin never senses outside a visit. */
export function mayCountPresence(profile: CountryProfile, placement: Placement): boolean {
  return placement === "floor" && profile !== "off";
}

/** `floor`: out in the shop. `cabin`: inside a fitting room, with a cover button. */
export const placementSchema = z.enum(["floor", "cabin"]);
export type Placement = z.infer<typeof placementSchema>;
