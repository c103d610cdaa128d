import { z } from "zod";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";

/** Longest side of a picture of the sign, pixels: enough to read a poster's words. */
export const MAX_SIGN_PICTURE_SIDE_PIXELS = 960;
/** Longest picture of the sign, characters of base64: 300 kB. */
export const MAX_SIGN_PICTURE_LETTERS = 400_000;
/** Areas of one picture that are left blank. */
export const MAX_BLANK_AREAS = 40;

const share = z.number().min(0).max(1);

/** An area that is not in the picture, and what stands there on the screen. Shares of its sides. */
const blankAreaSchema = z.strictObject({
  kind: z.enum(["mirror", "page", "other"]),
  left: share,
  top: share,
  width: share,
  height: share,
});
export type BlankArea = z.infer<typeof blankAreaSchema>;

/**
 * The sign as the screen shows it between visits: drawn from its own pictures, films and words, so that nothing of the
 * camera can be in it. It is never kept.
 */
export const signPictureSchema = z.strictObject({
  /** JPEG. */
  base64: z.base64().max(MAX_SIGN_PICTURE_LETTERS),
  widthPixels: z.int().min(1).max(MAX_SIGN_PICTURE_SIDE_PIXELS),
  heightPixels: z.int().min(1).max(MAX_SIGN_PICTURE_SIDE_PIXELS),
  blanks: z.array(blankAreaSchema).max(MAX_BLANK_AREAS),
  takenAtMs: z.number(),
  /** Null: the content folder's own programme. */
  version: z.int().min(1).nullable(),
});
export type SignPicture = z.infer<typeof signPictureSchema>;

export const signPictureRequests = {
  /**
   * A picture of what a screen's sign shows now. Answered to people who are signed in and never to programs; `in-use`:
   * somebody is at the mirror, and nothing is drawn then; `screen-slow`: it was asked and has not answered in time.
   */
  "screen.picture": defineRequest({
    params: z.strictObject({ screenId: slugSchema }),
    result: signPictureSchema,
    errors: ["no-such-screen", "in-use", "screen-silent", "screen-slow", "no-picture", "too-soon"],
    timeoutMs: 18_000,
    roles: ["staff", "merchandiser", "admin"],
  }),
  /** The screen's answer to `sign.picture-wanted`; null: somebody is at the mirror, or nothing could be drawn. */
  "sign.picture": defineRequest({
    params: z.strictObject({ askId: randomIdSchema, picture: signPictureSchema.nullable() }),
    result: z.null(),
    errors: ["not-asked"],
    timeoutMs: 5_000,
    roles: ["mirror"],
  }),
} as const;

export const signPictureEvents = {
  "sign.picture-wanted": defineEvent({
    payload: z.strictObject({ askId: randomIdSchema }),
    roles: ["mirror"],
  }),
} as const;
