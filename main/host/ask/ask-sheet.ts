import { escaped, type PageOptions } from "./ask-page.ts";
import { ASK_WORDS } from "./ask-words.ts";

export interface SheetOptions extends PageOptions {
  /** Null: phones reach the question nowhere. */
  readonly codes: { readonly flyer: PrintedCode; readonly till: PrintedCode } | null;
  /** The codes lead into the shop's own network. */
  readonly onlyInShop: boolean;
}

export interface PrintedCode {
  readonly url: string;
  /** Drawn by ourselves, so it stands in the page as it is. */
  readonly qrSvg: string;
}

/** One A4 page with the codes of flyer and till, to be printed and cut. */
export function sheetPage({ locale, shopName, styleNonce, codes, onlyInShop }: SheetOptions): string {
  const words = ASK_WORDS[locale];
  const card = (title: string, { url, qrSvg }: PrintedCode) => `<section>
<p class="for">${escaped(title)}</p>
<div class="code">${qrSvg}</div>
<div class="said"><h2>${escaped(words.question)}</h2><p>${escaped(words.scan)}</p><p class="url">${escaped(url)}</p><p>${escaped(shopName)}</p></div>
</section>`;
  const body =
    codes === null
      ? `<h1>${escaped(words.noAddress)}</h1><p>${escaped(words.noAddressLine)}</p>`
      : `<header><h1>${escaped(words.sheet)}</h1><p>${escaped(words.sheetLine)}</p>${
          onlyInShop ? `<p>${escaped(words.onlyInShop)}</p>` : ""
        }</header>
${card(words.flyer, codes.flyer)}
${card(words.till, codes.till)}`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.sheet)}</title>
<style nonce="${styleNonce}">${STYLE}</style>
</head>
<body>${body}</body>
</html>
`;
}

const STYLE = `
@page { size: A4 portrait; margin: 15mm; }
* { box-sizing: border-box; }
body { max-width: 180mm; margin: 15mm auto; padding: 0 5mm; background: #fff; color: #17120f; font: 12pt/1.4 system-ui, sans-serif; }
h1, h2 { margin: 0 0 3mm; font-family: Georgia, serif; font-weight: 500; line-height: 1.2; }
p { margin: 0 0 2mm; }
section { display: grid; grid-template-columns: 62mm 1fr; gap: 2mm 8mm; align-items: center; margin-top: 8mm; padding-top: 6mm; border-top: 1px dashed #6b5f53; break-inside: avoid; }
.for { grid-column: 1 / -1; color: #4c423a; }
.code svg { display: block; width: 62mm; height: 62mm; }
.url { overflow-wrap: anywhere; font-size: 9pt; color: #4c423a; }
@media print { body { margin: 0; padding: 0; max-width: none; } header { color: #4c423a; } }
@media screen and (max-width: 600px) { section { grid-template-columns: 1fr; } }
`;
