import { civilMs } from "../../../../content/schema/signage/civil.ts";
import { spokenIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { wallOffsetMs } from "../../wall-offset.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { lookOf } from "./look-of.ts";
import { timeLeft } from "./time-left.ts";
import { useClock } from "./use-clock.dom.ts";
import { useFit } from "./use-fit.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface CountdownWidgetProps {
  readonly widget: Extract<Widget, { kind: "countdown" }>;
  readonly told: WidgetTold;
}

/** What is left until a time on the wall of the site, between its words; other words when it is there. */
export function CountdownWidget({ widget, told }: CountdownWidgetProps) {
  const { clockMs, locale, timeZone } = useSignPage();
  usePresented(() => told.onShown(null));
  const atMs = useClock(clockMs);
  const leftMs = civilMs(widget.until) - (atMs + wallOffsetMs(timeZone, atMs));
  const [before, after] = [spokenIn(widget.before, locale), spokenIn(widget.after, locale)];
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles["text"]} style={lookOf(widget.look)}>
      {leftMs <= 0 ? (
        <p lang={after.locale}>{after.words}</p>
      ) : (
        <p lang={before.locale}>
          {before.words}
          <time className={styles["numbers"]}>{timeLeft(leftMs)}</time>
        </p>
      )}
    </div>
  );
}
