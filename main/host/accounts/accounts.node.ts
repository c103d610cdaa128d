import type { Log } from "../../base/log.ts";
import { type Failure, fail, type Result, succeed } from "../../base/result.ts";
import { createSignal, type Unsubscribe } from "../../base/signal.ts";
import type { Account } from "../../bridge/contract/console.ts";
import { type AccountRecord, MAX_ACCOUNTS, readAccountFile, writeAccountFile } from "./account-file.node.ts";
import { makeOneTimeCode, tidyOneTimeCode } from "./one-time-code.node.ts";
import type { SlowHasher } from "./slow-hash.node.ts";

/** Passwords may be any text of this length; longer ones only cost time. */
export const MIN_PASSWORD_LENGTH = 10;
export const MAX_SECRET_LENGTH = 200;

/** A person who proved to be who they say. Until they chose a password they may do nothing else. */
export interface Proven {
  readonly account: Account;
  readonly mustChoosePassword: boolean;
}

export interface Accounts {
  /** Code for the admin's first sign-in; null once a password was chosen. A new one at every start until then. */
  readonly firstCode: string | null;
  /** Null where name and secret do not belong together; takes as long for a name that nobody has. */
  prove(name: string, secret: string): Promise<Proven | null>;
  choosePassword(name: string, password: string): Promise<Result<null, "too-short" | "too-long" | "unknown">>;
  find(name: string): Account | null;
  list(): readonly Account[];
  /** Answers with the code for the first sign-in. */
  add(account: Account): Promise<Result<{ readonly code: string }, "name-taken" | "too-many-accounts">>;
  remove(name: string): Promise<Result<null, "no-such-account" | "last-admin">>;
  onRemoved(listener: (name: string) => void): Unsubscribe;
}

export interface AccountsOptions {
  readonly file: string;
  readonly hasher: SlowHasher;
  readonly log: Log;
}

/**
 * Opens the accounts. Where the file cannot be written they live in memory and the log says so; where it is damaged
 * nobody can sign in until a person mends it, because a new admin would be a way around the old one.
 */
export async function openAccounts({ file, hasher, log }: AccountsOptions): Promise<Accounts> {
  const removed = createSignal<string>();
  const read = readAccountFile(file);
  if (!read.ok) log("trouble", "accounts", read.code, read.message);
  let records: readonly AccountRecord[] = read.ok ? read.value : [];
  let saving: Promise<void> = Promise.resolve();
  // Worked out beside the start; a name that nobody has is compared with it, so that it takes as long.
  const nobody = hasher.make(makeOneTimeCode());

  function change(next: readonly AccountRecord[]): Promise<void> {
    records = next;
    saving = saving.then(async () => {
      const written = await writeAccountFile(file, records);
      if (!written.ok)
        log("trouble", "accounts", written.code, `${written.message} Accounts last until the end.`);
    });
    return saving;
  }
  const recordOf = (name: string) => records.find((record) => record.name === name);

  async function withCode(account: Account): Promise<{ record: AccountRecord; code: string }> {
    const code = makeOneTimeCode();
    return { record: { ...account, proof: "code", hash: await hasher.make(code) }, code };
  }

  async function makeFirstAdmin(name: string): Promise<string> {
    const { record, code } = await withCode({ name, role: "admin" });
    await change([...records.filter((one) => one.name !== name), record]);
    return code;
  }

  function refusal(name: string): Failure<"name-taken" | "too-many-accounts"> | null {
    if (recordOf(name) !== undefined) return fail("name-taken", `There is an account ${name} already.`);
    if (records.length < MAX_ACCOUNTS) return null;
    return fail("too-many-accounts", `There are ${MAX_ACCOUNTS} accounts; remove one first.`);
  }

  const admins = records.filter(({ role }) => role === "admin");
  const untried = admins.every(({ proof }) => proof === "code");
  const firstCode = read.ok && untried ? await makeFirstAdmin(admins[0]?.name ?? "admin") : null;

  return {
    firstCode,
    async prove(name, secret) {
      const record = recordOf(name);
      const tidy = record?.proof === "code" ? tidyOneTimeCode(secret) : secret;
      const fits = await hasher.fits(tidy.slice(0, MAX_SECRET_LENGTH), record?.hash ?? (await nobody));
      // Somebody may have removed the account, or used up its code, while the hash was worked out.
      if (!fits || record === undefined || recordOf(name) !== record) return null;
      return { account: accountOf(record), mustChoosePassword: record.proof === "code" };
    },
    async choosePassword(name, password) {
      if (password.length < MIN_PASSWORD_LENGTH) {
        return fail("too-short", `A password has at least ${MIN_PASSWORD_LENGTH} characters.`);
      }
      if (password.length > MAX_SECRET_LENGTH) {
        return fail("too-long", `A password has at most ${MAX_SECRET_LENGTH} characters.`);
      }
      const hash = await hasher.make(password);
      const record = recordOf(name);
      if (record === undefined) return fail("unknown", `There is no account ${name} any more.`);
      await change(records.map((one) => (one === record ? { ...record, proof: "password", hash } : one)));
      return succeed(null);
    },
    find(name) {
      const record = recordOf(name);
      return record === undefined ? null : accountOf(record);
    },
    list: () => records.map(accountOf),
    async add(account) {
      const early = refusal(account.name);
      if (early !== null) return early;
      const { record, code } = await withCode(account);
      // Another admin may have added the same name while the hash was worked out.
      const late = refusal(account.name);
      if (late !== null) return late;
      await change([...records, record]);
      return succeed({ code });
    },
    async remove(name) {
      const record = recordOf(name);
      if (record === undefined) return fail("no-such-account", `There is no account ${name}.`);
      const left = records.filter((one) => one !== record);
      if (record.role === "admin" && !left.some(({ role }) => role === "admin")) {
        return fail("last-admin", "The last admin stays; add another one first.");
      }
      await change(left);
      removed.emit(name);
      return succeed(null);
    },
    onRemoved: (listener) => removed.subscribe(listener),
  };
}

function accountOf({ name, role }: AccountRecord): Account {
  return { name, role };
}
