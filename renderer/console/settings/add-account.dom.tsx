import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import { type Account, accountNameSchema, accountRoleSchema } from "../../../main/bridge/contract/console.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accountsWords } from "./accounts-words.ts";
import classes from "./settings.module.css";

export function AddAccount({
  busy,
  onAdd,
}: {
  readonly busy: boolean;
  /** True once the account is there. */
  readonly onAdd: (account: Account) => Promise<boolean>;
}) {
  const t = useTranslate(accountsWords);
  const roles = useTranslate(layoutWords);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Account["role"]>("staff");
  const [faulty, setFaulty] = useState(false);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const parsed = accountNameSchema.safeParse(name);
    setFaulty(!parsed.success);
    if (parsed.success && (await onAdd({ name: parsed.data, role }))) setName("");
  }

  return (
    <form className={classes.fields} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{t("add")}</h3>
      <TextInput
        size="md"
        label={t("name")}
        description={t("nameHint")}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={name}
        error={faulty ? t("nameFault") : null}
        onChange={(event) => {
          setFaulty(false);
          setName(event.currentTarget.value.toLowerCase());
        }}
      />
      <NativeSelect
        size="md"
        label={t("role")}
        description={t(`roleMeaning.${role}`)}
        value={role}
        data={accountRoleSchema.options.map((each) => ({ value: each, label: roles(each) }))}
        onChange={(event) => setRole(accountRoleSchema.parse(event.currentTarget.value))}
      />
      <div>
        <Button type="submit" size="md" loading={busy}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
