import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Puts every place that Chromium and the host may write to below one folder; the profile is on disk, as the kiosk's. */
export function writeBelow(folder: string): void {
  for (const name of [
    "HOME",
    "TMPDIR",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
  ]) {
    const own = join(folder, name.toLowerCase());
    mkdirSync(own, { recursive: true, mode: 0o700 });
    process.env[name] = own;
  }
}
