import { describe, expect, it } from "vitest";
import { isOwnFile } from "./own-file.ts";
import { placedPicture, shareOf } from "./placed-picture.ts";
import { textLines } from "./text-lines.ts";

describe("what may be in a picture of the sign", () => {
  const page = "http://127.0.0.1:7440/mirror/?rehearse=1";
  it.each([
    ["http://127.0.0.1:7440/sign/7/poster.jpg", true],
    ["http://127.0.0.1:7440/content/campaign/film.webm", true],
    ["http://127.0.0.1:7440/content/samples/shop/dress.webp", true],
    ["http://127.0.0.1:7440/mirror/assets/figure.png", false],
    ["http://127.0.0.1:9999/sign/7/poster.jpg", false],
    ["https://example.org/sign/7/poster.jpg", false],
    ["blob:http://127.0.0.1:7440/0a1b", false],
    ["data:image/png;base64,AAAA", false],
    ["", false],
  ])("%s: %s", (address, isOwn) => {
    expect(isOwnFile(address, page)).toBe(isOwn);
  });
});

describe("placedPicture", () => {
  const box = { left: 10, top: 20, width: 100, height: 200 };
  it("fits a wide picture into a high box", () => {
    expect(placedPicture(box, { width: 400, height: 200 }, "contain")).toEqual({
      left: 10,
      top: 95,
      width: 100,
      height: 50,
    });
    expect(placedPicture(box, { width: 400, height: 200 }, "cover")).toEqual({
      left: -140,
      top: 20,
      width: 400,
      height: 200,
    });
    expect(placedPicture(box, { width: 400, height: 200 }, "fill")).toEqual(box);
  });
});

describe("shareOf", () => {
  const whole = { width: 200, height: 400 };
  it("cuts off what stands out", () => {
    expect(shareOf({ left: -50, top: 100, width: 100, height: 100 }, whole)).toEqual({
      left: 0,
      top: 0.25,
      width: 0.25,
      height: 0.25,
    });
    expect(shareOf({ left: 300, top: 0, width: 10, height: 10 }, whole)).toBeNull();
  });
});

describe("textLines", () => {
  it("cuts a text where it goes on below, and leaves out what has no place", () => {
    const letters = Array.from("Two 🧥 on");
    const boxes = letters.map((letter, at) =>
      at === 5 && letter === " "
        ? null
        : { left: at < 6 ? 10 + at * 8 : 10 + (at - 6) * 8, top: at < 6 ? 5 : 30 },
    );
    expect(textLines(letters, boxes)).toEqual([
      { text: "Two 🧥", left: 10, top: 5 },
      { text: "on", left: 10, top: 30 },
    ]);
    expect(textLines([], [])).toEqual([]);
  });
});
