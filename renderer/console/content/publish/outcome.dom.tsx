import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { shownAnswer } from "../../screens/shown-answer.ts";
import { useUrgent } from "../../screens/urgent/urgent-context.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { onNow } from "../now/on-now.ts";
import { OnNowCard } from "../now/on-now-card.dom.tsx";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

const SIGN_EVENTS = ["sign.changed"] as const;
const TODAY_EVENTS = ["today.changed", "sign.changed"] as const;
const LOOK_EVERY_MS = 10_000;

/** What became of publishing, what the screens show now, with a picture of it on request, and the way back. */
export function Outcome({
  result,
  entry: { entryId, name },
  children,
}: {
  readonly result: ResultOf<"content.publish">;
  /** What was put on the screens. */
  readonly entry: Pick<ScheduleEntry, "entryId" | "name">;
  readonly children: ReactNode;
}) {
  const t = useTranslate(publishWords);
  const sign = useRequest("sign.current", {}, { reloadOn: SIGN_EVENTS });
  const today = useRequest("today.get", {}, { reloadOn: TODAY_EVENTS });
  const isUrgent = useUrgent() !== null;
  const nowMs = useNow(LOOK_EVERY_MS);
  const isPublished = result.kind === "published";
  const answers = (today.value?.screens ?? []).map((screen) => shownAnswer(screen, isUrgent));
  const on = answers.filter(
    (answer) => isPublished && answer.kind === "on" && answer.version >= result.version,
  ).length;
  const isDue = sign.value === null || onNow(sign.value.plan, nowMs)?.entryIds.includes(entryId) === true;
  const all = answers.length;
  const told = isDue ? t("isOn", { name, on, all, isAll: String(on === all) }) : t("later", { name });
  return (
    <>
      <section className={classes.outcome} role="status">
        <StateMark tone={isPublished ? "calm" : "waiting"}>
          <span className={classes.outcomeTitle}>{isPublished ? told : t("waits")}</span>
        </StateMark>
        {isPublished && <p className={classes.soft}>{t("published", { version: result.version })}</p>}
        <div className={classes.buttons}>
          {children}
          {isPublished && <GoBack from={result.version} />}
        </div>
      </section>
      {isPublished && sign.value !== null && <OnNowCard sign={sign.value} />}
    </>
  );
}

/** One click back to the version before; nothing where there is none. */
function GoBack({ from }: { readonly from: number }) {
  const t = useTranslate(publishWords);
  const [, navigate] = useLocation();
  const versions = useRequest("content.versions", {}, { reloadOn: SIGN_EVENTS });
  const rollBack = useAction("content.roll-back");
  const kept = versions.value ?? [];
  const before = kept.find(({ version }) => version === from)?.insteadOf;
  const target = kept.find(({ version }) => version === before);
  if (target === undefined) return null;
  const { version } = target;
  async function goBack(): Promise<void> {
    if ((await rollBack.run({ version })).ok) navigate("/content");
  }
  return (
    <>
      <Button variant="default" disabled={rollBack.busy} onClick={() => void goBack()}>
        {t("goBack")}
      </Button>
      {rollBack.failure && <ContentFailure failure={rollBack.failure} />}
    </>
  );
}
