import type { Weekday } from "../../../../content/schema/signage/schedule-entry.ts";
import { WEEKDAYS } from "../../../../content/schema/signage/schedule-entry.ts";
import { USUAL_STAY_MS } from "../parts/widget-of.ts";

/** What somebody wants on the screen, as the form asks for it. Times are the site's; "" is not chosen yet. */
export interface Wish {
  readonly name: string;
  readonly when: "always" | "span";
  /** `2026-12-24T10:00`; "": from now on. */
  readonly from: string;
  /** "": no end. */
  readonly until: string;
  readonly onlyHours: boolean;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly weekdays: readonly Weekday[];
  readonly expires: boolean;
  readonly expiresAt: string;
  /** Alone on the screen, or in turn with what is on already. */
  readonly alone: boolean;
  readonly fill: "cover" | "contain";
  readonly stayMs: number;
  /** What it shows, in words; "" where nothing was said. */
  readonly alt: string;
}

export const USUAL_WISH: Wish = {
  name: "",
  when: "always",
  from: "",
  until: "",
  onlyHours: false,
  fromTime: "10:00",
  untilTime: "20:00",
  weekdays: WEEKDAYS,
  expires: false,
  expiresAt: "",
  alone: false,
  fill: "cover",
  stayMs: USUAL_STAY_MS,
  alt: "",
};

/** What is missing or cannot be meant; null where the wish can be carried out. `nowCivil`: now on the site's wall. */
export type WishFault =
  | "no-name"
  | "no-span"
  | "ends-first"
  | "is-over"
  | "no-days"
  | "no-expiry"
  | "expired";

export function wishFault(wish: Wish, nowCivil: string): WishFault | null {
  if (wish.name.trim() === "") return "no-name";
  if (wish.when === "span") {
    if (wish.from === "" && wish.until === "") return "no-span";
    // Civil times of one form are in the order of their letters.
    if (wish.until !== "" && wish.from !== "" && wish.until <= wish.from) return "ends-first";
    if (wish.until !== "" && wish.until <= nowCivil) return "is-over";
  }
  if (wish.onlyHours && (wish.weekdays.length === 0 || wish.fromTime === "" || wish.untilTime === ""))
    return "no-days";
  if (wish.expires && wish.expiresAt === "") return "no-expiry";
  if (wish.expires && wish.expiresAt <= nowCivil) return "expired";
  return null;
}
