import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { civilAt, instantOf } from "../parts/site-time.ts";
import { CalmField, mayMove } from "./calm-field.dom.tsx";
import { CaptionFields } from "./caption-fields.dom.tsx";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";
import { tagsOf } from "./tag-list.ts";

/** A week from now is offered first. */
const OFFERED_END_MS = 7 * 86_400_000;

/** Name, words for people who cannot see it, tags, expiry. */
export function FileFields({
  medium,
  onChange,
}: {
  readonly medium: Media;
  readonly onChange: (next: Media) => void;
}) {
  const t = useTranslate(filesWords);
  const timeZone = useTimeZone();
  const { expiresAtMs } = medium;
  return (
    <>
      <TextInput
        label={t("name")}
        size="md"
        maxLength={120}
        value={medium.name}
        onChange={(typing) => onChange({ ...medium, name: typing.currentTarget.value })}
      />
      {"alt" in medium && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t("alt")}</legend>
          <p className={classes.soft}>{t("altHint")}</p>
          {LOCALES.map((locale) => (
            <Textarea
              key={locale}
              label={LANGUAGE_NAMES[locale]}
              autosize
              minRows={1}
              maxLength={500}
              value={medium.alt?.[locale] ?? ""}
              onChange={(typing) =>
                onChange({ ...medium, alt: worded(medium.alt, locale, typing.currentTarget.value) })
              }
            />
          ))}
        </fieldset>
      )}
      {(medium.kind === "video" || medium.kind === "audio") && (
        <CaptionFields medium={medium} onChange={onChange} />
      )}
      {mayMove(medium) && <CalmField medium={medium} onChange={onChange} />}
      <Tags tags={medium.tags} onChange={(tags) => onChange({ ...medium, tags })} />
      <Checkbox
        label={t("expiry")}
        description={t("expiryHint")}
        checked={expiresAtMs !== null}
        onChange={(change) =>
          onChange({
            ...medium,
            expiresAtMs: change.currentTarget.checked ? Date.now() + OFFERED_END_MS : null,
          })
        }
      />
      {expiresAtMs !== null && (
        <TextInput
          type="datetime-local"
          label={t("expiresAt")}
          value={civilAt(expiresAtMs, timeZone)}
          onChange={(change) => {
            const { value } = change.currentTarget;
            if (value !== "") onChange({ ...medium, expiresAtMs: instantOf(value, timeZone) });
          }}
        />
      )}
    </>
  );
}

function Tags({
  tags,
  onChange,
}: {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
}) {
  const t = useTranslate(filesWords);
  const [text, setText] = useState(tags.join(", "));
  return (
    <TextInput
      label={t("tags")}
      description={t("tagsHint")}
      value={text}
      onChange={(typing) => {
        setText(typing.currentTarget.value);
        onChange(tagsOf(typing.currentTarget.value));
      }}
      onBlur={() => setText(tags.join(", "))}
    />
  );
}

type Alt = Extract<Media, { kind: "image" }>["alt"];

/** The words with those of one language set; null where none are left. */
function worded(alt: Alt, locale: Locale, words: string): Alt {
  const { [locale]: _before, ...others } = alt ?? {};
  const next = words === "" ? others : { ...others, [locale]: words };
  return Object.keys(next).length === 0 ? null : next;
}
