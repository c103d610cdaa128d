import { LOCALES } from "../../../content/schema/locale.ts";
import styles from "./languages.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Name of each language in itself. */
const OWN_NAMES = { en: "English", fr: "Français", de: "Deutsch" } as const;

/** The languages of the screen; lowered with the other controls. */
export function Languages() {
  const { dispatch, locale, t } = useScreen();
  return (
    <div className={styles["languages"]} data-over-sign role="group" aria-label={t("language.label")}>
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          data-language={one}
          aria-label={OWN_NAMES[one]}
          aria-pressed={one === locale}
          onClick={() => dispatch({ kind: "language", locale: one })}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
