import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { LOCALES } from "../../../../content/schema/locale.ts";
import type { ContentText } from "../../../../content/schema/signage/content-text.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { widgetsWords } from "./widgets-words.ts";
import { worded } from "./worded.ts";

/** Longest words of one language, as the schema has it. */
const MAX_WORDS = 2_000;

/** A text of a sign: in the reader's language at once, in the others when they are asked for or there already. */
export function WordsField({
  label,
  text,
  onChange,
}: {
  readonly label: string;
  readonly text: ContentText;
  readonly onChange: (text: ContentText) => void;
}) {
  const t = useTranslate(widgetsWords);
  const { locale: own } = usePreferences();
  const [wantsAll, setWantsAll] = useState(false);
  const shown = LOCALES.filter((locale) => locale === own || wantsAll || text[locale] !== undefined);
  const ordered = shown.toSorted((a, b) => Number(b === own) - Number(a === own));
  return (
    <>
      {ordered.map((locale) => (
        <Textarea
          key={locale}
          label={ordered.length === 1 ? label : `${label} (${LANGUAGE_NAMES[locale]})`}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={MAX_WORDS}
          value={text[locale] ?? ""}
          onChange={(typed) => onChange(worded(text, locale, typed.currentTarget.value))}
        />
      ))}
      {ordered.length < LOCALES.length && (
        <div>
          <Button variant="subtle" size="sm" onClick={() => setWantsAll(true)}>
            {t("otherLanguages")}
          </Button>
        </div>
      )}
    </>
  );
}
