import { type CSSProperties, useEffect, useEffectEvent, useRef } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { LayoutPlayer } from "../player/layout-player.ts";
import { plainGround } from "./plain-ground.dom.ts";
import styles from "./sign.module.css";
import { useSignPage } from "./sign-page.dom.ts";
import { useCovers } from "./use-covers.dom.ts";
import { ZoneView } from "./zone-view.dom.tsx";

/** A zone that covers so much of its layout is what the eye sees behind the words above it. */
const BACKDROP_SHARE = 0.5;

/** One layout: its ground and its zones, fitted to the screen. */
export function LayoutView({
  layout: player,
  under = false,
  onCovers = () => undefined,
}: {
  readonly layout: LayoutPlayer;
  readonly under?: boolean;
  /** It came in whole, over the layout before. */
  readonly onCovers?: () => void;
}) {
  const { fileUrl, index, onBackdrop } = useSignPage();
  const { background, fit, heightPixels, layoutId, widthPixels } = player.layout;
  const ground = background.mediaId === null ? undefined : index.media.get(background.mediaId);
  const size = {
    "--w": widthPixels,
    "--h": heightPixels,
    backgroundColor: background.colour,
  } as CSSProperties;
  const share = (length: number, of: number): string => `${(100 * length) / of}%`;
  const place = (zone: Zone): CSSProperties => ({
    left: share(zone.leftPixels, widthPixels),
    top: share(zone.topPixels, heightPixels),
    width: share(zone.widthPixels, widthPixels),
    height: share(zone.heightPixels, heightPixels),
  });
  const isBackdrop = ({ heightPixels: height, widthPixels: width }: Zone): boolean =>
    width * height >= BACKDROP_SHARE * widthPixels * heightPixels;
  const isMixed = !player.layout.zones.some(isBackdrop);
  const isOn = player.isReady && !under;
  const element = useRef<HTMLDivElement>(null);
  useCovers(element, isOn, onCovers);
  const tellGround = useEffectEvent(() => onBackdrop(plainGround()));
  useEffect(() => {
    if (isOn && isMixed) tellGround();
  }, [isMixed, isOn]);
  return (
    <div
      ref={element}
      className={styles["ground"]}
      data-ready={under || player.isReady}
      data-layout-of={layoutId}
      style={{ backgroundColor: background.colour }}
    >
      <div className={styles["layout"]} data-fit={fit} style={size}>
        {ground !== undefined && <img className={styles["background"]} src={fileUrl(ground.path)} alt="" />}
        {player.zones.map(({ zone, player: zonePlayer }) => (
          <ZoneView
            key={zone.zoneId}
            zone={zone}
            player={zonePlayer}
            under={under}
            isBackdrop={isBackdrop(zone)}
            style={place(zone)}
          />
        ))}
      </div>
    </div>
  );
}
