import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, onTestFinished, test } from "vitest";
import { findElectron } from "./find-electron.node.ts";
import { packageApp } from "./package-app.node.ts";
import { runShell } from "./stand-in/run-shell.node.ts";

const projectDir = resolve(import.meta.dirname, "../../..");
/** What marks the fuses in Electron's program; the digits behind it are their states. */
const FUSE_SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** A folder in the shape of Electron's, whose program only carries fuses: enough to be packed. */
function hollowElectron(folder: string): string {
  const dist = join(folder, "electron");
  for (const part of ["resources", "locales"]) mkdirSync(join(dist, part), { recursive: true });
  const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, 9]), Buffer.from("101100111")]);
  writeFileSync(join(dist, "electron"), Buffer.concat([readFileSync("/bin/true"), fuses]), { mode: 0o755 });
  writeFileSync(join(dist, "version"), "45.4.1");
  for (const file of ["LICENSE", "LICENSES.chromium.html", "chrome-sandbox", "locales/en-US.pak"]) {
    writeFileSync(join(dist, file), "stands in");
  }
  return dist;
}

test("the app is packed with fuses set, and the .deb holds pages, weights and garments", {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "psyche-package-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made = await packageApp({
    electronDist: hollowElectron(folder),
    outDir: join(folder, "dist"),
    packed: "loosely",
  });

  const fuses = await getCurrentFuseWire(join(folder, "dist/linux-unpacked/psyche"));
  const state = (fuse: FuseV1Options) => String.fromCharCode(fuses[fuse] ?? 0);
  expect(state(FuseV1Options.RunAsNode)).toBe("0");
  expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe("0");
  expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe("0");
  expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe("1");
  expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe("1");

  const asar = createRequire(import.meta.url)("@electron/asar") as {
    listPackage(file: string, options: object): string[];
    extractAll(file: string, folder: string): void;
  };
  const archive = join(folder, "dist/linux-unpacked/resources/app.asar");
  const files = asar.listPackage(archive, {});
  expect(files).toEqual(
    expect.arrayContaining([
      "/build/electron/main.js",
      "/build/electron/preload.cjs",
      "/node_modules/@duckdb/node-api/lib/index.js",
      "/build/renderer/mirror/index.html",
      "/build/weights/pose_landmarker_full.task",
      "/content/garments/assets/body.glb",
      "/content/samples/rehearsal/rehearsal.webm",
    ]),
  );
  expect(files.filter((file) => /\.ts$|\/e2e\/|\.env/.test(file))).toEqual([]);

  // The packed app alone, away from this project's node_modules, over the stand-in: nothing was left out.
  const appDir = join(folder, "app");
  asar.extractAll(archive, appDir);
  const shell = runShell({ appDir, args: ["--data", join(folder, "kept"), "--console-port", "0"] });
  onTestFinished(() => shell.signal("SIGKILL"));
  await shell.opened;
  await expect
    .poll(() => shell.evaluate("document.body.innerText"), { timeout: 60_000 })
    .toContain("Touch the screen");
  expect(await shell.evaluate(`fetch("/weights/pose_landmarker_full.task").then((r) => r.status)`)).toBe(200);
  expect(shell.output()).not.toContain("trouble");
  shell.signal("SIGTERM");
  expect(await shell.ended).toBe(0);

  const deb = made.find((file) => file.endsWith(".deb"));
  expect(deb).toBeDefined();
  expect(
    execFileSync("dpkg-deb", ["-f", deb ?? "", "Package", "Architecture"], { encoding: "utf8" }),
  ).toContain("psyche-mirror");
});

test("the bundled main leaves only Electron and what is compiled outside", () => {
  const text = readFileSync(join(projectDir, "build/electron/main.js"), "utf8");
  const asked = text.matchAll(/(?:\bfrom |\bimport |\bimport\(|\b(?:__)?require\()"([^"\s]+)"/g);
  const names = new Set(Array.from(asked, ([, name = ""]) => name));
  const outside = Array.from(names).filter((name) => !isBuiltin(name));
  expect(outside.toSorted()).toEqual(["@duckdb/node-api", "electron", "node-hid", "sharp"]);
});

test.skipIf(findElectron(projectDir) !== null)(
  "without Electron's program, packaging says so and fails",
  () => {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, "package.node.ts")], {
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("Electron's program is not in node_modules/electron");
  },
);
