import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import type { z } from "zod";
import { type Account, accountRoleSchema } from "../../../main/bridge/contract/console.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./settings.module.css";

type Role = Account["role"];

/** What the form calls its parts. */
export interface NameAndRoleWords {
  readonly title: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameFault: string;
  readonly role: string;
  readonly roleMeaning: (role: Role) => string;
  readonly make: string;
}

/** Names somebody new, a person or a program, and says what they may. */
export function NameAndRole({
  busy,
  nameSchema,
  onAdd,
  words,
}: {
  readonly busy: boolean;
  readonly nameSchema: z.ZodType<string>;
  /** True once they may come in. */
  readonly onAdd: (added: { readonly name: string; readonly role: Role }) => Promise<boolean>;
  readonly words: NameAndRoleWords;
}) {
  const roles = useTranslate(layoutWords);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("staff");
  const [isFaulty, setFaulty] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const parsed = nameSchema.safeParse(name);
    setFaulty(!parsed.success);
    if (parsed.success && (await onAdd({ name: parsed.data, role }))) setName("");
  }

  return (
    <form className={classes.fields} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.title}</h3>
      <TextInput
        size="md"
        label={words.name}
        description={words.nameHint}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={name}
        error={isFaulty ? words.nameFault : null}
        onChange={({ currentTarget }) => {
          setFaulty(false);
          setName(currentTarget.value.toLowerCase());
        }}
      />
      <NativeSelect
        size="md"
        label={words.role}
        description={words.roleMeaning(role)}
        value={role}
        data={accountRoleSchema.options.map((each) => ({ value: each, label: roles(each) }))}
        onChange={({ currentTarget }) => setRole(accountRoleSchema.parse(currentTarget.value))}
      />
      <div>
        <Button type="submit" size="md" loading={busy}>
          {words.make}
        </Button>
      </div>
    </form>
  );
}
