#!/usr/bin/env node
// What electron-builder asks of fpm for a .deb, done by Debian's own dpkg-deb: electron-builder would download fpm.
// Called by `npm run package` through CUSTOM_FPM_PATH.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SCRIPTS = {
  "after-install": "postinst",
  "after-remove": "postrm",
  "before-install": "preinst",
  "before-remove": "prerm",
};
const FLAGS_WITHOUT_VALUE = new Set(["--force", "--debug", "--verbose"]);

const { options, depends, recommends, files } = read(process.argv.slice(2));
if (options.t !== "deb") {
  console.error("Only .deb can be built here.");
  process.exit(2);
}
const root = mkdtempSync(join(tmpdir(), "psyche-deb-"));
try {
  chmodSync(root, 0o755);
  for (const file of files) place(file);
  writeControl();
  execFileSync(
    "dpkg-deb",
    ["--root-owner-group", `-Z${options["deb-compression"] ?? "xz"}`, "--build", root, options.package],
    { stdio: "inherit" },
  );
} finally {
  rmSync(root, { recursive: true });
}

function read(args) {
  const found = { options: {}, depends: [], recommends: [], files: [] };
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (FLAGS_WITHOUT_VALUE.has(word)) continue;
    if (word === "-d") found.depends.push(args[++index]);
    else if (word === "--deb-recommends") found.recommends.push(args[++index]);
    else if (word.startsWith("-")) found.options[word.replace(/^-+/, "")] = args[++index];
    else found.files.push(word);
  }
  return found;
}

/** `source=target`: a folder's content (source ends in a slash) or one file. */
function place(mapping) {
  const [source, target] = mapping.split("=");
  const to = join(root, target);
  mkdirSync(dirname(to), { recursive: true });
  if (source.endsWith("/")) cpSync(source, to, { recursive: true, verbatimSymlinks: true });
  else {
    copyFileSync(source, to);
    chmodSync(to, 0o644);
  }
}

function writeControl() {
  const folder = join(root, "DEBIAN");
  mkdirSync(folder);
  for (const [option, name] of Object.entries(SCRIPTS)) {
    if (!options[option]) continue;
    copyFileSync(options[option], join(folder, name));
    chmodSync(join(folder, name), 0o755);
  }
  const sizeKb = execFileSync("du", ["-sk", "--apparent-size", root], { encoding: "utf8" }).split("\t")[0];
  const summary = (options.description ?? options.name)
    .split("\n")
    .map((line) => line.trim())
    .find(Boolean);
  const fields = {
    Package: options.name,
    Version: options.version,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    "Installed-Size": sizeKb,
    Depends: depends.join(", "),
    Recommends: recommends.join(", "),
    Section: options.category || "utils",
    Priority: options["deb-priority"] ?? "optional",
    Homepage: options.url,
    Description: summary,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`);
  writeFileSync(join(folder, "control"), `${lines.join("\n")}\n`);
}
