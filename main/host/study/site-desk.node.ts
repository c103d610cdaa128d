import { readSites } from "../../../content/sales/read/read-sites.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { MAX_LISTED_SITES, type siteRequests } from "../../bridge/contract/sites.ts";
import { readPlans } from "../../ledger/study/read-study.node.ts";
import { keepSiteBook, readSiteBook, renamed } from "../place.node.ts";
import type { DraftShelf } from "./draft-shelf.node.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

export interface SiteDeskOptions extends StudySources {
  readonly dataDir: string;
  /** The site's id as the ledger has written it since this start. */
  readonly writtenAs: string;
  readonly siteName: () => string;
  readonly shelf: DraftShelf;
  readonly log: Log;
  /** The site goes by another name now. */
  readonly onRenamed: () => void;
}

/** The sites of the chain, and every name that this host's own has had. */
export interface SiteDesk {
  readonly handlers: Pick<Handlers, keyof typeof siteRequests>;
  /** The site's id as it is now. */
  siteId(): string;
  /** All ids that mean this site, the current one first. */
  ownIds(): readonly string[];
  /** Ids of the whole chain. */
  allIds(): readonly string[];
}

export function openSiteDesk(options: SiteDeskOptions): SiteDesk {
  const { dataDir, log, onRenamed, shelf, siteName, writtenAs } = options;
  const inTurn = createTurns();
  let book = readSiteBook(dataDir, log);
  const ownIds = () => [...new Set([book.siteId, ...book.formerSiteIds, writtenAs])];

  const list = (): ResultOf<"sites.list"> => ({
    own: {
      siteId: book.siteId,
      name: siteName(),
      writtenAs,
      formerSiteIds: ownIds().slice(1),
    },
    others: [...book.others],
  });

  async function keep(next: typeof book): Promise<Result<ResultOf<"sites.list">, "not-written">> {
    const written = await keepSiteBook(dataDir, next);
    if (!written.ok) return fail("not-written", written.message);
    book = next;
    return succeed(list());
  }

  async function rename(siteId: string) {
    const from = book.siteId;
    if (siteId === from) return succeed(list());
    const plans = reading(options, readPlans);
    if (!plans.ok) return plans;
    const together = plans.value.find(
      ({ plan: { sites } }) =>
        sites.some((site) => site.siteId === siteId) && sites.some((site) => ownIds().includes(site.siteId)),
    );
    if (together !== undefined && !ownIds().includes(siteId))
      return fail(
        "two-sites",
        `The plan of “${together.experiment.title}” has both names as two sites. Choose another name.`,
      );
    const moved = await writing(options, (study) => study.renameSite(from, siteId));
    if (!moved.ok) return moved;
    const drafts = await shelf.renameSite(from, siteId);
    const kept = drafts.ok ? await keep(renamed(book, siteId)) : drafts;
    if (kept.ok) {
      log("notice", "sites", "renamed", `The site ${from} is called ${siteId} now.`);
      onRenamed();
      return kept;
    }
    // The name stays as it was, and so must what stands under it.
    await writing(options, (study) => study.renameSite(siteId, from));
    return kept;
  }

  return {
    siteId: () => book.siteId,
    ownIds,
    allIds: () => [book.siteId, ...book.others.map((other) => other.siteId)],
    handlers: {
      "sites.list": () => succeed(list()),
      "sites.rename": ({ siteId }) => inTurn(() => rename(siteId)),
      "sites.keep": ({ others }) =>
        inTurn(async () => {
          const ids = [...ownIds(), ...others.map(({ siteId }) => siteId)];
          const twice = ids.find((siteId, place) => ids.indexOf(siteId) !== place);
          if (twice !== undefined)
            return fail("site-twice", `“${twice}” is there already, or is this site. Name each site once.`);
          return keep({ ...book, others });
        }),
      "sites.read": ({ text }) => {
        const read = readSites(text, MAX_LISTED_SITES);
        return read.ok ? succeed({ sites: [...read.value.sites], leftOut: read.value.leftOut }) : read;
      },
    },
  };
}
