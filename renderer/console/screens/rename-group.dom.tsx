import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ScreenBook, ScreenGroup } from "../../../main/bridge/contract/screens.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./book.module.css";
import { bookWords } from "./book-words.ts";

/** Names a group anew; its tag stays what it was, so that the calendar finds it still. */
export function RenameGroup({
  group,
  seen,
  onDone,
}: {
  readonly group: ScreenGroup;
  readonly seen: number;
  readonly onDone: (book: ScreenBook | null) => void;
}) {
  const t = useTranslate(bookWords);
  const put = useAction("screen.put-group");
  const [name, setName] = useState(group.name);
  async function save(): Promise<void> {
    if (name.trim() === "") return;
    const kept = await put.run({ group: { ...group, name: name.trim() }, seen });
    if (kept.ok) onDone(kept.value);
  }
  return (
    <form
      className={classes.rename}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        size="md"
        autoFocus
        aria-label={t("renameNamed", { name: group.name })}
        maxLength={80}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={put.busy}>
          {t("save")}
        </Button>
        <Button variant="default" onClick={() => onDone(null)}>
          {t("cancel")}
        </Button>
      </div>
      {put.failure && <FailureNotice failure={put.failure} />}
    </form>
  );
}
