import type { z } from "zod";

/**
 * Who sits at the other end. `mirror`: the shopper's page; `staff`, `merchandiser`, `admin`: signed-in people;
 * `operator`: the command line on the same machine; `follower`: the host of another screen that follows this one.
 */
export const ROLES = ["mirror", "staff", "merchandiser", "admin", "operator", "follower"] as const;
export type Role = (typeof ROLES)[number];

/** One request of the contract. Every failure it may answer with is declared. */
export interface RequestDefinition<
  P extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
  E extends string = string,
> {
  readonly params: P;
  readonly result: R;
  readonly errors: readonly E[];
  readonly timeoutMs: number;
  readonly roles: readonly Role[];
}

/** One event of the contract, from host to pages. */
export interface EventDefinition<P extends z.ZodType = z.ZodType> {
  readonly payload: P;
  readonly roles: readonly Role[];
}

export function defineRequest<P extends z.ZodType, R extends z.ZodType, const E extends string>(
  definition: RequestDefinition<P, R, E>,
): RequestDefinition<P, R, E> {
  return definition;
}

export function defineEvent<P extends z.ZodType>(definition: EventDefinition<P>): EventDefinition<P> {
  return definition;
}
