import { z } from "zod";
import { defineRequest } from "./define.ts";

/** Most programs that one host lets in. */
export const MAX_PROGRAMS = 50;

export const programNameSchema = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9._-]+$/);
export const programRoleSchema = z.enum(["staff", "merchandiser", "admin"]);

/** A program that may ask what a person of its role may ask, by a token of its own. */
export const programSchema = z.strictObject({
  name: programNameSchema,
  role: programRoleSchema,
  madeAtMs: z.number(),
  /** To within ten minutes; null: never yet. */
  lastUsedAtMs: z.number().nullable(),
});
export type Program = z.infer<typeof programSchema>;

export const programRequests = {
  "program.list": defineRequest({
    params: z.strictObject({}),
    result: z.array(programSchema).max(MAX_PROGRAMS),
    errors: [],
    timeoutMs: 5_000,
    roles: ["admin", "operator"],
  }),
  /** Lets a program in; its token is told this once and kept nowhere readable. */
  "program.add": defineRequest({
    params: z.strictObject({ name: programNameSchema, role: programRoleSchema }),
    result: z.strictObject({ token: z.string().max(100) }),
    errors: ["name-taken", "too-many-programs", "disk-full", "read-only"],
    timeoutMs: 5_000,
    roles: ["admin", "operator"],
  }),
  /** Its token is worth nothing from now on. */
  "program.remove": defineRequest({
    params: z.strictObject({ name: programNameSchema }),
    result: z.null(),
    errors: ["no-such-program", "disk-full", "read-only"],
    timeoutMs: 5_000,
    roles: ["admin", "operator"],
  }),
} as const;
