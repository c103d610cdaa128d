import { z } from "zod";

/** Random 128-bit id as 32 hex digits (visits, requests, boots). Made by `random-id`, never derived from a person. */
export const randomIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
/** Name that people give: site, screen, product, campaign, arm. */
export const slugSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
