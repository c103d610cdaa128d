import { useEffect, useSyncExternalStore } from "react";
import type { SignPlayer } from "../player/sign-player.ts";
import { LayoutView } from "./layout-view.dom.tsx";
import styles from "./sign.module.css";
import { useCalm } from "./use-calm.dom.ts";
import { usePackageFonts } from "./use-package-fonts.dom.ts";

/** What a sign's player has on. The layout before stays below until the one that comes covers it. */
export function SignView({ player }: { readonly player: SignPlayer }) {
  const { before, beforeTurn, layout, turn } = useSyncExternalStore(
    (listener) => player.onChange(listener),
    () => player.now,
  );
  const isCalm = useCalm();
  useEffect(() => player.setCalm(isCalm), [isCalm, player]);
  usePackageFonts();
  return (
    <div
      className={styles["sign"]}
      data-calm={isCalm}
      data-layout={layout?.layout.layoutId}
      data-sign-picture
    >
      {before !== null && <LayoutView key={beforeTurn} layout={before} under />}
      {layout !== null && <LayoutView key={turn} layout={layout} onCovers={() => player.covered(turn)} />}
    </div>
  );
}
