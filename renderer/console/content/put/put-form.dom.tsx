import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { useKeep } from "../draft/use-keep.dom.ts";
import { civilAt } from "../parts/site-time.ts";
import type { Chosen } from "./chosen.dom.ts";
import { ChosenList } from "./chosen-list.dom.tsx";
import { MoreFields } from "./more-fields.dom.tsx";
import { nameWish } from "./name-wish.ts";
import { partsOfWish } from "./parts-of-wish.ts";
import classes from "./put.module.css";
import { putWords } from "./put-words.ts";
import { TurnsField } from "./turns-field.dom.tsx";
import { WhenFields } from "./when-fields.dom.tsx";
import { USUAL_WISH, type Wish, type WishFault, wishFault } from "./wish.ts";

/** What was put into the schedule. */
export type PutEntry = Pick<ScheduleEntry, "entryId" | "name">;

/** Asks what is needed to show files, and keeps it; waits for files that are still on their way. */
export function PutForm({
  chosen,
  onDone,
}: {
  readonly chosen: Chosen;
  /** `published`: what became of publishing it at once; null: it is only prepared. */
  readonly onDone: (entry: PutEntry, published: ResultOf<"content.publish"> | null) => void;
}) {
  const t = useTranslate(putWords);
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  const { draft } = useDraft();
  const keep = useKeep();
  const nowMs = useNow(30_000);
  const [typed, setTyped] = useState<Partial<Wish>>({});
  const [more, setMore] = useState(false);
  const [asked, setAsked] = useState<"publish" | "prepare" | null>(null);
  const look = useAction("content.draft");
  const publish = useAction("content.publish");
  // What others prepared is not published along with it unseen.
  const isAlone = draft.changed.length === draft.unshown.length;
  const wish: Wish = { ...USUAL_WISH, name: nameOf(chosen, t), ...typed };
  const fault = wishFault(wish, civilAt(nowMs, timeZone));
  const isArriving = chosen.arriving.some(({ progress }) => !hasEnded(progress.step));
  const canBe = chosen.media.length > 0 || isArriving;
  // A date that is asked for stays in sight, and with it what is wrong with it.
  const isOpen = more || wish.expires;
  const change = (changes: Partial<Wish>) => setTyped({ ...typed, ...changes });

  const put = useEffectEvent(async () => {
    const isPublished = asked === "publish" && isAlone;
    const parts = partsOfWish(wish, chosen.media, { draft, timeZone, locale });
    const kept = await keep.run(parts);
    const now = kept && isPublished ? await look.run({}) : null;
    const published = now?.ok ? await publish.run({ seen: now.value.revision, note: wish.name }) : null;
    setAsked(null);
    const entry = parts.flatMap(({ part }) => (part.kind === "entry" ? part.value : []))[0];
    if (kept && entry !== undefined) onDone(entry, published?.ok ? published.value : null);
  });
  const isReady = asked !== null && !isArriving && chosen.media.length > 0;
  useEffect(() => {
    if (!isReady) return;
    const soon = setTimeout(() => void put(), 0);
    return () => clearTimeout(soon);
  }, [isReady]);

  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (fault === null && canBe) setAsked("publish");
      }}
    >
      <ChosenList chosen={chosen} fill={wish.fill} />
      <div className={classes.fields}>
        <h2>{t("title")}</h2>
        <TextInput
          label={t("name")}
          size="md"
          maxLength={100}
          value={wish.name}
          onChange={(typing) => change({ name: typing.currentTarget.value })}
        />
        <WhenFields wish={wish} onChange={change} />
        <TurnsField wish={wish} onChange={change} />
        {isOpen && (
          <MoreFields
            wish={wish}
            isOne={chosen.media.length + chosen.arriving.length === 1}
            onChange={change}
          />
        )}
        <Button
          variant="subtle"
          className={classes.start ?? ""}
          aria-expanded={isOpen}
          disabled={wish.expires}
          onClick={() => setMore(!more)}
        >
          {t(isOpen ? "less" : "more")}
        </Button>
        {keep.failure && <ContentFailure failure={keep.failure} />}
        <div className={classes.submit}>
          <div className={classes.buttons}>
            <Button type="submit" size="lg" disabled={asked !== null || fault !== null || !canBe}>
              {t(asked === null ? (isAlone ? "put" : "prepare") : isArriving ? "waitsForFile" : "putting")}
            </Button>
            {isAlone && (
              <Button
                variant="subtle"
                size="lg"
                disabled={asked !== null || fault !== null || !canBe}
                onClick={() => setAsked("prepare")}
              >
                {t("prepare")}
              </Button>
            )}
          </div>
          <p className={fault === null || isUnsaid(fault) ? classes.soft : classes.fault} role="status">
            {t(fault !== null ? `fault.${fault}` : isAlone || asked === "publish" ? nextOf(wish) : "next")}
          </p>
        </div>
      </div>
    </form>
  );
}

/** Not said yet, and so nothing to blame anybody for. */
function isUnsaid(fault: WishFault): boolean {
  return fault === "no-span" || fault === "no-days" || fault === "no-expiry";
}

function nextOf({ onlyHours, when }: Wish): "nextNow" | "nextThen" {
  return onlyHours || when !== "always" ? "nextThen" : "nextNow";
}

function nameOf(
  { arriving, media }: Chosen,
  t: ReturnType<typeof useTranslate<keyof typeof putWords.en>>,
): string {
  const coming = arriving.filter(({ progress }) => !hasEnded(progress.step));
  const names = [...coming.map(({ upload }) => upload.file.name), ...media.map(({ name }) => name)];
  const [first = ""] = names;
  return names.length < 2
    ? nameWish(first)
    : t("several", { name: nameWish(first), count: names.length - 1 });
}

function hasEnded(step: Chosen["arriving"][number]["progress"]["step"]): boolean {
  return step === "refused" || step === "failed";
}
