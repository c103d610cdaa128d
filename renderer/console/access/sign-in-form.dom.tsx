import { Button, PasswordInput, TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import notice from "../parts/notice.module.css";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accessWords } from "./access-words.ts";
import { Door } from "./door.dom.tsx";
import classes from "./door.module.css";
import type { SignInDesk, SignInState } from "./sign-in-replies.ts";

type Trouble =
  | { readonly kind: "wrong" | "unreachable" }
  | { readonly kind: "too-many"; readonly untilMs: number };

export function SignInForm({
  desk,
  expired,
  onSignedIn,
}: {
  readonly desk: SignInDesk;
  /** Was signed in and no longer is. */
  readonly expired: boolean;
  readonly onSignedIn: (state: SignInState) => void;
}) {
  const t = useTranslate(accessWords);
  const [name, setName] = useState("");
  const [secret, setSecret] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const nowMs = useNow(1_000);
  const waitSeconds =
    trouble?.kind === "too-many" ? Math.max(0, Math.ceil((trouble.untilMs - nowMs) / 1_000)) : 0;

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy || waitSeconds > 0) return;
    setBusy(true);
    setTrouble(null);
    const outcome = await desk.signIn(name.trim().toLowerCase(), secret);
    setBusy(false);
    switch (outcome.kind) {
      case "in":
        onSignedIn(outcome.state);
        break;
      case "too-many":
        setTrouble({ kind: "too-many", untilMs: Date.now() + outcome.retryAfterSeconds * 1_000 });
        break;
      case "wrong":
      case "unreachable":
        setTrouble(outcome);
        break;
    }
  }

  return (
    <Door title={t("title")} line={expired ? t("expired") : t("line")}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t("name")}
          size="md"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          withAsterisk={false}
          value={name}
          onChange={(change) => setName(change.currentTarget.value)}
        />
        <PasswordInput
          label={t("secret")}
          description={t("secretHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          size="md"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={secret}
          onChange={(change) => setSecret(change.currentTarget.value)}
        />
        <div role="alert">
          {trouble && (trouble.kind !== "too-many" || waitSeconds > 0) && (
            <div className={notice.notice} data-tone={trouble.kind === "too-many" ? "waiting" : "trouble"}>
              <StateMark tone={trouble.kind === "too-many" ? "waiting" : "trouble"}>
                <span className={notice.text}>
                  {trouble.kind === "too-many" ? t("tooMany", { seconds: waitSeconds }) : t(trouble.kind)}
                </span>
              </StateMark>
            </div>
          )}
        </div>
        <Button type="submit" size="md" loading={busy} disabled={waitSeconds > 0}>
          {t("signIn")}
        </Button>
      </form>
    </Door>
  );
}
