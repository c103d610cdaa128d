import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import { framePolicy } from "../../frame/frame-policy.ts";
import { gs1Link } from "./gs1-link.ts";
import { qrPath } from "./qr-path.ts";
import { shownPage } from "./shown-page.ts";

describe("parts of widgets", () => {
  it("turn pages by the time, and stay on the last one", () => {
    const at = [0, 1_999, 2_000, 5_999, 60_000].map((elapsedMs) => shownPage(elapsedMs, 2_000, 3));
    expect(at).toEqual([0, 0, 1, 2, 2]);
    expect(shownPage(5_000, 2_000, 0)).toBe(0);
  });

  it("link a product as GS1 has it", () => {
    expect(gs1Link("9506000134352")).toBe("https://id.gs1.org/01/09506000134352");
  });

  it("draw every dark module of a code, and no other", () => {
    const { modules } = create(gs1Link("9506000134352"), { errorCorrectionLevel: "M" });
    const drawn = Array.from({ length: modules.size ** 2 }, () => 0);
    for (const [, x, y, width] of qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
      for (let at = 0; at < Number(width); at++) drawn[Number(y) * modules.size + Number(x) + at] = 1;
    }
    expect(drawn).toEqual(Array.from(modules.data, Number));
  });

  it("hold a framed page to its folder and the hosts that it names", () => {
    const policy = framePolicy("http://127.0.0.1:1/frame/p/sign/1/fair/", []);
    expect(policy).not.toMatch(/https:|wss:|'self'|\*/);
    expect(policy).toContain("default-src 'none'");
    const wider = framePolicy("http://127.0.0.1:1/f/", ["shop.example"]);
    expect(wider).toContain("connect-src http://127.0.0.1:1/f/ https://shop.example wss://shop.example");
    expect(wider).not.toContain("frame-src");
  });
});
