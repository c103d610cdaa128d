/** What was seen of a sign of one zone while the page was slow. */
export interface CoverWatch {
  /** Widgets that came in so far. */
  cameIn: number;
  /** What stood there at frames at which no widget was all there. */
  readonly bare: string[];
  stop(): void;
}

declare global {
  interface Window {
    coverWatch?: CoverWatch;
  }
}

/**
 * To be run in the page: looks at every frame whether a widget is all there, with its pixels, while the page is as slow
 * as on a busy machine: it halts for so long whenever a widget begins to come in.
 */
export function watchCover(haltMs: number): void {
  const bare: string[] = [];
  const isWhole = (part: Element | null): boolean => part !== null && getComputedStyle(part).opacity === "1";
  const hasPixels = (widget: Element): boolean => {
    const film = widget.querySelector("video");
    const picture = widget.querySelector("img");
    if (film !== null) return film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    return picture !== null && picture.complete && picture.naturalWidth > 0;
  };
  const covers = (widget: Element): boolean =>
    isWhole(widget) && isWhole(widget.closest("[data-layout-of]")) && hasPixels(widget);
  const look = (): void => {
    handle = requestAnimationFrame(look);
    const widgets = Array.from(document.querySelectorAll<HTMLElement>("[data-widget]"));
    if (!widgets.some(covers))
      bare.push(widgets.map(({ dataset }) => `${dataset["widget"]} ${dataset["part"]}`).join(", "));
  };
  let handle = requestAnimationFrame(look);
  const changes = new MutationObserver((records) => {
    const comesIn = ({ target }: MutationRecord): boolean =>
      target instanceof HTMLElement &&
      target.dataset["widget"] !== undefined &&
      target.dataset["ready"] === "true";
    if (!records.some(comesIn)) return;
    watch.cameIn += 1;
    const untilMs = performance.now() + haltMs;
    while (performance.now() < untilMs);
  });
  changes.observe(document.body, { subtree: true, attributeFilter: ["data-ready"] });
  const watch: CoverWatch = {
    cameIn: 0,
    bare,
    stop() {
      cancelAnimationFrame(handle);
      changes.disconnect();
    },
  };
  window.coverWatch = watch;
}
