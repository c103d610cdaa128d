import { useEffect, useRef, useState } from "react";
import type { Widget } from "../../../content/schema/campaign.ts";
import { beginPlay, endPlay, type Play } from "../campaign/proof-of-play.ts";
import {
  failInRotation,
  FIRST_ROUND,
  MAX_VIDEO_MS,
  nextInRotation,
  SHOW_LIMIT_MS,
  stayMs,
  VIDEO_GRACE_MS,
} from "../campaign/rotation.ts";
import styles from "./campaign-player.module.css";
import { CampaignWidget } from "./campaign-widget.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

/**
 * Plays the campaign round and round. The next widget is laid over the one before and fades in once it has a
 * picture, so that nothing dark is ever between; one that does not come is passed over.
 */
export function CampaignPlayer() {
  const { campaign: current, record, onBackdrop } = useScreen();
  const [rotation, setRotation] = useState(FIRST_ROUND);
  const [shownId, setShownId] = useState<string | null>(null);
  const play = useRef<Play | null>(null);
  const widgets = current?.campaign.widgets ?? [];
  const widget = widgets[rotation.at % Math.max(widgets.length, 1)] ?? null;
  const before = widgets.find((one) => one.widgetId === shownId) ?? null;
  const key = widget === null ? "" : `${rotation.round}-${widget.widgetId}`;
  const isShown = widget !== null && shownId === widget.widgetId;

  const finish = (complete: boolean) => {
    if (play.current === null) return;
    record(endPlay(play.current, complete, performance.now()));
    play.current = null;
  };
  const goOn = (complete: boolean) => {
    finish(complete);
    setRotation((now) => nextInRotation(now, widgets));
  };
  const passOver = (broken: Widget) => {
    finish(false);
    setRotation((now) => nextInRotation(failInRotation(now, broken), widgets));
  };
  const begin = (element: HTMLImageElement | HTMLVideoElement) => {
    if (current === null || widget === null || play.current !== null) return;
    const { widgetId, productId } = widget;
    const played = { campaignId: current.campaign.campaignId, armId: current.armId, widgetId, productId };
    const begun = beginPlay(played, performance.now());
    play.current = begun.play;
    record(begun.entry);
    setShownId(widgetId);
    onBackdrop(element);
  };

  // A widget that does not show in time is broken.
  useEffect(() => {
    if (widget === null || isShown) return;
    const timer = setTimeout(() => passOver(widget), SHOW_LIMIT_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    if (widget === null || !isShown) return;
    const stay = stayMs(widget);
    const limitMs = stay === "until-end" ? MAX_VIDEO_MS + VIDEO_GRACE_MS : stay;
    const timer = setTimeout(() => goOn(stay !== "until-end"), limitMs);
    return () => clearTimeout(timer);
    // A new round of the same widget is a new stay.
  }, [key, isShown]);
  // Whatever is on when the campaign goes away was not shown whole.
  useEffect(() => () => finish(false), []);

  if (widget === null) return <div className={styles["player"]} />;
  return (
    <div className={styles["player"]}>
      {before !== null && before !== widget && (
        <CampaignWidget key={`under-${before.widgetId}`} widget={before} under />
      )}
      <CampaignWidget
        key={key}
        widget={widget}
        onShown={begin}
        onEnded={() => goOn(true)}
        onBroken={() => passOver(widget)}
      />
    </div>
  );
}
