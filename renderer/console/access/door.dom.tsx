import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";
import { LOCALES, type Locale } from "../../../content/schema/locale.ts";
import { Brand } from "../layout/brand.dom.tsx";
import { LANGUAGE_NAMES } from "../layout/language-names.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./door.module.css";

/** What stands before the console: one calm card with the product's name and the languages. */
export function Door({
  title,
  line,
  children,
}: {
  readonly title: string;
  readonly line: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslate(layoutWords);
  const { locale, setLocale } = usePreferences();
  return (
    <main className={classes.door}>
      <div className={classes.card}>
        <Brand siteName={null} />
        <div className={classes.words}>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.line}>{line}</p>
        </div>
        {children}
      </div>
      <SegmentedControl
        className={classes.languages ?? ""}
        aria-label={t("language")}
        value={locale}
        onChange={(next) => setLocale(next as Locale)}
        data={LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
      />
    </main>
  );
}
