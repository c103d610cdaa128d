import type { Result } from "../../../main/base/result.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import { sewLower } from "./lower-plan.ts";
import type { BodyTools, SewnGarment } from "./sewn-garment.ts";
import type { ShellFault } from "./shell-fault.ts";
import { sewUpper } from "./upper-plan.ts";

/** Sews any category. */
export function sewGarment(
  request: ShellRequest,
  back: GarmentReading | null,
  tools: BodyTools,
): Result<SewnGarment, ShellFault> {
  switch (request.front.category) {
    case "top-short":
    case "top-long":
    case "jacket":
    case "dress":
      return sewUpper(request, back, tools);
    case "trousers":
    case "skirt":
      return sewLower(request, back, tools);
  }
}
