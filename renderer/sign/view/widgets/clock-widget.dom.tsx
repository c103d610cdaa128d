import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { REGION_OF_LOCALE } from "../../../i18n/translate.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { lookOf } from "./look-of.ts";
import { useClock } from "./use-clock.dom.ts";
import { useFit } from "./use-fit.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface ClockWidgetProps {
  readonly widget: Extract<Widget, { kind: "clock" }>;
  readonly told: WidgetTold;
}

/** The time on the wall of the site, with the day where it is wanted. */
export function ClockWidget({ widget, told }: ClockWidgetProps) {
  const { clockMs, locale, timeZone } = useSignPage();
  usePresented(() => told.onShown(null));
  const atMs = useClock(clockMs);
  const region = REGION_OF_LOCALE[locale];
  const time = new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit", timeZone });
  const day = new Intl.DateTimeFormat(region, { weekday: "long", day: "numeric", month: "long", timeZone });
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles["text"]} style={lookOf(widget.look)}>
      <p>
        <time className={styles["numbers"]}>{time.format(atMs)}</time>
        {widget.style === "time-and-date" && <small>{day.format(atMs)}</small>}
      </p>
    </div>
  );
}
