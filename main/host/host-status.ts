import { z } from "zod";
import { troubleSchema } from "../bridge/contract/console.ts";

/** What `psyche status` prints of a host that runs. */
export const hostStatusSchema = z.strictObject({
  version: z.string(),
  shell: z.string(),
  dataDir: z.string(),
  pid: z.int(),
  upMs: z.number(),
  consoleUrl: z.string().nullable(),
  simulated: z.boolean(),
  troubles: z.array(troubleSchema),
});
export type HostStatus = z.infer<typeof hostStatusSchema>;
