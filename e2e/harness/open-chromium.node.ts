import { type Browser, type BrowserContext, chromium, type LaunchOptions } from "playwright-core";
import { findChromium, runsAsRoot } from "../../main/shells/kiosk/chromium.node.ts";

/** As on a shop's screen without a graphics card: Mesa draws, nothing talks to the outside. */
const FLAGS = [
  "--use-gl=angle",
  "--use-angle=gl-egl",
  "--ignore-gpu-blocklist",
  "--autoplay-policy=no-user-gesture-required",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--use-fake-ui-for-media-stream",
];

export interface ChromiumOptions {
  /** Film that plays in place of a camera; null for a machine without one. */
  readonly cameraFile: string | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** Real Chromium, headless, with or without a camera. What it keeps, it keeps in memory. */
export function openChromium(options: ChromiumOptions): Promise<Browser> {
  return chromium.launch(launchOptions(options));
}

/** The same with a profile on disk, as the kiosk has one. */
export function openChromiumWithProfile(
  profileDir: string,
  options: ChromiumOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileDir, { ...launchOptions(options), locale: "en-GB" });
}

function launchOptions({ cameraFile, env, flags = [] }: ChromiumOptions): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("There is no Chromium on this machine; npm test installs it.");
  const camera =
    cameraFile === null
      ? []
      : ["--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${cameraFile}`];
  return {
    executablePath,
    chromiumSandbox: !runsAsRoot(),
    args: [...FLAGS, ...camera, ...flags],
    ...(env ? { env: { ...process.env, ...env } as Record<string, string> } : {}),
  };
}
