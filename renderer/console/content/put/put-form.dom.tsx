import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
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
import { USUAL_WISH, type Wish, wishFault } from "./wish.ts";

/** Asks what is needed to show files, and keeps it; waits for files that are still on their way. */
export function PutForm({
  chosen,
  onDone,
}: {
  readonly chosen: Chosen;
  readonly onDone: (name: string) => void;
}) {
  const t = useTranslate(putWords);
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  const { draft } = useDraft();
  const keep = useKeep();
  const nowMs = useNow(30_000);
  const [typed, setTyped] = useState<Partial<Wish>>({});
  const [more, setMore] = useState(false);
  const [asked, setAsked] = useState(false);
  const wish: Wish = { ...USUAL_WISH, name: nameOf(chosen, t), ...typed };
  const fault = wishFault(wish, civilAt(nowMs, timeZone));
  const isArriving = chosen.arriving.some(({ progress }) => !hasEnded(progress.step));
  const canBe = chosen.media.length > 0 || isArriving;
  // A date that is asked for stays in sight, and with it what is wrong with it.
  const isOpen = more || wish.expires;
  const change = (changes: Partial<Wish>) => setTyped({ ...typed, ...changes });

  const put = useEffectEvent(async () => {
    const kept = await keep.run(partsOfWish(wish, chosen.media, { draft, timeZone, locale }));
    setAsked(false);
    if (kept) onDone(wish.name);
  });
  const isReady = asked && !isArriving && chosen.media.length > 0;
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
        if (fault === null && canBe) setAsked(true);
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
        {chosen.media.length + chosen.arriving.length === 1 && (
          <Textarea
            label={t("alt")}
            description={t("altHint")}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={500}
            value={wish.alt}
            onChange={(typing) => change({ alt: typing.currentTarget.value })}
          />
        )}
        {isOpen && <MoreFields wish={wish} onChange={change} />}
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
          <Button type="submit" size="lg" disabled={asked || fault !== null || !canBe}>
            {t(!asked ? "put" : isArriving ? "waitsForFile" : "putting")}
          </Button>
          <p className={fault === null ? classes.soft : classes.fault} role="status">
            {t(fault === null ? "next" : `fault.${fault}`)}
          </p>
        </div>
      </div>
    </form>
  );
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
