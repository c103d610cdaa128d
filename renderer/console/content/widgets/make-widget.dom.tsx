import { Button } from "@mantine/core";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { civilAt } from "../parts/site-time.ts";
import { playlistsWords } from "../playlists/playlists-words.ts";
import { MADE_KINDS, type MadeKind, madeWidget } from "./made-widget.ts";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

/** Makes widgets that need no file: words, clocks, products of the catalogue, the try-on. */
export function useMakeWidget(): (kind: MadeKind, besides?: readonly string[]) => Widget | null {
  const t = useTranslate(widgetsWords);
  const names = useTranslate(playlistsWords);
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  const { draft, taken } = useDraft();
  const [first] = useCatalogue().asked.value?.catalogue.products ?? [];
  const [dataset] = draft.programme.media.flatMap((medium) => (medium.kind === "dataset" ? [medium] : []));
  return (kind, besides = []) =>
    madeWidget(kind, {
      widgetId: freeId(kind, new Set([...taken, ...besides])),
      name: kind === "text" || kind === "ticker" ? t("firstWords") : names(`widget.${kind}`),
      words: { [locale]: t("firstWords") },
      nowCivil: civilAt(Date.now(), timeZone),
      product: first === undefined ? null : { productId: first.productId, name: first.name[locale] },
      dataset: dataset ?? null,
    });
}

/** A button for each kind of widget that can be made here and now. */
export function MakeWidget({
  besides,
  onMade,
}: {
  /** Ids of widgets that are not saved yet. */
  readonly besides: readonly string[];
  readonly onMade: (widget: Widget) => void;
}) {
  const t = useTranslate(widgetsWords);
  const names = useTranslate(playlistsWords);
  const make = useMakeWidget();
  const kinds = MADE_KINDS.filter((kind) => make(kind) !== null);
  return (
    <div className={classes.make}>
      <h3>{t("make")}</h3>
      <div className={classes.kinds}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            onClick={() => {
              const made = make(kind, besides);
              if (made !== null) onMade(made);
            }}
          >
            {names(`widget.${kind}`)}
          </Button>
        ))}
      </div>
      {!kinds.includes("table") && <p className={classes.soft}>{t("needsTable")}</p>}
    </div>
  );
}
