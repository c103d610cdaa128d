import { describe, expect, it } from "vitest";
import { securityHeaders } from "./headers.ts";

const mirror = securityHeaders({
  surface: { kind: "mirror" },
  socketOrigin: "ws://127.0.0.1:8801",
});
const console_ = securityHeaders({
  surface: { kind: "console", styleNonce: "abc" },
  socketOrigin: null,
});

const framed = securityHeaders({ surface: { kind: "package" }, socketOrigin: null });
const preview = securityHeaders({ surface: { kind: "preview" }, socketOrigin: null });

function directive(headers: Readonly<Record<string, string>>, name: string): string[] {
  const policy = headers["Content-Security-Policy"] ?? "";
  const found = policy.split("; ").find((one) => one.startsWith(`${name} `));
  return found?.split(" ").slice(1) ?? [];
}

describe("security headers", () => {
  it("let nothing leave the page's own origin", () => {
    for (const headers of [mirror, console_, preview]) {
      const foreign = (headers["Content-Security-Policy"] ?? "").match(/https?:|wss?:\/\/(?!127)|\*/g);
      expect(foreign).toBeNull();
      expect(directive(headers, "default-src")).toEqual(["'none'"]);
    }
  });

  it("let no string become a script, and no style stand in an attribute", () => {
    for (const headers of [mirror, console_, preview]) {
      expect(headers["Content-Security-Policy"]).not.toMatch(/'unsafe-(inline|eval)'/);
    }
    expect(directive(mirror, "script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directive(console_, "script-src")).toEqual(["'self'"]);
    expect(directive(console_, "style-src")).toEqual(["'self'", "'nonce-abc'"]);
    expect(directive(mirror, "style-src")).toEqual(["'self'"]);
  });

  it("isolate the page from other origins", () => {
    expect(mirror).toMatchObject({
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    });
  });

  it("give the camera to the mirror alone", () => {
    expect(mirror["Permissions-Policy"]).toContain("camera=(self)");
    expect(console_["Permissions-Policy"]).toContain("camera=()");
    expect(mirror["Permissions-Policy"]).toContain("microphone=()");
  });

  it("let only the preview stand in a frame, and only in the console's", () => {
    for (const headers of [mirror, console_]) {
      expect(directive(headers, "frame-ancestors")).toEqual(["'none'"]);
      expect(headers["X-Frame-Options"]).toBe("DENY");
    }
    expect(directive(preview, "frame-ancestors")).toEqual(["'self'"]);
    expect(preview["X-Frame-Options"]).toBe("SAMEORIGIN");
    expect(directive(console_, "frame-src")).toEqual(["'self'"]);
    expect(directive(mirror, "frame-src")).toEqual(["'self'"]);
    expect(directive(preview, "script-src")).toEqual(["'self'"]);
    expect(preview["Permissions-Policy"]).toContain("camera=()");
  });

  it("take from a page that came with content its origin, and let only the mirror frame it", () => {
    expect(directive(framed, "sandbox")).toEqual(["allow-scripts"]);
    expect(directive(framed, "default-src")).toEqual(["'none'"]);
    for (const name of ["base-uri", "form-action"]) expect(directive(framed, name)).toEqual(["'none'"]);
    for (const name of ["frame-src", "worker-src", "object-src"]) expect(directive(framed, name)).toEqual([]);
    expect(directive(framed, "frame-ancestors")).toEqual(["'self'"]);
    expect(framed).toMatchObject({ "X-Frame-Options": "SAMEORIGIN", "Allow-CSP-From": "*" });
    expect(framed["Permissions-Policy"]).toContain("camera=()");
  });

  it("name the bridge's own address", () => {
    expect(directive(mirror, "connect-src")).toContain("ws://127.0.0.1:8801");
  });
});
