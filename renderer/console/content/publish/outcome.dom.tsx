import type { ReactNode } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { OnNowCard } from "../now/on-now-card.dom.tsx";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

const SIGN_EVENTS = ["sign.changed"] as const;

/** What became of publishing, and what the screens show now, with a picture of it on request. */
export function Outcome({
  result,
  name,
  children,
}: {
  readonly result: ResultOf<"content.publish">;
  /** What was put on the screens. */
  readonly name: string;
  readonly children: ReactNode;
}) {
  const t = useTranslate(publishWords);
  const sign = useRequest("sign.current", {}, { reloadOn: SIGN_EVENTS });
  const isOn = result.kind === "published";
  return (
    <>
      <section className={classes.outcome} role="status">
        <StateMark tone={isOn ? "calm" : "waiting"}>
          <span className={classes.outcomeTitle}>{isOn ? t("isOn", { name }) : t("waits")}</span>
        </StateMark>
        {isOn && <p className={classes.soft}>{t("published", { version: result.version })}</p>}
        {children}
      </section>
      {isOn && sign.value !== null && <OnNowCard sign={sign.value} />}
    </>
  );
}
