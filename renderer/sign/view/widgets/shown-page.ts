/** Which of so many pages is on after `elapsedMs`, each for `pageMs`; the last one stays. */
export function shownPage(elapsedMs: number, pageMs: number, pages: number): number {
  return Math.max(0, Math.min(pages - 1, Math.floor(elapsedMs / pageMs)));
}
