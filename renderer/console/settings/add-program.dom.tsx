import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import {
  type Program,
  programNameSchema,
  programRoleSchema,
} from "../../../main/bridge/contract/programs.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { programsWords } from "./programs-words.ts";
import classes from "./settings.module.css";

/** Names a program and says what it may. */
export function AddProgram({
  busy,
  onAdd,
}: {
  readonly busy: boolean;
  /** True once it may come in. */
  readonly onAdd: (program: Pick<Program, "name" | "role">) => Promise<boolean>;
}) {
  const t = useTranslate(programsWords);
  const roles = useTranslate(layoutWords);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Program["role"]>("staff");
  const [isFaulty, setFaulty] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const parsed = programNameSchema.safeParse(name);
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
        error={isFaulty ? t("nameFault") : null}
        onChange={({ currentTarget }) => {
          setFaulty(false);
          setName(currentTarget.value.toLowerCase());
        }}
      />
      <NativeSelect
        size="md"
        label={t("rights")}
        description={t(`rights.${role}`)}
        value={role}
        data={programRoleSchema.options.map((each) => ({ value: each, label: roles(each) }))}
        onChange={({ currentTarget }) => setRole(programRoleSchema.parse(currentTarget.value))}
      />
      <div>
        <Button type="submit" size="md" loading={busy}>
          {t("make")}
        </Button>
      </div>
    </form>
  );
}
