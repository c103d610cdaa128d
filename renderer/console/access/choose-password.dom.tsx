import { Button, PasswordInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accessWords } from "./access-words.ts";
import { Door } from "./door.dom.tsx";
import classes from "./door.module.css";
import { MIN_PASSWORD_LENGTH, passwordFault } from "./password-fault.ts";
import type { SignInDesk } from "./sign-in-replies.ts";

/** After the one-time code: the password of one's own. */
export function ChoosePassword({
  name,
  desk,
  onKept,
}: {
  /** For the browser's password keeper. */
  readonly name: string;
  readonly desk: SignInDesk;
  readonly onKept: () => void;
}) {
  const t = useTranslate(accessWords);
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<"refused" | "unreachable" | null>(null);
  const fault = passwordFault(password, repeated);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (fault !== null || busy) return;
    setBusy(true);
    setRefusal(null);
    const outcome = await desk.choosePassword(password);
    setBusy(false);
    if (outcome.kind === "kept") onKept();
    else setRefusal(outcome.kind);
  }

  const count = MIN_PASSWORD_LENGTH;
  return (
    <Door title={t("choose")} line={t("chooseLine")}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <input type="text" autoComplete="username" hidden readOnly value={name} />
        <PasswordInput
          label={t("password")}
          description={t("passwordHint", { count })}
          inputWrapperOrder={["label", "input", "description", "error"]}
          size="md"
          autoComplete="new-password"
          autoFocus
          value={password}
          onChange={(change) => setPassword(change.currentTarget.value)}
          error={tried && fault === "tooShort" ? t("tooShort", { count }) : refusal && t(refusal)}
        />
        <PasswordInput
          label={t("repeat")}
          size="md"
          autoComplete="new-password"
          value={repeated}
          onChange={(change) => setRepeated(change.currentTarget.value)}
          error={tried && fault === "differs" ? t("differs") : null}
        />
        <Button type="submit" size="md" loading={busy}>
          {t("keep")}
        </Button>
      </form>
    </Door>
  );
}
