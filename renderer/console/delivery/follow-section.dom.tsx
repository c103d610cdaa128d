import { Button, Skeleton, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { type Follow, followSchema } from "../../../main/bridge/contract/delivery.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { ContentFailure } from "../content/draft/content-failure.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { Section } from "../settings/section.dom.tsx";
import settings from "../settings/settings.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./delivery.module.css";
import { deliveryWords } from "./delivery-words.ts";
import { hostOfAddress } from "./host-of-address.ts";

const CONTENT_EVENTS = ["content.changed"] as const;

/** Which server content comes from, and this site's own key for those that follow it. For admins. */
export function FollowSection() {
  const t = useTranslate(deliveryWords);
  const asked = useRequest("delivery.get", {}, { reloadOn: CONTENT_EVENTS });
  const change = useAction("delivery.follow");
  const follow = async (next: Follow | null) => {
    const changed = await change.run({ follow: next });
    if (changed.ok) asked.reload();
    return changed.ok;
  };
  return (
    <Section title={t("title")} hint={t("hint")}>
      <Answered<"delivery.get"> of={asked} skeleton={<Skeleton height={160} radius="lg" />}>
        {(delivery) => (
          <>
            <div role="status">
              <StateMark tone={delivery.follow === null ? "unknown" : "calm"}>
                {delivery.follow === null
                  ? t("followsNone")
                  : t("follows", { host: hostOfAddress(delivery.follow.address) })}
              </StateMark>
            </div>
            <FollowForm
              key={delivery.follow?.address ?? ""}
              followed={delivery.follow}
              busy={change.busy}
              onFollow={follow}
            />
            {change.failure && <ContentFailure failure={change.failure} />}
            {delivery.ownKey !== null && (
              <div className={settings.box}>
                <h3>{t("ownKey")}</h3>
                <p className={settings.mono}>{delivery.ownKey}</p>
                <p className={settings.hint}>{t("ownKeyHint")}</p>
              </div>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}

function FollowForm({
  followed,
  busy,
  onFollow,
}: {
  readonly followed: Follow | null;
  readonly busy: boolean;
  /** True once it is followed, or no longer. */
  readonly onFollow: (next: Follow | null) => Promise<boolean>;
}) {
  const t = useTranslate(deliveryWords);
  const [address, setAddress] = useState(followed?.address ?? "");
  const [key, setKey] = useState(followed?.key ?? "");
  const [faulty, setFaulty] = useState(false);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const parsed = followSchema.safeParse({ address: address.trim(), key: key.trim() });
    setFaulty(!parsed.success);
    if (parsed.success) await onFollow(parsed.data);
  }

  return (
    <form className={settings.fields} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        size="md"
        type="url"
        label={t("address")}
        description={t("addressHint")}
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <TextInput
        size="md"
        label={t("key")}
        description={t("keyHint")}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={key}
        error={faulty ? t("keyFault") : null}
        onChange={(event) => {
          setFaulty(false);
          setKey(event.currentTarget.value);
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy} disabled={address.trim() === ""}>
          {t(followed === null ? "follow" : "followAnother")}
        </Button>
        {followed !== null && (
          <Button variant="default" size="md" disabled={busy} onClick={() => void onFollow(null)}>
            {t("stop")}
          </Button>
        )}
      </div>
    </form>
  );
}
