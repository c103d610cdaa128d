import { useEffect, useRef } from "react";
import styles from "./reflection.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** The shopper's reflection: the loop's canvas, mirrored. It stays in the page so that its graphics do. */
export function Reflection({ shown }: { readonly shown: boolean }) {
  const { canvas, pictureShown, t } = useScreen();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    host.current?.append(canvas);
    return () => canvas.remove();
  }, [canvas]);
  return (
    <div
      ref={host}
      className={styles["reflection"]}
      data-shown={shown && pictureShown}
      role="img"
      aria-label={t("mirror.region")}
      aria-hidden={!shown}
    />
  );
}
