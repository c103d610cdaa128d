import { accentFor } from "../../theme/accent.ts";

/** Colours the page's accents as the site wants them, with words upon them that can be read. */
export function showAccent(accent: string): void {
  const { fill, text } = accentFor(accent);
  document.documentElement.style.setProperty("--accent", fill);
  document.documentElement.style.setProperty("--on-accent", text);
}
