import { z } from "zod";
import { countryProfileSchema, placementSchema } from "../../../content/schema/country-profile.ts";
import { localeSchema } from "../../../content/schema/locale.ts";
import { catalogueSchema } from "../../../content/schema/product.ts";
import { deviceStateSchema } from "../../../devices/contract/device-event.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { answerSchema, shopperRequestSchema } from "../../ledger/schema/shopper-request.ts";
import { engagementReportSchema } from "../../report/schema/engagement.ts";
import { cameraPlaceSchema } from "./camera-place.ts";
import { defineEvent, defineRequest } from "./define.ts";
import { garmentEvents, garmentRequests } from "./garments.ts";
import { screenReportSchema } from "./mirror.ts";
import { namedBySchema } from "./screens.ts";

const everyPerson = ["staff", "merchandiser", "admin"] as const;

export const accountRoleSchema = z.enum(everyPerson);
export const accountNameSchema = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9._-]+$/);
export const accountSchema = z.strictObject({ name: accountNameSchema, role: accountRoleSchema });
export type Account = z.infer<typeof accountSchema>;

/** What is known of a screen that another machine shows. It has no `report`: that would tell of visits. */
export const followerStateSchema = z.strictObject({
  /** The version that its people see, and since when by this host's clock; null: none that is known. */
  shown: z.strictObject({ version: z.int().min(1), sinceAtMs: z.number() }).nullable(),
  /** The newest version that is there whole. */
  here: z.int().min(1).nullable(),
  /** What a person must mend there, a code and a sentence. */
  trouble: z.strictObject({ code: z.string().max(64), message: z.string().max(300) }).nullable(),
});
export type FollowerState = z.infer<typeof followerStateSchema>;

/** A screen as staff see it. `state`: `well`, `silent` (no word for 30 s), `trouble` (it reports a fault). */
export const screenStatusSchema = z.strictObject({
  screenId: slugSchema,
  name: z.string().max(80),
  groupName: z.string().max(80).nullable(),
  tags: namedBySchema,
  /** The version that is published; null: the content folder's own, or none. */
  dueVersion: z.int().min(1).nullable(),
  state: z.enum(["well", "silent", "trouble"]),
  report: screenReportSchema.nullable(),
  lastSeenAtMs: z.number().nullable(),
  cameraOff: z.boolean(),
  /** Of a screen that another machine shows; left out: this machine shows it. */
  follower: followerStateSchema.optional(),
});
export type ScreenStatus = z.infer<typeof screenStatusSchema>;

/** Something that needs a person, newest first. */
export const troubleSchema = z.strictObject({
  atMs: z.number(),
  part: z.string(),
  code: z.string(),
  message: z.string(),
});

export const todaySchema = z.strictObject({
  screens: z.array(screenStatusSchema).max(100),
  waiting: z.array(shopperRequestSchema).max(200),
  devices: z.array(deviceStateSchema).max(100),
  troubles: z.array(troubleSchema).max(50),
  /** Since midnight at the site; real counts for staff on the floor, suppressed below 5 like every report. */
  visits: z.string(),
  tryOns: z.string(),
  requests: z.string(),
  simulated: z.boolean(),
});
export type Today = z.infer<typeof todaySchema>;

/** Products that the mirror can only show as pictures. */
const missingGarmentSchema = z.strictObject({ productId: slugSchema, reason: z.string().max(200) });

export const settingsSchema = z.strictObject({
  siteName: z.string().min(1).max(80),
  timeZone: z.string().min(1).max(64),
  locale: localeSchema,
  profile: countryProfileSchema,
  placement: placementSchema,
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Days after which rows of the ledger become aggregates. */
  retentionDays: z.int().min(1).max(400),
  /** Seconds after which an unanswered request calls again. */
  escalationSeconds: z.int().min(15).max(900),
  /** Content is published only after another person's yes. */
  contentApproval: z.boolean(),
  /** Screens show less motion: pictures that stand in for films, nothing that slides, fades or runs. */
  calmScreens: z.boolean(),
  /** Left out: not measured, so that sizes need the height that a shopper types. */
  cameraPlace: cameraPlaceSchema.nullable().optional(),
  /** At the goodbye of every n-th visit the mirror asks "part of your shopping?"; null or left out: never. */
  questionEveryVisits: z.int().min(1).max(100).nullable().optional(),
  /** The same question may be answered by the codes on flyer and till. */
  questionByCode: z.boolean().optional(),
  /** Where phones reach that question from outside, e.g. `https://ask.shop.example`; null: in the shop's network. */
  questionAddress: z
    .string()
    .max(200)
    .regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/)
    .nullable()
    .optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** How the console can be reached from the shop's network. */
export const networkSchema = z.strictObject({
  open: z.boolean(),
  addresses: z.array(z.string().max(200)).max(20),
  /** SHA-256 of the certificate, as browsers show it; null while closed. */
  fingerprint: z.string().max(100).nullable(),
});
export type Network = z.infer<typeof networkSchema>;

const days = z.strictObject({ fromDay: z.iso.date(), toDay: z.iso.date(), screenId: slugSchema.nullable() });
/** `against`: earlier days to hold them against; left out, as many just before. */
const comparedDays = days.extend({
  against: z.strictObject({ fromDay: z.iso.date(), toDay: z.iso.date() }).optional(),
});

export const consoleRequests = {
  ...garmentRequests,
  "catalogue.get": defineRequest({
    params: z.strictObject({}),
    result: z.strictObject({
      catalogue: catalogueSchema,
      missingGarments: z.array(missingGarmentSchema).max(10_000),
    }),
    errors: [],
    timeoutMs: 10_000,
    roles: ["mirror", ...everyPerson],
  }),
  "account.me": defineRequest({
    params: z.strictObject({}),
    result: accountSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: everyPerson,
  }),
  "account.list": defineRequest({
    params: z.strictObject({}),
    result: z.array(accountSchema).max(200),
    errors: [],
    timeoutMs: 5_000,
    roles: ["admin"],
  }),
  /** Adds an account and answers with a one-time code for its first sign-in. */
  "account.add": defineRequest({
    params: accountSchema,
    result: z.strictObject({ code: z.string() }),
    errors: ["name-taken", "too-many-accounts"],
    timeoutMs: 10_000,
    roles: ["admin"],
  }),
  "account.remove": defineRequest({
    params: z.strictObject({ name: accountNameSchema }),
    result: z.null(),
    errors: ["no-such-account", "last-admin"],
    timeoutMs: 5_000,
    roles: ["admin"],
  }),
  "today.get": defineRequest({
    params: z.strictObject({}),
    result: todaySchema,
    errors: [],
    timeoutMs: 10_000,
    roles: everyPerson,
  }),
  "request.list": defineRequest({
    params: z.strictObject({}),
    result: z.array(shopperRequestSchema).max(200),
    errors: [],
    timeoutMs: 5_000,
    roles: ["staff", "admin"],
  }),
  "request.answer": defineRequest({
    params: z.strictObject({ requestId: randomIdSchema, answer: answerSchema }),
    result: shopperRequestSchema,
    errors: ["no-such-request", "already-closed", "disk-full", "read-only", "ledger-unavailable"],
    timeoutMs: 10_000,
    roles: ["staff", "admin"],
  }),
  "screen.set-camera": defineRequest({
    params: z.strictObject({ screenId: slugSchema, off: z.boolean() }),
    result: z.null(),
    errors: ["no-such-screen"],
    timeoutMs: 5_000,
    roles: ["staff", "admin"],
  }),
  "engagement.get": defineRequest({
    params: comparedDays,
    result: engagementReportSchema,
    errors: ["span-too-long", "not-earlier", "ledger-unavailable"],
    timeoutMs: 30_000,
    roles: ["merchandiser", "admin"],
  }),
  /** The same numbers as `engagement.get`, as CSV text (UTF-8, comma, CRLF). */
  "engagement.csv": defineRequest({
    params: comparedDays,
    result: z.strictObject({ fileName: z.string(), text: z.string().max(5_000_000) }),
    errors: ["span-too-long", "not-earlier", "ledger-unavailable"],
    timeoutMs: 30_000,
    roles: ["merchandiser", "admin"],
  }),
  /** The same numbers once more, as a workbook (XLSX) in Base64: a sheet a table, times of the site's zone. */
  "engagement.workbook": defineRequest({
    params: comparedDays,
    result: z.strictObject({ fileName: z.string(), base64: z.base64().max(10_000_000) }),
    errors: ["span-too-long", "not-earlier", "ledger-unavailable"],
    timeoutMs: 30_000,
    roles: ["merchandiser", "admin"],
  }),
  "settings.get": defineRequest({
    params: z.strictObject({}),
    result: settingsSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: [...everyPerson, "operator"],
  }),
  "settings.set": defineRequest({
    params: settingsSchema,
    result: settingsSchema,
    errors: ["disk-full", "read-only", "unknown-time-zone"],
    timeoutMs: 5_000,
    roles: ["admin"],
  }),
  "network.get": defineRequest({
    params: z.strictObject({}),
    result: networkSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: ["admin"],
  }),
  "network.set": defineRequest({
    params: z.strictObject({ open: z.boolean() }),
    result: networkSchema,
    errors: ["port-taken", "certificate-failed"],
    timeoutMs: 20_000,
    roles: ["admin"],
  }),
  /** A one-time link (10 minutes) by which a phone or tablet pairs; `qrSvg` draws it. */
  "network.pair": defineRequest({
    params: z.strictObject({}),
    result: z.strictObject({ url: z.string(), qrSvg: z.string().max(100_000), expiresAtMs: z.number() }),
    errors: ["network-closed"],
    timeoutMs: 5_000,
    roles: ["admin"],
  }),
} as const;

export const consoleEvents = {
  ...garmentEvents,
  /** An admin changed the settings; other consoles follow without a reload. */
  "settings.changed": defineEvent({ payload: settingsSchema, roles: everyPerson }),
  "today.changed": defineEvent({ payload: z.strictObject({}), roles: everyPerson }),
  "device.changed": defineEvent({ payload: deviceStateSchema, roles: ["mirror", "staff", "admin"] }),
} as const;
