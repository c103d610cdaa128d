import { existsSync } from "node:fs";

const onPath =
  (...names) =>
  () =>
    (process.env.PATH ?? "/usr/bin")
      .split(":")
      .some((folder) => names.some((name) => existsSync(`${folder}/${name}`)));
const anyFile =
  (...files) =>
  () =>
    files.some((file) => existsSync(file));
const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
const library = (file) => anyFile(...libraryFolders.map((folder) => `${folder}/${file}`));

/**
 * What the machine itself must bring, by the name that the commands use.
 * `present` looks before anything is installed; `debian` are the packages that bring it.
 */
export const systemPackages = {
  chromium: {
    what: "Chromium, which shows the mirror",
    present: () =>
      Boolean(process.env.PSYCHE_CHROMIUM) || onPath("chromium", "chromium-browser", "google-chrome")(),
    debian: ["chromium", "chromium-sandbox"],
  },
  gl: {
    what: "Mesa, which draws where there is no graphics card",
    present: () => library("libEGL.so.1")() && library("dri/swrast_dri.so")(),
    debian: ["libegl1", "libgl1-mesa-dri"],
  },
  ffmpeg: {
    what: "ffmpeg, which looks at films for the sign and makes test cameras",
    present: onPath("ffmpeg"),
    debian: ["ffmpeg"],
  },
  strace: {
    what: "strace, by which a test counts the syncs to disk",
    present: onPath("strace"),
    debian: ["strace"],
  },
  ip: {
    what: "iproute2, by which a test makes a second network",
    present: () => onPath("ip")() || existsSync("/usr/sbin/ip") || existsSync("/sbin/ip"),
    debian: ["iproute2"],
  },
};
