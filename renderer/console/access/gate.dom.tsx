import type { ReactNode } from "react";
import { useCallback, useEffect, useState } from "react";
import type { Account } from "../../../main/bridge/contract/console.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accessWords } from "./access-words.ts";
import { ChoosePassword } from "./choose-password.dom.tsx";
import { Door } from "./door.dom.tsx";
import { SignInForm } from "./sign-in-form.dom.tsx";
import type { SignInDesk, SignInState } from "./sign-in-replies.ts";

/** How often an unreachable host is asked again. */
const RETRY_MS = 3_000;

/** What the gate hands to the console behind it. */
export interface Entrance {
  readonly account: Account;
  readonly leave: () => void;
  /** Asks the listener whether one is still signed in; shows the sign-in if not. */
  readonly recheck: () => Promise<void>;
}

/** Lets signed-in people through; everyone else gets the page that helps them on. */
export function Gate({
  desk,
  children,
}: {
  readonly desk: SignInDesk;
  readonly children: (entrance: Entrance) => ReactNode;
}) {
  const t = useTranslate(accessWords);
  const [state, setState] = useState<SignInState | "asking" | "unreachable">("asking");
  const [expired, setExpired] = useState(false);

  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    async function ask() {
      const answer = await desk.state();
      if (ended) return;
      setState(answer ?? "unreachable");
      if (answer === null) timer = setTimeout(() => void ask(), RETRY_MS);
    }
    void ask();
    return () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [desk]);

  const recheck = useCallback(async () => {
    const answer = await desk.state();
    if (answer === null || answer.account !== null) return;
    setExpired(true);
    setState(answer);
  }, [desk]);

  const leave = useCallback(() => {
    setExpired(false);
    setState({ account: null, mustChoosePassword: false, paired: true });
    void desk.signOut();
  }, [desk]);

  if (state === "asking") return null;
  if (state === "unreachable") return <Door title={t("waitingForHost")} line={t("waitingForHostNext")} />;
  if (!state.paired) return <Door title={t("notPaired")} line={t("notPairedNext")} />;
  if (state.account === null) return <SignInForm desk={desk} expired={expired} onSignedIn={setState} />;
  if (state.mustChoosePassword) {
    return (
      <ChoosePassword
        name={state.account.name}
        desk={desk}
        onKept={() => setState({ ...state, mustChoosePassword: false })}
      />
    );
  }
  return children({ account: state.account, leave, recheck });
}
