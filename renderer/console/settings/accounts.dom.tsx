import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import type { Account } from "../../../main/bridge/contract/console.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import notice from "../parts/notice.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import { AccountList } from "./account-list.dom.tsx";
import { accountsWords } from "./accounts-words.ts";
import { AddAccount } from "./add-account.dom.tsx";
import { OneTimeCode } from "./one-time-code.dom.tsx";
import { Section } from "./section.dom.tsx";

/** Who may sign in. Removing asks once and can be taken back by a new code. */
export function Accounts({ me }: { readonly me: string }) {
  const t = useTranslate(accountsWords);
  const roles = useTranslate(layoutWords);
  const asked = useRequest("account.list", {});
  const add = useAction("account.add");
  const remove = useAction("account.remove");
  const [code, setCode] = useState<{ name: string; code: string } | null>(null);
  const [removed, setRemoved] = useState<Account | null>(null);

  async function addAccount(account: Account): Promise<boolean> {
    const result = await add.run(account);
    if (!result.ok) return false;
    setRemoved(null);
    setCode({ name: account.name, code: result.value.code });
    asked.reload();
    return true;
  }

  async function removeAccount(account: Account) {
    const result = await remove.run({ name: account.name });
    if (result.ok) setRemoved(account);
    asked.reload();
  }

  return (
    <Section title={t("title")} hint={t("hint")}>
      <Answered<"account.list"> of={asked} skeleton={<Skeleton height={140} radius="lg" />}>
        {(accounts) => (
          <AccountList
            accounts={accounts}
            me={me}
            roleName={(role) => roles(role)}
            onRemove={(account) => void removeAccount(account)}
          />
        )}
      </Answered>
      {remove.failure && <FailureNotice failure={remove.failure} />}
      <div role="status">
        {removed && (
          <div className={notice.notice}>
            <p className={notice.text}>{t("removed", { name: removed.name })}</p>
            <Button variant="default" loading={add.busy} onClick={() => void addAccount(removed)}>
              {t("addAgain")}
            </Button>
          </div>
        )}
        {code && <OneTimeCode name={code.name} code={code.code} onDone={() => setCode(null)} />}
      </div>
      <AddAccount busy={add.busy} onAdd={addAccount} />
      {add.failure && <FailureNotice failure={add.failure} />}
    </Section>
  );
}
