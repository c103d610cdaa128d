import { useEffect, useState, useSyncExternalStore } from "react";
import { pageTimers } from "../../../main/base/page-timers.dom.ts";
import { createCampaignPlayer } from "../campaign/campaign-player.ts";
import styles from "./campaign-player.module.css";
import { CampaignWidget } from "./campaign-widget.dom.tsx";
import { type Screen, useScreen } from "./screen-context.dom.ts";

type Current = NonNullable<Screen["campaign"]>;

/** The campaign behind the invitation; a warm plain ground where there is none. */
export function CampaignPlayer() {
  const { campaign } = useScreen();
  if (campaign === null) return <div className={styles["player"]} />;
  return <Playing key={`${campaign.campaign.campaignId} ${campaign.armId}`} current={campaign} />;
}

/**
 * The next widget is laid over the one before and fades in once it has a picture, so that nothing dark is ever
 * between.
 */
function Playing({ current }: { readonly current: Current }) {
  const { onBackdrop, record } = useScreen();
  const [player] = useState(() =>
    createCampaignPlayer({ ...current, timers: pageTimers, nowMs: () => performance.now(), record }),
  );
  const { before, turn, widget } = useSyncExternalStore(
    (listener) => player.onChange(listener),
    () => player.now,
  );
  useEffect(() => {
    player.start();
    return () => player.stop();
  }, [player]);
  return (
    <div className={styles["player"]}>
      {before !== null && <CampaignWidget key={turn - 1} widget={before} under />}
      <CampaignWidget
        key={turn}
        widget={widget}
        onShown={(element) => {
          player.shown(turn);
          onBackdrop(element);
        }}
        onEnded={() => player.ended(turn)}
        onBroken={() => player.broken(turn)}
      />
    </div>
  );
}
