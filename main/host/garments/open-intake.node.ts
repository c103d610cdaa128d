import type { Result } from "../../base/result.ts";
import { fail } from "../../base/result.ts";
import type { DoIntake } from "./intake-work.ts";
export function openIntake(_contentDir: string): DoIntake {
  return async (): Promise<Result<never>> => fail("not-yet", "wait");
}
