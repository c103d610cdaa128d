import type { Account } from "../../main/bridge/contract/console.ts";
import type { SignInDesk } from "../../renderer/console/access/sign-in-replies.ts";
import type { Situation } from "./situation.ts";

/** The way in, without a listener. "code" needs a password chosen, "too-many" has to wait, "right" enters. */
export function createFakeDesk(account: Account, situation: Situation): SignInDesk {
  const out = situation === "signed-out" || situation === "unpaired";
  return {
    state: async () => ({
      account: out ? null : account,
      mustChoosePassword: situation === "first-sign-in",
      paired: situation !== "unpaired",
    }),
    signIn: async (_name, secret) => {
      if (secret === "too-many") return { kind: "too-many", retryAfterSeconds: 42 };
      if (secret !== "right" && secret !== "code") return { kind: "wrong" };
      return { kind: "in", state: { account, mustChoosePassword: secret === "code", paired: true } };
    },
    choosePassword: async () => ({ kind: "kept" }),
    signOut: async () => undefined,
  };
}
