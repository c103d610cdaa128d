import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import type { FollowerLink } from "../../../../main/bridge/contract/followers.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./follow.module.css";
import { followWords } from "./follow-words.ts";
import { LinkBox } from "./link-box.dom.tsx";

/** Names a screen that has a computer of its own, and hands out the link by which that joins. */
export function AddScreen({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslate(followWords);
  const add = useAction("screen.add");
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [made, setMade] = useState<FollowerLink | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() === "") return;
    const added = await add.run({ name: name.trim() });
    if (added.ok) setMade(added.value);
  }

  if (made !== null) return <LinkBox name={name.trim()} made={made} onDone={onDone} />;
  return (
    <form className={classes.box} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        size="md"
        label={t("name")}
        description={t("nameHint")}
        maxLength={80}
        autoFocus
        value={name}
        error={isMissing ? t("nameMissing") : null}
        onChange={({ currentTarget }) => {
          setMissing(false);
          setName(currentTarget.value);
        }}
      />
      {add.failure && <FailureNotice failure={add.failure} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={add.busy}>
          {t("make")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
