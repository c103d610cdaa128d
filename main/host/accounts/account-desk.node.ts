import { fail, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import type { Accounts } from "./accounts.node.ts";

/** What people ask about accounts over the bridge. */
export function createAccountDesk(
  accounts: Accounts,
): Pick<Handlers, "account.me" | "account.list" | "account.add" | "account.remove"> {
  return {
    "account.me": (_params, { account }) => {
      const found = account === null ? null : accounts.find(account);
      return found === null ? fail("forbidden", "This account is no more.") : succeed(found);
    },
    "account.list": () => succeed([...accounts.list()]),
    "account.add": (account) => accounts.add(account),
    "account.remove": ({ name }) => accounts.remove(name),
  };
}
