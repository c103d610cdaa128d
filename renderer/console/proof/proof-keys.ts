import type { PayloadOf } from "../../../main/ledger/schema/entry.ts";
import type { CampaignDay, ScreenTime } from "../../../main/report/schema/proof-of-play.ts";

/** Why a play failed, as the ledger knows it. */
export type FailureReason = PayloadOf<"play-failed">["reason"];

/** The parts of a screen's time, in the order in which they are drawn. */
export const TIME_PARTS = [
  "shownMs",
  "peopleMs",
  "betweenMs",
  "lostMs",
  "offMs",
] as const satisfies readonly (keyof ScreenTime)[];
export type TimePart = (typeof TIME_PARTS)[number];

/** What plays can be summed by. */
export const GROUPS = ["layouts", "widgets", "tags", "entries", "arms", "screens"] as const;
export type Group = (typeof GROUPS)[number];

/** Keys of all words of the page. */
export type ProofKey =
  | `reason.${FailureReason}`
  | `remedy.${FailureReason}`
  | "reason.other"
  | "remedy.other"
  | `time.${TimePart}`
  | `timeMeaning.${TimePart}`
  | "time.differenceMs"
  | "timeMeaning.differenceMs"
  | `group.${Group}`
  | `difference.${CampaignDay["difference"]}`
  | "sentence.off"
  | "sentence.planned"
  | "sentence.unplanned"
  | "sentence.tail.none"
  | "sentence.tail.passed"
  | "sentence.tail.lost"
  | "title"
  | "engagement"
  | "sites"
  | "proof"
  | "which"
  | "csv"
  | "print"
  | "campaign"
  | "allCampaigns"
  | "noCampaign"
  | "defaultLayout"
  | "campaigns"
  | "campaignsLine"
  | "ofPlanned"
  | "planUnknown"
  | "planned"
  | "plannedMeaning"
  | "shown"
  | "whole"
  | "wholeMeaning"
  | "cut"
  | "cutMeaning"
  | "failed"
  | "failedMeaning"
  | "failedCount"
  | "time"
  | "timeLine"
  | "days"
  | "day"
  | "up"
  | "upMeaning"
  | "differences"
  | "why"
  | "failures"
  | "noFailures"
  | "failureWhere"
  | "failureTimes"
  | "by"
  | "byLine"
  | "name"
  | "noRows"
  | "more"
  | "notUp"
  | "how"
  | "howProved"
  | "howDied"
  | "howPlanned"
  | "howZone"
  | "nothing"
  | "nothingNext";
