import { useEffect, useRef } from "react";
import { Icon } from "./icons.dom.tsx";
import styles from "./invite.module.css";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** The campaign's quiet invitation. The whole screen takes the touch. */
export function Invite() {
  const { dispatch, t } = useScreen();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button
      ref={button}
      type="button"
      data-action="invite"
      className={styles["invite"]}
      onClick={(event) => dispatch({ kind: "invite-taken", by: event.detail === 0 ? "keyboard" : "touch" })}
    >
      <span className={styles["line"]} data-over-sign>
        <span className={parts["softVeil"]} />
        <span className={styles["title"]}>{t("campaign.invite")}</span>
        <span className={styles["touch"]}>
          <Icon name="touch" />
          {t("campaign.touch")}
        </span>
      </span>
    </button>
  );
}
