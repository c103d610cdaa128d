import { Button, Progress } from "@mantine/core";
import type { Delivery, Follow } from "../../../main/bridge/contract/delivery.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { ContentFailure } from "../content/draft/content-failure.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./delivery.module.css";
import { deliveryWords } from "./delivery-words.ts";
import { hostOfAddress } from "./host-of-address.ts";
import { troubleWord } from "./trouble-word.ts";

const CONTENT_EVENTS = ["content.changed"] as const;

/** What comes from the server that is followed, how far it is, and why nothing comes; nothing where none is followed. */
export function DeliveryCard() {
  const t = useTranslate(deliveryWords);
  const asked = useRequest("delivery.get", {}, { reloadOn: CONTENT_EVENTS });
  const ask = useAction("delivery.ask");
  const delivery = asked.value;
  if (delivery?.follow == null) return null;
  return (
    <section className={classes.card} aria-label={t("title")}>
      <div className={classes.head}>
        <h2>{t("from", { host: hostOfAddress(delivery.follow.address) })}</h2>
        <Button
          variant="default"
          size="sm"
          disabled={ask.busy || delivery.state !== "resting"}
          onClick={() => void ask.run({})}
        >
          {t("askNow")}
        </Button>
      </div>
      {ask.failure && <ContentFailure failure={ask.failure} />}
      {delivery.trouble !== null && <Trouble trouble={delivery.trouble} />}
      <State delivery={{ ...delivery, follow: delivery.follow }} />
    </section>
  );
}

function State({ delivery }: { readonly delivery: Delivery & { readonly follow: Follow } }) {
  const t = useTranslate(deliveryWords);
  const format = useFormat();
  const { heardAtMs, progress, state, taken, trouble } = delivery;
  if (progress !== null) {
    const share = progress.bytes === 0 ? 1 : progress.bytesHere / progress.bytes;
    return (
      <>
        <p>{t("coming", { version: progress.version, percent: format.share(share) })}</p>
        <Progress value={100 * share} size="sm" aria-label={t("comingBar")} />
      </>
    );
  }
  return (
    <>
      <p>
        {taken === null
          ? t("nothingYet")
          : t("newest", { version: taken.version, when: format.dateTime(taken.atMs) })}
      </p>
      {state === "asking" ? (
        <StateMark tone="waiting">{t("asking")}</StateMark>
      ) : (
        trouble === null &&
        heardAtMs !== null && (
          <StateMark tone="calm">{t("heard", { when: format.dateTime(heardAtMs) })}</StateMark>
        )
      )}
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: NonNullable<Delivery["trouble"]> }) {
  const t = useTranslate(deliveryWords);
  const format = useFormat();
  return (
    <div role="alert" className={classes.trouble}>
      <StateMark tone="trouble">{t(`trouble.${troubleWord(trouble.code)}`)}</StateMark>
      <p className={classes.soft}>{t("since", { when: format.dateTime(trouble.sinceMs) })}</p>
      <p className={classes.soft} lang="en">
        {trouble.message}
      </p>
    </div>
  );
}
