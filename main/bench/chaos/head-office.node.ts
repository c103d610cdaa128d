import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { type Mood, openHostileServer } from "../../../content/delivery/hostile-server.node.ts";
import {
  type Manifest,
  type PackageFile,
  type SignedManifest,
  signedManifestSchema,
} from "../../../content/schema/signage/manifest.ts";
import { type Programme, programmeSchema } from "../../../content/schema/signage/programme.ts";
import { sha256Of } from "../../../content/verify/fixtures.node.ts";
import { createPassingKey } from "../../../content/verify/keys.node.ts";
import type { Follow } from "../../bridge/contract/delivery.ts";
import { listOf } from "./publisher.node.ts";

/** What goes wrong on the way for so long that the fault finds the download under way: some seconds with the waits. */
const MOODS: readonly Mood[] = [
  "cuts",
  "sends-too-little",
  "says-wrong-length",
  "packs-and-cuts",
  "ignores-ranges",
  "fails",
  "changed",
  "talks-nonsense",
];
const SIDE_PIXELS = 256;

/** Another site whose server the shop follows, and which answers badly. Whoever opens it closes it. */
export interface HeadOffice {
  readonly follow: Follow;
  /** Offers a version that shows its number, with a picture that no version had before. */
  offer(version: number): void;
  close(): Promise<void>;
}

/** `exportFolder`: a package of the shop, exported; its programme is what the head office goes on from. */
export async function openHeadOffice(exportFolder: string, chance: () => number): Promise<HeadOffice> {
  const server = await openHostileServer();
  const key = createPassingKey("The head office");
  const { manifest, programme } = readPackage(exportFolder);
  for (const { path } of manifest.files) server.content.set(path, readFileSync(join(exportFolder, path)));

  return {
    follow: { address: `${server.origin}/manifest.json`, key: key.publicKey.ed25519 },
    offer(version) {
      const picture = noise(chance);
      const path = `media/noise-${version}.png`;
      const bytes = new TextEncoder().encode(JSON.stringify(programmeOf(programme, version, path)));
      const files: readonly PackageFile[] = [
        ...manifest.files.filter((one) => one.path !== manifest.programmePath),
        { path, sha256: sha256Of(picture), bytes: picture.byteLength, mimeType: "image/png" },
        {
          path: manifest.programmePath,
          sha256: sha256Of(bytes),
          bytes: bytes.byteLength,
          mimeType: "application/json",
        },
      ];
      const signed: SignedManifest = key.sign({ ...manifest, version, files: [...files] });
      const pick = (): Mood => MOODS[Math.floor(chance() * MOODS.length)] ?? "cuts";
      server.moods.set(path, ["cuts", pick(), pick()]);
      server.moods.set(manifest.programmePath, [pick()]);
      server.content.set(path, picture);
      server.content.set(manifest.programmePath, bytes);
      server.content.set("manifest.json", new TextEncoder().encode(JSON.stringify(signed)));
    },
    close: () => server.close(),
  };
}

function readPackage(folder: string): { readonly manifest: Manifest; readonly programme: Programme } {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const { manifest } = signedManifestSchema.parse(json("manifest.json"));
  return { manifest, programme: programmeSchema.parse(json(manifest.programmePath)) };
}

/** The shop's programme with other words, and one more picture in its library. */
function programmeOf(programme: Programme, version: number, path: string): Programme {
  const words = listOf(version);
  const picture: Programme["media"][number] = {
    kind: "image",
    mediaId: `noise-${version}`,
    name: `Noise ${version}`,
    path,
    tags: [],
    expiresAtMs: null,
    widthPixels: SIDE_PIXELS,
    heightPixels: SIDE_PIXELS,
    alt: { en: "Noise" },
  };
  return {
    ...programme,
    media: [...programme.media, picture],
    playlists: programme.playlists.map((list) => (list.playlistId === words.playlistId ? words : list)),
  };
}

/** A picture that cannot be packed, about 200 kB. */
function noise(chance: () => number): Uint8Array {
  const png = new PNG({ width: SIDE_PIXELS, height: SIDE_PIXELS });
  for (let at = 0; at < png.data.length; at++) png.data[at] = at % 4 === 3 ? 255 : Math.floor(256 * chance());
  return new Uint8Array(PNG.sync.write(png));
}
