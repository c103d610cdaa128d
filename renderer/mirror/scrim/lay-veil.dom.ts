import { createBackdrop } from "./backdrop.dom.ts";

/** Looks behind the page's text, and lays the veil on which it stands as dense as what is there asks for. */
export function createVeil(): (source: CanvasImageSource) => void {
  const backdrop = createBackdrop();
  return (source) => {
    const veils = backdrop.look(source);
    if (veils === null) return;
    const { style } = document.documentElement;
    style.setProperty("--veil-above", veils.above.toFixed(3));
    style.setProperty("--veil-below", veils.below.toFixed(3));
  };
}
