import { useEffect, useMemo, useState } from "react";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import { type Widget, widgetSchema } from "../../../../content/schema/signage/widget.ts";
import { pageTimers } from "../../../../main/base/page-timers.dom.ts";
import { SignPageContext } from "../../../sign/view/sign-page.dom.ts";
import { SignView } from "../../../sign/view/sign-view.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { rehearsalPlayer } from "../preview/rehearsal-player.ts";
import signColours from "../preview/sign-colours.module.css";
import { useSignPageOf } from "../preview/use-sign-page-of.dom.tsx";
import { pageWords } from "./page-words.ts";
import { previewSign, zoneOf } from "./preview-sign.ts";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

/** What is typed is shown when the hands rest for so long: a sign is not drawn anew with every letter. */
const SHOWN_AFTER_MS = 250;
const clockMs = (): number => Date.now();
const nowMs = (): number => performance.now();

/** A widget as a screen will show it, drawn by the mirror's own player. */
export function WidgetPreview({
  widget,
  playlistId,
}: {
  readonly widget: Widget;
  readonly playlistId: string | null;
}) {
  const t = useTranslate(widgetsWords);
  const pages = useTranslate(pageWords);
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  const { draft } = useDraft();
  const { programme, revision } = draft;
  const text = useLate(JSON.stringify(widget), SHOWN_AFTER_MS);
  const sign = useMemo(() => {
    const whole = widgetSchema.safeParse(JSON.parse(text));
    if (!whole.success) return null;
    const alone = previewSign(whole.data, playlistId, programme);
    return { programme: alone, revision: `${revision} ${text}`, plan: [] };
  }, [text, playlistId, programme, revision]);
  const [shown, setShown] = useState(sign);
  // What is not whole yet leaves the picture of what was.
  if (sign !== null && sign !== shown) setShown(sign);
  const index = useMemo(() => indexProgramme(shown?.programme ?? programme), [shown, programme]);
  const page = useSignPageOf({ timeZone, locale, clockMs, index });
  const [player] = useState(() =>
    rehearsalPlayer({ timers: pageTimers, nowMs, clockMs, timeZone, chance: () => Math.random() }),
  );
  useEffect(() => {
    if (shown === null) return;
    player.take(shown);
    player.start();
    return () => player.stand();
  }, [player, shown]);
  const { heightPixels, widthPixels } = zoneOf(playlistId, programme);
  return (
    <figure className={classes.preview}>
      <div
        className={`${signColours.sign} ${classes.screen}`}
        style={{ aspectRatio: `${widthPixels} / ${heightPixels}` }}
        data-lies={widthPixels > heightPixels}
      >
        <SignPageContext value={page}>
          <SignView player={player} />
        </SignPageContext>
      </div>
      <figcaption className={classes.soft}>
        {widget.kind === "page"
          ? pages("onScreensOnly")
          : t(sign === null && shown !== null ? "notWhole" : "asOnScreen")}
      </figcaption>
    </figure>
  );
}

/** A text as it was when it last stayed the same for a while. */
function useLate(text: string, restMs: number): string {
  const [late, setLate] = useState(text);
  useEffect(() => {
    const rest = setTimeout(() => setLate(text), restMs);
    return () => clearTimeout(rest);
  }, [text, restMs]);
  return late;
}
