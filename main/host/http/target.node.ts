/** What a request's first line asks for: the path as it was sent, still encoded, and the query. */
export interface Target {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Splits by hand: a URL parser would take `//name/` for another host and walk up the dots. */
export function targetOf(url: string | undefined): Target {
  const text = url ?? "/";
  const mark = text.indexOf("?");
  return mark < 0
    ? { path: text, query: new URLSearchParams() }
    : { path: text.slice(0, mark), query: new URLSearchParams(text.slice(mark + 1)) };
}
