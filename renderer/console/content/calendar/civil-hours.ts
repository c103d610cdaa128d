const DAY_MINUTES = 1_440;

/** When something that begins at a time of the wall (`10:00`) and lasts so many minutes ends, e.g. `14:00`. */
export function endOf(from: string, durationMinutes: number): string {
  const minutes = (minutesOf(from) + durationMinutes) % DAY_MINUTES;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes from one time of the wall to another, over midnight where that is the earlier one; a whole day where both are one. */
export function minutesBetween(from: string, until: string): number {
  const minutes = (minutesOf(until) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  return minutes === 0 ? DAY_MINUTES : minutes;
}

function minutesOf(time: string): number {
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
}
