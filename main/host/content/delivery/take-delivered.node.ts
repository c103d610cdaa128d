import type { Manifest } from "../../../../content/schema/signage/manifest.ts";
import type { ContentPackage, Verified } from "../../../../content/verify/verify.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { adoptIntoDraft } from "../adopt-into-draft.ts";
import type { ContentCare } from "../findings/content-care.node.ts";
import type { PlayingSign } from "../playing-sign.ts";
import { changedParts } from "../programme-parts.ts";
import { type Publisher, SITE_PACKAGE } from "../publisher.node.ts";

export interface DeliveredTaker {
  /** Looks at what would be shown: films that flash are held back here as if they had been made here. */
  readonly care: Pick<ContentCare, "stopOf">;
  readonly publisher: Pick<Publisher, "publish" | "ask">;
  readonly draft: Parameters<typeof adoptIntoDraft>[0];
  readonly playing: PlayingSign;
  /** Whether another person must say yes before anything is published. */
  readonly mustBeApproved: () => boolean;
}

/**
 * Publishes a package of another site as a version of this one's own: with the next number here, signed here, one click
 * from any other; its files are in the library already. Where the shop wants a yes it waits for one.
 */
export async function takeDelivered(
  { care, draft, mustBeApproved, playing, publisher }: DeliveredTaker,
  { manifest, programme: sent }: Verified<ContentPackage>,
  host: string,
): Promise<Result<null>> {
  const programme = { ...sent, programmeId: SITE_PACKAGE };
  const files = filesBeside(manifest);
  const before = playing.current()?.programme ?? null;
  // Published just before the host went down, and not yet noted as taken.
  if (before !== null && changedParts(before, programme).length === 0 && isShown(files, playing))
    return succeed(null);
  const stop = await care.stopOf({ programme, files });
  if (stop !== null) return fail("refused", `${stop} Have it mended where it was published.`);
  const source = { host, version: manifest.version };
  const wish = { programme, files, author: host, note: "", source };
  const published = await (mustBeApproved() ? publisher.ask(wish) : publisher.publish(wish));
  if (!published.ok) return published;
  if (mustBeApproved()) return succeed(null);
  const adopted = await adoptIntoDraft(draft, before, programme, files);
  return adopted.ok ? succeed(null) : adopted;
}

/** All files but the programme, which is written anew here. */
function filesBeside({ files, programmePath }: Pick<Manifest, "files" | "programmePath">): Manifest["files"] {
  return files.filter(({ path }) => path !== programmePath);
}

function isShown(files: Manifest["files"], playing: PlayingSign): boolean {
  const version = playing.version();
  const shown = version === null ? null : playing.filesOf(version);
  return files.every(({ path, sha256 }) => shown?.get(path)?.sha256 === sha256);
}
