import type { Locale } from "../../../content/schema/locale.ts";
import { SURVEY_REPLIES } from "../../ledger/schema/survey.ts";
import { ASK_WORDS, type AskWords } from "./ask-words.ts";

export interface PageOptions {
  readonly locale: Locale;
  readonly shopName: string;
  readonly styleNonce: string;
}

/** What a page says that asks nothing (any more). */
export type Notice = "thanks" | "tooLate" | "notAsked" | "tooMany" | "notKept";

/**
 * The question on a phone: three answers of the same size and look, no script, no address but its own. Works where
 * nothing but HTML does.
 */
export function questionPage(options: PageOptions, ticket: string): string {
  const words = ASK_WORDS[options.locale];
  const buttons = SURVEY_REPLIES.map(
    (reply) => `<button name="reply" value="${reply}">${escaped(words.replies[reply])}</button>`,
  );
  return page(
    options,
    words.question,
    `<form method="post"><input type="hidden" name="ticket" value="${escaped(ticket)}">
<h1>${escaped(words.question)}</h1>
${buttons.join("\n")}
</form>
<p>${escaped(words.privacy)}</p>`,
  );
}

/** One sentence and what to do now. */
export function noticePage(options: PageOptions, notice: Notice): string {
  const words: AskWords = ASK_WORDS[options.locale];
  const title = words[notice];
  return page(options, title, `<h1>${escaped(title)}</h1><p>${escaped(words[`${notice}Line`])}</p>`);
}

/** Text as it may stand between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function page({ locale, shopName, styleNonce }: PageOptions, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style nonce="${styleNonce}">${STYLE}</style>
</head>
<body>
<main>
<p class="shop">${escaped(shopName)}</p>
${body}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #17120f; --soft: #4c423a; --paper: #fdfaf5; --line: #8a7a68; }
@media (prefers-color-scheme: dark) { :root { --ink: #fdfaf5; --soft: #d8ccbd; --paper: #1c1713; --line: #9c8c79; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.45 system-ui, sans-serif; }
main { max-width: 34rem; min-height: 100svh; margin: 0 auto; padding: 2rem 1.5rem; display: flex; flex-direction: column; justify-content: center; gap: 1.5rem; }
.shop { margin: 0; color: var(--soft); }
h1 { margin: 0 0 .75rem; font: 500 clamp(1.75rem, 7.5vw, 2.5rem)/1.2 Georgia, serif; text-wrap: balance; }
form { display: grid; gap: .875rem; }
button { min-height: 4rem; padding: .75rem 1.25rem; border: 2px solid var(--line); border-radius: .875rem; background: none; color: inherit; font: 500 1.25rem/1.2 system-ui, sans-serif; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
button:active { background: var(--ink); color: var(--paper); }
p { margin: 0; color: var(--soft); text-wrap: pretty; }
`;
