import { z } from "zod";

/** Longest code that a scanner may send (GS1 Digital Link URIs are the longest in use). */
export const MAX_CODE_LENGTH = 512;

export const deviceKindSchema = z.enum(["hid-scanner", "keyboard-wedge", "by-hand"]);
export type DeviceKind = z.infer<typeof deviceKindSchema>;

/** A code read by a scanner. `symbology` is the AIM identifier without bracket (`E0` = EAN), null if unknown. */
export const scanSchema = z.strictObject({
  kind: z.literal("scan"),
  deviceKind: deviceKindSchema,
  code: z.string().min(1).max(MAX_CODE_LENGTH),
  symbology: z.string().max(3).nullable(),
  atMs: z.number(),
});

/** A device came or went, or fell ill. */
export const deviceStateSchema = z.strictObject({
  kind: z.literal("device-state"),
  deviceId: z.string().min(1).max(128),
  deviceKind: deviceKindSchema,
  label: z.string().max(128),
  state: z.enum(["connected", "disconnected", "trouble"]),
  /** One sentence for staff where there is trouble. */
  message: z.string().max(300).nullable(),
  atMs: z.number(),
});

export const deviceEventSchema = z.discriminatedUnion("kind", [scanSchema, deviceStateSchema]);
export type Scan = z.infer<typeof scanSchema>;
export type DeviceState = z.infer<typeof deviceStateSchema>;
/** What a driver tells the host. */
export type DeviceEvent = z.infer<typeof deviceEventSchema>;
