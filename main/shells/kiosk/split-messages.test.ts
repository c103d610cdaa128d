import fc from "fast-check";
import { expect, it } from "vitest";
import { splitMessages } from "./split-messages.ts";

it("puts messages together wherever the stream was cut", () => {
  const text = fc.string({ unit: "grapheme" }).map((one) => one.replaceAll("\0", ""));
  fc.assert(
    fc.property(
      fc.array(text),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (messages, cuts) => {
        const bytes = new TextEncoder().encode(messages.map((message) => `${message}\0`).join(""));
        const heard: string[] = [];
        const take = splitMessages(
          (message) => heard.push(new TextDecoder().decode(message)),
          () => heard.push("too long"),
        );
        for (let at = 0, index = 0; at < bytes.length; index += 1) {
          const lengthBytes = cuts[index % cuts.length] ?? 1;
          take(bytes.slice(at, at + lengthBytes));
          at += lengthBytes;
        }
        expect(heard).toEqual(messages);
      },
    ),
  );
});
