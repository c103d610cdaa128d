import type { Message } from "./traffic.node.ts";

/** What the mirror said to be pictures of its sign, base64. */
export function signPictures(messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ where }) => where.startsWith("mirror says"))
    .map(({ bytes }) => bytes.toString("latin1"))
    .filter((text) => text.includes('"sign.picture"'))
    .flatMap((text) => /"base64":"([A-Za-z0-9+/=]+)"/.exec(text)?.[1] ?? []);
}
