/** The end of a rule, on the wall; RFC 5545 wants an instant where the first one has a time. */
const END = /;UNTIL=(\d{4})(\d{2})(\d{2})T235959Z/;

/** The last day on which a rule may begin anything, `2026-12-24`; null where no such end is written. */
export function lastDayOf(rule: string): string | null {
  const [, year, month, day] = END.exec(rule) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** The rule without its last day. */
export function endless(rule: string): string {
  return rule.replace(END, "");
}

/** The rule with another last day, or with none. */
export function withLastDay(rule: string, lastDay: string | null): string {
  const bare = endless(rule);
  return lastDay === null ? bare : `${bare};UNTIL=${lastDay.replaceAll("-", "")}T235959Z`;
}
