import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build, Platform } from "electron-builder";

const projectDir = resolve(import.meta.dirname, "../../..");

export interface PackageOptions {
  /** Folder with Electron's program. */
  readonly electronDist: string;
  readonly outDir: string;
  /** `loosely`: a .deb that is made in no time and is as large as what is in it, for tests. Tightly where it is left out. */
  readonly packed?: "tightly" | "loosely";
}

/**
 * Packs the built pages and the bundled host with Electron: the unpacked app and, where dpkg-deb is there, a .deb.
 * Nothing is downloaded. Gives the paths of what was made.
 */
export async function packageApp({
  electronDist,
  outDir,
  packed = "tightly",
}: PackageOptions): Promise<readonly string[]> {
  process.env["CUSTOM_FPM_PATH"] = resolve(import.meta.dirname, "fpm.mjs");
  const targets = existsSync("/usr/bin/dpkg-deb") ? ["dir", "deb"] : ["dir"];
  const made = await build({
    projectDir,
    targets: Platform.LINUX.createTarget(targets),
    publish: "never",
    config: {
      extends: "electron-builder.yml",
      electronDist,
      // The last word counts: electron-builder names a compression of its own before.
      ...(packed === "loosely" ? { deb: { fpm: ["--deb-compression", "none"] } } : {}),
      directories: { output: outDir, buildResources: "docs" },
    },
  });
  return [resolve(outDir, "linux-unpacked"), ...made];
}
