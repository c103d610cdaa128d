import { z } from "zod";
import { accountSchema } from "../../../main/bridge/contract/console.ts";

/** What the console's listener says about who is signed in on this browser. */
export const signInStateSchema = z.strictObject({
  account: accountSchema.nullable(),
  mustChoosePassword: z.boolean(),
  /** Whether this device may reach the console at all; always true on the mirror's own computer. */
  paired: z.boolean(),
});
export type SignInState = z.infer<typeof signInStateSchema>;

export const signedInSchema = z.strictObject({ account: accountSchema, mustChoosePassword: z.boolean() });

export const tooManySchema = z.object({ code: z.literal("too-many"), retryAfterSeconds: z.number().min(0) });
export const refusedSchema = z.object({ code: z.string() });

/** How a try to sign in ended. */
export type SignInOutcome =
  | { readonly kind: "in"; readonly state: SignInState }
  | { readonly kind: "wrong" }
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number }
  | { readonly kind: "unreachable" };

/** How choosing a password ended. */
export type PasswordOutcome = { readonly kind: "kept" | "refused" | "unreachable" };

/** The way in, before there is a bridge. Never throws for what is expected. */
export interface SignInDesk {
  /** Null where the listener cannot be reached. */
  state(): Promise<SignInState | null>;
  signIn(name: string, secret: string): Promise<SignInOutcome>;
  choosePassword(password: string): Promise<PasswordOutcome>;
  signOut(): Promise<void>;
}
