import type { Play } from "./next-play.ts";
import type { PlanSpan } from "./plan.ts";

/** Whether what is on may stay on in another span of the plan. */
export function isDue({ entryId, role }: Play, span: PlanSpan): boolean {
  switch (role) {
    case "default":
      return span.layer === "default";
    case "interrupt":
      return entryId !== null && span.interruptIds.includes(entryId);
    case "moment":
      return span.layer !== "override";
    case "rotation":
    case "override":
      return entryId !== null && span.entryIds.includes(entryId);
  }
}
