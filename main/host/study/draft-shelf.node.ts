import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Experiment, experimentSchema } from "../../../content/experiment/schema/experiment.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";

const MAX_DRAFTS = 100;
const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  drafts: z.array(experimentSchema).max(MAX_DRAFTS),
});

/** Experiments that are being written. What was kept last is found again after a power cut. */
export interface DraftShelf {
  list(): readonly Experiment[];
  find(experimentId: string): Experiment | null;
  save(experiment: Experiment): Promise<Result<null, "too-many" | "not-written">>;
  discard(experimentId: string): Promise<Result<null, "unknown" | "not-written">>;
  /** Writes another name of a site into every draft. */
  renameSite(from: string, to: string): Promise<Result<null, "not-written">>;
}

/** Opens the shelf; a damaged file is told, left as it is until the next save, and counts as empty. */
export function openDraftShelf(file: string, log: Log): DraftShelf {
  let drafts = readDrafts(file, log);

  async function keep(next: readonly Experiment[]): Promise<Result<null, "not-written">> {
    const text = `${JSON.stringify({ formatVersion: 1, drafts: next }, null, 1)}\n`;
    const written = await writeFileAtomically({ file, text });
    if (!written.ok) return fail("not-written", written.message);
    drafts = next;
    return succeed(null);
  }

  return {
    list: () => drafts,
    find: (experimentId) => drafts.find((draft) => draft.experimentId === experimentId) ?? null,
    async save(experiment) {
      const others = drafts.filter((draft) => draft.experimentId !== experiment.experimentId);
      if (others.length >= MAX_DRAFTS)
        return fail("too-many", `There are ${MAX_DRAFTS} drafts. Discard one that is not needed any more.`);
      return keep([...others, experiment]);
    },
    async discard(experimentId) {
      const others = drafts.filter((draft) => draft.experimentId !== experimentId);
      if (others.length === drafts.length) return fail("unknown", "There is no draft of this name any more.");
      return keep(others);
    },
    renameSite: (from, to) =>
      drafts.some(({ siteIds }) => siteIds.includes(from))
        ? keep(drafts.map((draft) => withSite(draft, from, to)))
        : Promise.resolve(succeed(null)),
  };
}

function withSite({ design, siteIds, ...rest }: Experiment, from: string, to: string): Experiment {
  const named = (siteId: string) => (siteId === from ? to : siteId);
  return {
    ...rest,
    siteIds: [...new Set(siteIds.map(named))],
    design:
      design.kind === "pairs"
        ? { ...design, pairs: design.pairs.map(([first, second]) => [named(first), named(second)]) }
        : design,
  };
}

function readDrafts(file: string, log: Log): readonly Experiment[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  try {
    return fileSchema.parse(JSON.parse(text)).drafts;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log(
      "trouble",
      "experiments",
      "unreadable",
      `The drafts in ${file} cannot be read (${why}). Mend or remove the file.`,
    );
    return [];
  }
}
