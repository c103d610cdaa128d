import { type Account, accountNameSchema } from "../../../main/bridge/contract/console.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accountsWords } from "./accounts-words.ts";
import { NameAndRole } from "./name-and-role.dom.tsx";

/** Names a person and says what they may. */
export function AddAccount({
  busy,
  onAdd,
}: {
  readonly busy: boolean;
  /** True once the account is there. */
  readonly onAdd: (account: Account) => Promise<boolean>;
}) {
  const t = useTranslate(accountsWords);
  const words = {
    title: t("add"),
    name: t("name"),
    nameHint: t("nameHint"),
    nameFault: t("nameFault"),
    role: t("role"),
    roleMeaning: (role: Account["role"]) => t(`roleMeaning.${role}`),
    make: t("add"),
  };
  return <NameAndRole busy={busy} nameSchema={accountNameSchema} onAdd={onAdd} words={words} />;
}
