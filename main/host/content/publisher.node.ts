import { composePackage } from "../../../content/library/compose-package.node.ts";
import type { ReceiveCode } from "../../../content/library/kept-files.node.ts";
import type { Library, LibraryCode } from "../../../content/library/library.ts";
import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { SiteKey } from "../../../content/verify/keys.node.ts";
import type { ContentPackage, Verified } from "../../../content/verify/verify.node.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { type Failure, fail, type Result, succeed } from "../../base/result.ts";
import {
  type ContentSource,
  type ContentVersion,
  MAX_CONTENT_APPROVALS,
  MAX_VERSION_PICTURES,
} from "../../bridge/contract/content.ts";
import { firstPictures } from "./first-pictures.ts";
import type { PlayingSign } from "./playing-sign.ts";
import type { Publication, Publications } from "./publications.node.ts";

/** The site's own programme. All that is published here is a version of it. */
export const SITE_PACKAGE = "site-programme";
/** Versions that can be gone back to. */
export const KEPT_VERSIONS = 50;
const MAX_NAME = 40;

type Code = "refused" | "disk-full" | "read-only";

/** What somebody wants on the screens. */
export interface Wish {
  readonly programme: Programme;
  readonly files: readonly PackageFile[];
  readonly author: string;
  /** Who is named in the manifest, where that is another. */
  readonly signedAs?: string;
  readonly note: string;
  /** The server that it came from; left out: it was made here. */
  readonly source?: ContentSource;
}

export interface PublisherOptions {
  readonly library: Library;
  readonly key: SiteKey;
  readonly publications: Publications;
  readonly playing: PlayingSign;
  /** Hashes of files that must stay though no version names them. */
  readonly alsoKept: () => ReadonlySet<string>;
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** Puts versions on the screens, one change at a time; what was acknowledged outlives a power cut. */
export interface Publisher {
  publish(wish: Wish): Promise<Result<number, Code>>;
  /** Keeps a version that another person must say yes to; its approval's id. */
  ask(wish: Wish): Promise<Result<string, Code>>;
  waiting(): readonly Publication[];
  decide(
    approvalId: string,
    decision: { readonly yes: boolean; readonly by: string; readonly note: string },
  ): Promise<Result<number | null, Code | "no-such-approval" | "own-work">>;
  /** `mustBeApproved`: leaves out versions that nobody is known to have published. */
  versions(mustBeApproved: boolean): Promise<readonly ContentVersion[]>;
  rollBack(
    version: number,
    by: string,
    mustBeApproved: boolean,
  ): Promise<Result<null, Code | "no-such-version">>;
  /** Resolves when no change is under way. */
  idle(): Promise<void>;
}

export function createPublisher(options: PublisherOptions): Publisher {
  const { alsoKept, key, library, log, newId, nowMs, playing, publications } = options;
  const inTurn = createTurns();

  async function compose({ author, files, programme, signedAs }: Wish) {
    const composed = await composePackage(library, {
      programme: { ...programme, programmeId: SITE_PACKAGE },
      files,
      author: signedAs ?? author,
      createdAtMs: nowMs(),
      key,
    });
    return composed.ok ? composed : refusal(composed);
  }

  async function show(version: Verified<ContentPackage>, by: string): Promise<Result<null, Code>> {
    const shown = await library.show(version, by);
    if (!shown.ok) return refusal(shown);
    playing.show(version);
    void inTurn(collect);
    return succeed(null);
  }

  /** Only tidying: where it fails, the next one does it. */
  async function collect(): Promise<void> {
    const collected = await library.collect({ keptVersions: KEPT_VERSIONS, alsoKept: alsoKept() });
    if (!collected.ok) log("trouble", "content", collected.code, collected.message);
  }

  function newPublication(version: number, { author, note, programme, source }: Wish): Publication {
    return {
      version,
      author,
      atMs: nowMs(),
      note,
      state: "shown",
      approvalId: null,
      approver: null,
      decidedAtMs: null,
      decisionNote: "",
      insteadOf: playing.version(),
      source: source ?? null,
      mediaIds: firstPictures(programme, MAX_VERSION_PICTURES),
    };
  }

  /** Of one server only the newest version waits. */
  async function declineReplaced({ host, version }: ContentSource): Promise<void> {
    const decisionNote = `Version ${version} of ${host} came instead.`;
    for (const asked of waiting())
      if (asked.source?.host === host)
        await publications.put({ ...asked, state: "declined", decidedAtMs: nowMs(), decisionNote });
  }

  function waiting(): readonly Publication[] {
    return publications.all().filter(({ state }) => state === "waits");
  }

  async function decideNow(
    approvalId: string,
    { by, note, yes }: { readonly yes: boolean; readonly by: string; readonly note: string },
  ): Promise<Result<number | null, Code | "no-such-approval" | "own-work">> {
    const asked = waiting().find((one) => one.approvalId === approvalId);
    if (asked === undefined)
      return fail("no-such-approval", "This draft does not wait any more; somebody decided already.");
    if (asked.author === by)
      return fail("own-work", "Another person must look at what you made; ask somebody.");
    const decided = { ...asked, approver: by, decidedAtMs: nowMs(), decisionNote: note };
    if (!yes) {
      const kept = await publications.put({ ...decided, state: "declined" });
      return kept.ok ? succeed(null) : kept;
    }
    if (asked.insteadOf !== playing.version()) {
      return fail(
        "refused",
        "Something else was published after this was asked for; say no, and have it asked for again, so that nothing is undone unseen.",
      );
    }
    const opened = await library.open({ packageId: SITE_PACKAGE, version: asked.version });
    if (!opened.ok) return refusal(opened);
    const shown = await show(opened.value, by);
    if (!shown.ok) return shown;
    // It is on the screens: a list that cannot be written is told, and does not undo that.
    await publications.put({ ...decided, state: "shown" });
    return succeed(asked.version);
  }

  async function versions(mustBeApproved: boolean): Promise<readonly ContentVersion[]> {
    const kept = await library.versions();
    if (!kept.ok) {
      log("trouble", "content", kept.code, kept.message);
      return [];
    }
    return kept.value
      .filter(({ packageId }) => packageId === SITE_PACKAGE)
      .flatMap(({ author, createdAtMs, isCurrent, version }): ContentVersion[] => {
        const known = publications.find(version);
        const isPublished = known === null ? isCurrent || !mustBeApproved : known.state === "shown";
        if (!isPublished) return [];
        const publishedAtMs = known?.decidedAtMs ?? known?.atMs ?? createdAtMs;
        const approver = known?.approver?.slice(0, MAX_NAME) ?? null;
        const who = (known?.author ?? author).slice(0, MAX_NAME);
        const { insteadOf = null, mediaIds = [], note = "", source = null } = known ?? {};
        return [
          { version, publishedAtMs, author: who, approver, note, isCurrent, insteadOf, source, mediaIds },
        ];
      });
  }

  return {
    versions,
    waiting,
    publish: (wish) =>
      inTurn(async () => {
        const composed = await compose(wish);
        if (!composed.ok) return composed;
        const { version } = composed.value.manifest;
        const publication = newPublication(version, wish);
        const shown = await show(composed.value, wish.author);
        if (!shown.ok) return shown;
        await publications.put(publication);
        return succeed(version);
      }),
    ask: (wish) =>
      inTurn(async () => {
        if (wish.source !== undefined) await declineReplaced(wish.source);
        if (waiting().length >= MAX_CONTENT_APPROVALS) {
          return fail(
            "refused",
            `${MAX_CONTENT_APPROVALS} drafts wait for a yes already; have some of them decided.`,
          );
        }
        const composed = await compose(wish);
        if (!composed.ok) return composed;
        const approvalId = newId();
        const publication = newPublication(composed.value.manifest.version, wish);
        const kept = await publications.put({ ...publication, approvalId, state: "waits" });
        return kept.ok ? succeed(approvalId) : kept;
      }),
    decide: (approvalId, decision) => inTurn(() => decideNow(approvalId, decision)),
    rollBack: (version, by, mustBeApproved) =>
      inTurn(async () => {
        const listed = (await versions(mustBeApproved)).some((one) => one.version === version);
        if (!listed)
          return fail("no-such-version", `Version ${version} is not kept here; choose one that is listed.`);
        const back = await library.rollBack({ packageId: SITE_PACKAGE, version }, by);
        if (!back.ok) return refusal(back);
        playing.show(back.value);
        return succeed(null);
      }),
    idle: () => inTurn(async () => undefined),
  };
}

/** What the library said, in the contract's words. */
function refusal({ code, message }: Failure<LibraryCode | ReceiveCode>): Failure<Code> {
  return fail(code === "disk-full" || code === "read-only" ? code : "refused", message);
}
