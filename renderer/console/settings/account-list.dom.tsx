import { useState } from "react";
import type { Account } from "../../../main/bridge/contract/console.ts";
import list from "../parts/card-list.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { matches } from "../parts/matches.ts";
import { SearchField } from "../parts/search-field.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accountsWords } from "./accounts-words.ts";
import { RowAskedTwice } from "./row-asked-twice.dom.tsx";
import classes from "./settings.module.css";

/** Below this many a search would only be in the way. */
const SEARCH_FROM = 6;

export function AccountList({
  accounts,
  me,
  roleName,
  onRemove,
}: {
  readonly accounts: readonly Account[];
  readonly me: string;
  readonly roleName: (role: Account["role"]) => string;
  readonly onRemove: (account: Account) => void;
}) {
  const t = useTranslate(accountsWords);
  const [search, setSearch] = useState("");
  const found = accounts.filter((account) => matches(search, [account.name, roleName(account.role)]));
  return (
    <>
      {accounts.length >= SEARCH_FROM && (
        <SearchField label={t("search")} value={search} onChange={setSearch} />
      )}
      {found.length === 0 && <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>}
      {found.length > 0 && (
        <ul className={list.list}>
          {found.map((account) => (
            <RowAskedTwice
              key={account.name}
              words={
                account.name === me
                  ? null
                  : {
                      act: t("remove"),
                      actNamed: t("removeNamed", { name: account.name }),
                      sure: t("removeSure", { name: account.name }),
                      keep: t("keep"),
                    }
              }
              onSure={() => onRemove(account)}
            >
              <div>
                <p className={classes.rowName}>
                  {account.name}
                  {account.name === me && ` (${t("you")})`}
                </p>
                <p className={classes.choiceMeaning}>{roleName(account.role)}</p>
              </div>
            </RowAskedTwice>
          ))}
        </ul>
      )}
    </>
  );
}
