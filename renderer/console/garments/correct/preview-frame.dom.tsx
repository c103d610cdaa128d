import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  type PreviewWord,
  previewWordSchema,
  VIEWS,
  type View,
  type WearWish,
} from "../../../preview/contract/preview-words.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { correctWords } from "./correct-words.ts";
import classes from "./preview-frame.module.css";

const ADDRESS = "/preview/";

/** What of the garment the figure shows: it as it is, one from before the last change, or a rough one of it. */
export type Showing = "finished" | "following" | "rough";

/** The garment on the rehearsal figure, in a page of its own that can do nothing but draw. */
export function PreviewFrame({
  folder,
  showing,
  trouble,
}: {
  /** Address of the garment's files, with a slash at its end; null shows the figure alone. */
  readonly folder: string | null;
  readonly showing: Showing;
  /** Why the last change cannot be shown, in words; null where it can. */
  readonly trouble: ReactNode | null;
}) {
  const t = useTranslate(correctWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const [view, setView] = useState<View>("facing");
  const [ready, setReady] = useState(false);
  const [word, setWord] = useState<PreviewWord | null>(null);

  const hear = useEffectEvent((message: MessageEvent) => {
    if (message.origin !== location.origin || message.source !== frame.current?.contentWindow) return;
    const heard = previewWordSchema.safeParse(message.data);
    if (!heard.success) return;
    setWord(heard.data);
    if (heard.data.kind === "ready") setReady(true);
  });
  useEffect(() => {
    const listener = (message: MessageEvent) => hear(message);
    addEventListener("message", listener);
    return () => removeEventListener("message", listener);
  }, []);
  useEffect(() => {
    const wish: WearWish = { kind: "wear", folder, view };
    if (ready) frame.current?.contentWindow?.postMessage(wish, location.origin);
  }, [ready, folder, view]);

  const failed = word?.kind === "failed" ? word.code : null;
  const shown = word?.kind === "worn" && (word.folder === folder || showing !== "finished");
  return (
    <section className={classes.preview} aria-label={t("preview")}>
      <div className={classes.stage}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours that needs its origin and scripts; its policy lets it do no more than draw */}
        <iframe ref={frame} src={ADDRESS} title={t("previewAlt")} className={classes.frame} tabIndex={-1} />
        {failed === null && !shown && <p className={classes.note}>{t("loading")}</p>}
        {failed !== null && <p className={classes.note}>{t(failed === "no-gl" ? "noGl" : "notShown")}</p>}
        {trouble !== null && failed === null && (
          <p className={classes.note} role="alert">
            {trouble}
          </p>
        )}
        {trouble === null && showing !== "finished" && failed === null && shown && (
          <p className={classes.note} role="status">
            {t(showing)}
          </p>
        )}
      </div>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t("view")}
        value={view}
        onChange={(next) => setView(next as View)}
        data={VIEWS.map((each) => ({ value: each, label: t(`view.${each}`) }))}
      />
    </section>
  );
}
