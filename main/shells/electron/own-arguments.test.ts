import { expect, test } from "vitest";
import { ownArguments } from "./own-arguments.ts";

test("our options are found among Chromium's switches", () => {
  const argv = [
    "/opt/electron",
    "--enable-features=Something",
    "/app",
    "--data",
    "/var/psyche",
    "--demo",
    "--no-zygote",
  ];
  expect(ownArguments(argv)).toMatchObject({ dataDir: "/var/psyche", demo: true, consolePort: 7420 });
});

test("a broken option falls back to the defaults", () => {
  expect(ownArguments(["/opt/electron", "/app", "--console-port", "many"])).toMatchObject({
    consolePort: 7420,
    dataDir: null,
  });
});
