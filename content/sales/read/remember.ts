/** Texts remembered; files of tills repeat a few days, codes and amounts a million times. */
const MAX_REMEMBERED = 20_000;

/** The same function of one text, which keeps what it answered; forgets all of it when there is too much. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
