export { type Days, periodBefore } from "../schema/compared-days.ts";

/** Longest span of one report, days. */
export const MAX_DAYS_OF_A_REPORT = 400;
