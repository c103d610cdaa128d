import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { civilTimeSchema } from "./civil.ts";
import { contentTextSchema } from "./content-text.ts";
import { webAddressSchema, webHostSchema } from "./web-address.ts";

/** Shortest and longest time that a widget is asked to stay, milliseconds. */
export const MIN_WIDGET_MS = 500;
export const MAX_WIDGET_MS = 43_200_000;
export const MAX_ALLOWED_HOSTS = 20;
export const MAX_TABLE_COLUMNS = 12;

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour like #1a2b3c");
const durationMs = z.int().min(MIN_WIDGET_MS).max(MAX_WIDGET_MS);
const fill = z.enum(["cover", "contain"]);
/** How text stands: sizes as shares of the zone's height. */
const look = z.strictObject({
  colour,
  background: colour.nullable(),
  sizeShare: z.number().min(0.01).max(1),
  align: z.enum(["start", "center", "end"]),
  face: z.enum(["display", "text"]),
  /** A font of the package; where it is not there yet, or cannot be read, the face. */
  fontId: slugSchema.optional(),
});
export type TextLook = z.infer<typeof look>;

/** How the widget comes in over the one before; there is never black between. */
export const transitionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cut") }),
  z.strictObject({ kind: z.literal("fade"), durationMs: z.int().min(50).max(5_000) }),
  z.strictObject({
    kind: z.literal("slide"),
    durationMs: z.int().min(50).max(5_000),
    from: z.enum(["left", "right", "top", "bottom"]),
  }),
]);
export type Transition = z.infer<typeof transitionSchema>;

const shared = {
  widgetId: slugSchema,
  name: z.string().min(1).max(120),
  /** Null: the zone's own. */
  transition: transitionSchema.nullable(),
  /** What a touch on it leads to, and what its plays are counted for. */
  productId: slugSchema.nullable(),
};
const mediaId = slugSchema;

/** One thing that a zone shows for a while. */
export const widgetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("image"), ...shared, mediaId, durationMs, fill }),
  /** `durationMs` null: until the film ends. */
  z.strictObject({
    kind: z.literal("video"),
    ...shared,
    mediaId,
    durationMs: durationMs.nullable(),
    fill,
    muted: z.boolean(),
    loop: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("audio"), ...shared, mediaId, durationMs: durationMs.nullable() }),
  /**
   * A page of the net, or a package of HTML; in a frame without a bridge and with no network but these hosts, and an
   * address' own. `fallbackMediaId`: the picture that is shown where the page cannot be; left out, it is passed over.
   */
  z.strictObject({
    kind: z.literal("page"),
    ...shared,
    source: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("package"), mediaId }),
      z.strictObject({ kind: z.literal("address"), url: webAddressSchema }),
    ]),
    durationMs,
    allowedHosts: z.array(webHostSchema).max(MAX_ALLOWED_HOSTS),
    fallbackMediaId: slugSchema.optional(),
  }),
  z.strictObject({ kind: z.literal("pdf"), ...shared, mediaId, pageMs: durationMs }),
  z.strictObject({ kind: z.literal("text"), ...shared, text: contentTextSchema, look, durationMs }),
  z.strictObject({
    kind: z.literal("ticker"),
    ...shared,
    text: contentTextSchema,
    look,
    /** How fast it runs, zone widths a second. */
    speedWidths: z.number().min(0.01).max(1),
    durationMs,
  }),
  z.strictObject({
    kind: z.literal("clock"),
    ...shared,
    style: z.enum(["time", "time-and-date"]),
    look,
    durationMs,
  }),
  /** The product's picture, price, sizes, stock here and a QR code; the product is `productId`. */
  z.strictObject({ kind: z.literal("product"), ...shared, productId: slugSchema, durationMs }),
  /** The try-on as a zone. Its camera opens by start, as everywhere. */
  z.strictObject({ kind: z.literal("mirror"), ...shared, durationMs }),
  z.strictObject({
    kind: z.literal("countdown"),
    ...shared,
    until: civilTimeSchema,
    before: contentTextSchema,
    after: contentTextSchema,
    look,
    durationMs,
  }),
  z.strictObject({
    kind: z.literal("table"),
    ...shared,
    mediaId,
    columns: z.array(z.string().min(1).max(80)).min(1).max(MAX_TABLE_COLUMNS),
    rowsShown: z.int().min(1).max(50),
    look,
    durationMs,
  }),
]);
export type Widget = z.infer<typeof widgetSchema>;
export type WidgetKind = Widget["kind"];
