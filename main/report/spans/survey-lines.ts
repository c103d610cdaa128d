import { cellText } from "../cells.ts";
import { csvText } from "../csv.ts";
import { type Cell, SMALLEST_SHARED_COUNT } from "../schema/cell.ts";
import type { SurveyReach, SurveyReport, SurveyRow } from "../schema/survey.ts";

const COLUMNS = ["asked", "answered", "yes", "no", "unsure", "none"] as const;

function text(cell: Cell): string {
  return cellText(cell, SMALLEST_SHARED_COUNT);
}

/** A survey as rows of CSV: each place as a whole and by arm, then who was reached of those counted. */
export function surveyCsv({ flyersHandedOut, ofPassersBy, ofVisitors, places }: SurveyReport): string {
  const row = (place: string, arm: string, own: SurveyRow) => [
    place,
    arm,
    ...COLUMNS.map((column) => text(own[column])),
    ...boundsOf(own.willingOfAsked),
  ];
  const reach = (name: string, { estimate, rate }: SurveyReach) => [
    name,
    "",
    text(rate.denominator),
    text(rate.numerator),
    "",
    "",
    "",
    "",
    ...boundsOf(estimate),
  ];
  return csvText([
    ["place", "arm", ...COLUMNS, "share", "lower", "upper"],
    ...places.flatMap(({ arms, place, total }) => [
      row(place, "all", total),
      ...arms.map(({ armId, ...own }) => row(place, armId ?? "no arm", own)),
    ]),
    reach("interacted of visitors", ofVisitors),
    reach("interacted of passers-by", ofPassersBy),
    ["flyers handed out", "", flyersHandedOut ?? "", "", "", "", "", "", "", "", ""],
  ]);
}

/** A survey as lines for people at a terminal. */
export function surveyLines(report: SurveyReport): string[] {
  const { flyersHandedOut, fromDay, ofPassersBy, ofVisitors, places, simulated, timeZone, untilDay } = report;
  return [
    `${fromDay} until ${untilDay} (that day is not counted), days of ${timeZone}${simulated ? ", SIMULATED" : ""}`,
    ...places.flatMap(({ arms, place, total }) => [
      `At the ${place}: ${rowText(total)}`,
      ...arms.map(({ armId, ...own }) => `  ${armId ?? "no arm"}: ${rowText(own)}`),
    ]),
    `Interacted of visitors: ${reachText(ofVisitors)}`,
    `Interacted of passers-by: ${reachText(ofPassersBy)}`,
    `Flyers handed out: ${flyersHandedOut ?? "not written down"}`,
  ];
}

function rowText({ answered, asked, willingOfAsked, yes }: SurveyRow): string {
  if (asked.state === "not-measured") return "nobody was asked";
  return `${text(asked)} asked, ${text(answered)} answered, ${text(yes)} yes${shareText(willingOfAsked)}`;
}

function reachText({ days, estimate, rate }: SurveyReach): string {
  if (rate.denominator.state === "not-measured") return "nobody counted them";
  return `${text(rate.numerator)} of ${text(rate.denominator)} in ${days} days${shareText(estimate)}`;
}

function shareText(estimate: SurveyRow["willingOfAsked"]): string {
  if (estimate === null) return "";
  const [share, lower, upper] = boundsOf(estimate).map((each) => (100 * Number(each)).toFixed(1));
  return ` (${share} %, ${lower} to ${upper} %)`;
}

function boundsOf(estimate: SurveyRow["willingOfAsked"]): (number | string)[] {
  return estimate === null ? ["", "", ""] : [estimate.share, estimate.lower, estimate.upper];
}
