import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { convertHeic } from "./convert-heic.node.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-heic-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that does what is told with the file and the target that it is given. */
function program(body: string): string {
  const file = join(folder, "heif-convert");
  writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}
const convert = (tool: string, signal = new AbortController().signal) =>
  convertHeic({ file: join(folder, "photo.heic"), folder, signal, program: tool });

it("gives the picture that libheif makes, the first of several", async () => {
  expect(await convert(program('echo picture > "$2"'))).toEqual({
    ok: true,
    value: join(folder, "heic.png"),
  });
  rmSync(join(folder, "heic.png"));
  const several = program('for one in 1 2; do echo picture > "${2%.png}-$one.png"; done');
  expect(await convert(several)).toEqual({ ok: true, value: join(folder, "heic-1.png") });
});

it("says what to install, or what to do on the phone, where there is no libheif", async () => {
  const outcome = await convert(join(folder, "not-here"));
  expect(outcome).toMatchObject({
    code: "no-tool",
    message: expect.stringMatching(/libheif-examples.*JPEG/),
  });
});

it("says what to do with a photo that cannot be read, or of which nothing comes", async () => {
  expect(await convert(program("exit 1"))).toMatchObject({ code: "broken" });
  expect(await convert(program("exit 0"))).toMatchObject({ code: "broken" });
});

it("ends with the host", async () => {
  const ending = new AbortController();
  const converting = convert(program("exec sleep 30"), ending.signal);
  ending.abort();
  expect(await converting).toMatchObject({ code: "stopped" });
});
