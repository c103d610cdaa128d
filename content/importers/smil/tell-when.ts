import type { Condition } from "./condition.ts";
import { daypartHours } from "./week-hours.ts";

const EVERY_DAY = 7;

/** When a condition holds, for people: `daily 07:00–17:00`. */
export function tellWhen({ from, until, week, recurring, criteria, once, unknown }: Condition): string {
  if (unknown !== null) return "at a time that is not known";
  const parts = [
    ...(week === null ? [] : [tellHours(week)]),
    ...(recurring === null
      ? []
      : [`${recurring.rule} from ${recurring.first}, ${recurring.durationMinutes} min`]),
    ...(from === null ? [] : [once ? from : `from ${from}`]),
    ...(until === null || once ? [] : [`until ${until}`]),
    ...criteria.map(({ metric, condition, value }) => `while ${metric} ${condition} ${value}`.trim()),
  ];
  const told = parts.length === 0 ? "always" : parts.join(", ");
  return once ? `once at ${told}` : told;
}

function tellHours(week: NonNullable<Condition["week"]>): string {
  return daypartHours(week)
    .map(
      ({ weekdays, from, until }) =>
        `${weekdays.length === EVERY_DAY ? "daily" : weekdays.join(" ")} ${from}–${until}`,
    )
    .join("; ");
}
