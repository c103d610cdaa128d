import { Button } from "@mantine/core";
import { useState } from "react";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { namedAfter, saidBy } from "./named-after.ts";
import { OwnFields } from "./own-fields.dom.tsx";
import { SharedFields } from "./shared-fields.dom.tsx";
import { WidgetPreview } from "./widget-preview.dom.tsx";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

/** One widget under one's hands, beside how it will look on a screen. */
export function WidgetEditor({
  widget,
  playlistId,
  onChange,
}: {
  readonly widget: Widget;
  /** It is looked at in the zone that plays this. */
  readonly playlistId: string | null;
  readonly onChange: (widget: Widget) => void;
}) {
  const t = useTranslate(widgetsWords);
  const [more, setMore] = useState(false);
  const { locale } = usePreferences();
  const { product } = useCatalogue();
  const said = (one: Widget): string | null => saidBy(one, locale, product);
  return (
    <div className={classes.editor}>
      <div className={classes.fields}>
        <OwnFields
          widget={widget}
          onChange={(next) => onChange(namedAfter(next, said(widget), said(next)))}
        />
        {more && <SharedFields widget={widget} onChange={onChange} />}
        <div>
          <Button variant="subtle" size="sm" aria-expanded={more} onClick={() => setMore(!more)}>
            {t(more ? "less" : "more")}
          </Button>
        </div>
      </div>
      <WidgetPreview widget={widget} playlistId={playlistId} />
    </div>
  );
}
