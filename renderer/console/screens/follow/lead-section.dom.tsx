import { Button, Skeleton, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { Lead } from "../../../../main/bridge/contract/followers.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { TroubleNotice } from "../../parts/trouble-notice.dom.tsx";
import { Section } from "../../settings/section.dom.tsx";
import settings from "../../settings/settings.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./follow.module.css";
import { followWords } from "./follow-words.ts";

const EVENTS = ["lead.changed"] as const;

/** Makes this computer a screen of another one, or ends that. For admins. */
export function LeadSection() {
  const t = useTranslate(followWords);
  const asked = useRequest("lead.get", {}, { reloadOn: EVENTS });
  return (
    <Section title={t("leadTitle")} hint={t("leadHint")}>
      {asked.loading && asked.value === null && asked.failure === null ? (
        <Skeleton height={120} radius="lg" />
      ) : asked.value === null ? (
        <JoinForm onJoined={asked.reload} />
      ) : (
        <Joined lead={asked.value} onLeft={asked.reload} />
      )}
    </Section>
  );
}

function JoinForm({ onJoined }: { readonly onJoined: () => void }) {
  const t = useTranslate(followWords);
  const join = useAction("lead.join");
  const [link, setLink] = useState("");

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if ((await join.run({ link: link.trim() })).ok) onJoined();
  }

  return (
    <form className={settings.fields} noValidate onSubmit={(event) => void submit(event)}>
      <StateMark tone="unknown">{t("none")}</StateMark>
      <TextInput
        size="md"
        label={t("link")}
        description={t("linkHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      {join.failure && (
        <TroubleNotice>
          <JoinFailure failure={join.failure} />
        </TroubleNotice>
      )}
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={join.busy} disabled={link.trim() === ""}>
          {t("join")}
        </Button>
      </div>
    </form>
  );
}

function JoinFailure({ failure }: { readonly failure: Failure<ErrorOf<"lead.join">> }) {
  const t = useTranslate(followWords);
  if (failure.code === "no-link") return t("noLink");
  if (failure.code === "wrong-link") return t("wrongLink");
  return (
    <>
      {t("joinFailed")} <span lang="en">{failure.message}</span>
    </>
  );
}

function Joined({ lead, onLeft }: { readonly lead: Lead; readonly onLeft: () => void }) {
  const t = useTranslate(followWords);
  const leave = useAction("lead.leave");
  const [isAsking, setAsking] = useState(false);
  const name = lead.siteName ?? lead.address;
  const isWell = lead.state === "joined";

  async function stop(): Promise<void> {
    if ((await leave.run({})).ok) onLeft();
  }

  return (
    <>
      <div role="status">
        <StateMark tone={isWell ? "calm" : lead.state === "away" ? "waiting" : "trouble"}>
          {lead.state === "joined"
            ? t("joined", { name, screen: lead.screenName ?? lead.screenId })
            : t(lead.state, { name })}
        </StateMark>
        <p className={settings.hint}>{lead.address}</p>
      </div>
      {isAsking && <p>{t("leaveSure", { name })}</p>}
      {leave.failure && (
        <TroubleNotice>
          <span lang="en">{leave.failure.message}</span>
        </TroubleNotice>
      )}
      <div className={classes.buttons}>
        {isAsking && (
          <Button variant="default" autoFocus onClick={() => setAsking(false)}>
            {t("cancel")}
          </Button>
        )}
        <Button
          variant={isAsking ? "filled" : "default"}
          loading={leave.busy}
          onClick={() => (isAsking ? void stop() : setAsking(true))}
        >
          {t("leave")}
        </Button>
      </div>
    </>
  );
}
