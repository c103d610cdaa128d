import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { civilDaySchema, civilTimeSchema, timeOfDaySchema } from "./civil.ts";
import { tagsSchema } from "./media.ts";

export const MAX_CRITERIA = 10;
export const MAX_DAYPART_HOURS = 50;
export const MAX_EXCEPTIONS = 400;
/** Longest span of one occurrence, minutes: 31 days. */
export const MAX_OCCURRENCE_MINUTES = 44_640;

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export const weekdaySchema = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Hours of the week, in the site's time. Where `until` is not after `from`, it lies on the day after. */
export const daypartSchema = z.strictObject({
  daypartId: slugSchema,
  name: z.string().min(1).max(120),
  hours: z
    .array(
      z.strictObject({
        /** The days on which the hours begin. */
        weekdays: z.array(weekdaySchema).min(1).max(7),
        from: timeOfDaySchema,
        until: timeOfDaySchema,
      }),
    )
    .min(1)
    .max(MAX_DAYPART_HOURS),
  /** Days that begin with other hours than the week's, e.g. holidays; none: nothing on that day. */
  exceptions: z
    .array(
      z.strictObject({
        day: civilDaySchema,
        hours: z.array(z.strictObject({ from: timeOfDaySchema, until: timeOfDaySchema })).max(10),
      }),
    )
    .max(MAX_EXCEPTIONS),
});
export type Daypart = z.infer<typeof daypartSchema>;

/** When an entry is due; times are the site's, spans half-open. */
export const whenSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("always") }),
  /** From one time to another (null: no end), within that only in the hours of a daypart where one is named. */
  z.strictObject({
    kind: z.literal("span"),
    from: civilTimeSchema.nullable(),
    until: civilTimeSchema.nullable(),
    daypartId: slugSchema.nullable(),
  }),
  /** An RFC 5545 rule from its first occurrence on, e.g. `FREQ=MONTHLY;BYDAY=1SA`. */
  z.strictObject({
    kind: z.literal("recurring"),
    first: civilTimeSchema,
    rule: z
      .string()
      .min(6)
      .max(300)
      .regex(/^FREQ=/, "must be an RFC 5545 rule that begins with FREQ="),
    durationMinutes: z.int().min(1).max(MAX_OCCURRENCE_MINUTES),
    exceptDays: z.array(civilDaySchema).max(MAX_EXCEPTIONS),
  }),
]);
export type When = z.infer<typeof whenSchema>;

/** `metric condition value`; holds only while a fresh value of the metric is known, except for the absence of one. */
export const criterionSchema = z.strictObject({
  metric: z.string().min(1).max(80),
  condition: z.enum(["set", "eq", "neq", "gt", "gte", "lt", "lte", "contains", "ncontains"]),
  value: z.string().max(200),
  type: z.enum(["string", "number"]),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** What a schedule entry does with the screen. */
export const roleSchema = z.discriminatedUnion("kind", [
  /** Takes its turn among all that are due with the highest priority. */
  z.strictObject({ kind: z.literal("rotation") }),
  /** Comes between the others, each time from start to finish, for this share of the time. */
  z.strictObject({ kind: z.literal("interrupt"), shareOfVoicePercent: z.number().positive().max(100) }),
  /** Plays once at the beginning of each span, at once; then what was on resumes. */
  z.strictObject({ kind: z.literal("moment") }),
  /** Alone on every screen while it is due, whatever else is; it must have an end. */
  z.strictObject({ kind: z.literal("override") }),
]);
export type ScheduleRole = z.infer<typeof roleSchema>;

/** One line of the schedule: what is shown, when, and against what else. */
export const scheduleEntrySchema = z.strictObject({
  entryId: slugSchema,
  name: z.string().min(1).max(120),
  show: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("campaign"), campaignId: slugSchema }),
    z.strictObject({ kind: z.literal("layout"), layoutId: slugSchema }),
  ]),
  role: roleSchema,
  when: whenSchema,
  /** The highest alone is shown; equals take turns. */
  priority: z.int().min(0).max(1_000),
  /** Most plays that begin within any hour; null: no limit. */
  maxPlaysPerHour: z.int().min(1).max(3_600).nullable(),
  /** All must hold. */
  criteria: z.array(criterionSchema).max(MAX_CRITERIA),
  /** Only on screens with one of these tags; empty: on all. */
  screenTags: tagsSchema,
  /** The arm of an experiment that it belongs to. */
  armId: slugSchema.nullable(),
});
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>;
