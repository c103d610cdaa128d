import type { Metrics } from "../../../content/schedule/criteria.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import { filesOfProgramme } from "../../../content/verify/files-of-programme.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ContentDraft, ContentWarning, contentRequests } from "../../bridge/contract/content.ts";
import { idOfPart } from "../../bridge/contract/content-part.ts";
import type { Caller, Handlers } from "../../bridge/contract/pipe.ts";
import type { Uploads } from "../garments/uploads.node.ts";
import { putPart, removePart, restorePart, setDefaultLayout, takeBack } from "./draft-changes.ts";
import type { DraftState } from "./draft-state.ts";
import { draftWarnings } from "./draft-warnings.ts";
import type { ContentCare } from "./findings/content-care.node.ts";
import type { House } from "./open-house.node.ts";
import type { PlayingSign } from "./playing-sign.ts";
import { previewPlan } from "./preview-plan.ts";
import { changedParts } from "./programme-parts.ts";
import { unshownParts } from "./shown-parts.ts";

const YEAR_MS = 366 * 86_400_000;
/** Warnings that depend on the time are worked out anew after so long. */
const WARNINGS_MS = 60_000;
const MAX_NAME = 40;

export type ContentHandlers = Pick<Handlers, keyof typeof contentRequests>;

export interface ContentDeskOptions {
  /** Resolves when the house is open, or why it is not. */
  readonly house: Promise<Result<House, "disk-full" | "read-only">>;
  readonly playing: PlayingSign;
  readonly uploads: Uploads;
  readonly metrics: () => Metrics;
  readonly timeZone: () => string;
  /** The site's screens: what none of them would show is warned of. */
  readonly screens: () => readonly { readonly tags: readonly string[]; readonly locale: Locale }[];
  /** Whether another person must say yes before anything is published. */
  readonly mustBeApproved: () => boolean;
  readonly nowMs: () => number;
  readonly onChange: () => void;
}

/** Answers all that people and the command line ask of the sign's content. */
export function createContentDesk(options: ContentDeskOptions): ContentHandlers {
  const { house, metrics, mustBeApproved, nowMs, onChange, playing, timeZone, uploads } = options;
  let warned: {
    readonly of: DraftState;
    readonly atMs: number;
    /** Of what was found in its files. */
    readonly found: number;
    readonly warnings: readonly ContentWarning[];
  } | null = null;

  /** Tells pages after a change that went well. */
  async function changing<R extends Result<unknown>>(work: Promise<R>): Promise<R> {
    const outcome = await work;
    if (outcome.ok) onChange();
    return outcome;
  }

  function warningsOf(state: DraftState, care: ContentCare): readonly ContentWarning[] {
    const fromMs = nowMs();
    const found = care.revision;
    const isFresh = warned?.found === found && Math.abs(fromMs - warned.atMs) < WARNINGS_MS;
    if (warned?.of === state && isFresh) return warned.warnings;
    const screens = options.screens();
    const warnings = draftWarnings(state.programme, {
      fromMs,
      untilMs: fromMs + YEAR_MS,
      timeZone: timeZone(),
      screens,
      heldPaths: new Set(state.files.map(({ path }) => path)),
      more: care.warnings(
        state,
        screens.map(({ locale }) => locale),
      ),
    });
    warned = { of: state, atMs: fromMs, found, warnings };
    return warnings;
  }

  /** In what a draft differs from the screens. */
  async function differences(
    { programme }: DraftState,
    { undone }: House,
  ): Promise<Pick<ContentDraft, "changed" | "unshown" | "undone">> {
    const shown = playing.current()?.programme;
    if (shown === undefined) return { changed: [], unshown: [], undone: null };
    const changed = [...changedParts(shown, programme)];
    const unshown = [...unshownParts(changed, shown, programme)];
    return { changed, unshown, undone: await undone.of(programme, changed) };
  }

  async function told(state: DraftState, house: House): Promise<ContentDraft> {
    return {
      programme: state.programme,
      revisions: state.revisions,
      revision: state.revision,
      ...(await differences(state, house)),
      removed: state.removed.map(({ part, removedAtMs }) => ({
        kind: part.kind,
        id: idOfPart(part),
        name: part.value.name,
        removedAtMs,
      })),
      warnings: [...warningsOf(state, house.care)],
    };
  }

  function isAsPublished(state: DraftState): boolean {
    const version = playing.version();
    const shown = playing.current()?.programme;
    const files = version === null ? null : playing.filesOf(version);
    if (shown === undefined || files === null || changedParts(shown, state.programme).length > 0)
      return false;
    const now = new Map(state.files.map((file) => [file.path, file.sha256]));
    return filesOfProgramme(state.programme).every(({ path }) => files.get(path)?.sha256 === now.get(path));
  }

  return {
    "content.draft": async () => {
      const open = await house;
      const state = open.ok ? open.value.draft.current() : null;
      if (open.ok) void open.value.drawMissing();
      if (open.ok && state !== null) {
        void open.value.care.follow(state);
        return succeed(await told(state, open.value));
      }
      return fail(
        "no-programme",
        open.ok ? "There is no programme yet; put one into the content folder." : open.message,
      );
    },
    "content.put": async ({ part, seen }) => {
      const open = await house;
      if (!open.ok) return open;
      if (open.value.draft.current() === null) return noDraft();
      const kept = await changing(open.value.draft.change((state) => putPart(state, part, seen)));
      return kept.ok ? succeed({ revision: kept.value.revision }) : kept;
    },
    "content.remove": async ({ id, kind, seen }) => {
      const open = await house;
      if (!open.ok) return open;
      if (open.value.draft.current() === null) return fail("no-such-part", `There is no ${kind} "${id}".`);
      const kept = await changing(
        open.value.draft.change((state) => removePart(state, kind, id, seen, nowMs())),
      );
      return kept.ok ? succeed(null) : kept;
    },
    "content.restore": async ({ id, kind }) => {
      const open = await house;
      if (!open.ok) return open;
      if (open.value.draft.current() === null)
        return fail("no-such-part", `There is no ${kind} "${id}" in the bin.`);
      const kept = await changing(open.value.draft.change((state) => restorePart(state, kind, id)));
      return kept.ok ? succeed(null) : kept;
    },
    "content.set-default": async ({ layoutId }) => {
      const open = await house;
      if (!open.ok) return open;
      if (open.value.draft.current() === null)
        return fail("no-such-part", `There is no layout "${layoutId}".`);
      const kept = await changing(open.value.draft.change((state) => setDefaultLayout(state, layoutId)));
      return kept.ok ? succeed(null) : kept;
    },
    "content.take-back": async ({ seen }) => {
      const open = await house;
      if (!open.ok) return open;
      const { draft } = open.value;
      const state = draft.current();
      const [shown, version] = [playing.current(), playing.version()];
      if (state === null || shown === null || version === null) return noneUndone();
      const { undone } = await differences(state, open.value);
      if (undone === null) return noneUndone();
      const files = [...(playing.filesOf(version)?.values() ?? [])];
      const kept = await changing(
        draft.change((now) =>
          now.revision === seen
            ? takeBack(now, { programme: shown.programme, files }, undone.changed, nowMs())
            : fail("changed-meanwhile", "Somebody changed something meanwhile; look at it again."),
        ),
      );
      return kept.ok ? succeed(null) : kept;
    },
    "content.take-file": async ({ fileName, uploadId }) => {
      const open = await house;
      if (!open.ok) return open;
      const { line, resumable } = open.value;
      const whole = uploads.find(uploadId);
      const pieced = whole === null ? await resumable.finished(uploadId) : null;
      const origin = whole !== null ? { path: whole } : pieced !== null ? { kept: pieced.file } : null;
      if (origin === null) return fail("no-such-upload", "The file is no longer there; load it again.");
      const asked = await line.ask(origin, fileName);
      if (!asked.ok) return asked;
      if (pieced !== null) await resumable.forget(uploadId);
      return succeed({ jobId: asked.value });
    },
    "content.jobs": async () => {
      const open = await house;
      return succeed(open.ok ? [...open.value.line.jobs()] : []);
    },
    "content.publish": async ({ note, seen }, caller) => {
      const open = await house;
      if (!open.ok) return open;
      const { care, draft, publisher } = open.value;
      const state = draft.current();
      if (state === null) return noDraft();
      if (state.revision !== seen)
        return fail(
          "changed-meanwhile",
          "Somebody changed something meanwhile; look at it and publish again.",
        );
      if (isAsPublished(state)) return fail("nothing-changed", "The screens show exactly this already.");
      const stop = await care.stop(state);
      if (stop !== null) return fail("refused", stop);
      const wish = { programme: state.programme, files: state.files, author: nameOf(caller), note };
      if (mustBeApproved()) {
        const asked = await changing(publisher.ask(wish));
        return asked.ok ? succeed({ kind: "waits", approvalId: asked.value }) : asked;
      }
      const published = await changing(publisher.publish(wish));
      return published.ok ? succeed({ kind: "published", version: published.value }) : published;
    },
    "content.approvals": async () => {
      const open = await house;
      const waiting = open.ok ? open.value.publisher.waiting() : [];
      return succeed(
        waiting.flatMap(({ approvalId, atMs, author, note }) =>
          approvalId === null
            ? []
            : [{ approvalId, author: author.slice(0, MAX_NAME), askedAtMs: atMs, note }],
        ),
      );
    },
    "content.decide": async ({ approvalId, note, yes }, caller) => {
      const open = await house;
      if (!open.ok) return open;
      const decided = await changing(
        open.value.publisher.decide(approvalId, { yes, note, by: nameOf(caller) }),
      );
      return decided.ok ? succeed({ version: decided.value }) : decided;
    },
    "content.versions": async () => {
      const open = await house;
      return succeed(open.ok ? [...(await open.value.publisher.versions(mustBeApproved()))] : []);
    },
    "content.roll-back": async ({ version }, caller) => {
      const open = await house;
      if (!open.ok) return open;
      return changing(open.value.publisher.rollBack(version, nameOf(caller), mustBeApproved()));
    },
    "content.plan": async ({ fromMs, locale, of, tags, untilMs }) => {
      const open = await house;
      const state = open.ok ? open.value.draft.current() : null;
      const programme = of === "draft" ? state?.programme : playing.current()?.programme;
      if (programme === undefined) return fail("no-programme", "There is nothing to preview yet.");
      const screen = { tags, locale };
      return previewPlan(programme, { fromMs, untilMs, timeZone: timeZone(), screen, metrics: metrics() });
    },
  };
}

/** A file of the draft by its path. */
export function draftFileIn(state: DraftState | null, path: string): PackageFile | null {
  return state?.files.find((file) => file.path === path) ?? null;
}

function nameOf({ account, role }: Caller): string {
  return (account ?? role).slice(0, MAX_NAME);
}

function noneUndone() {
  return fail("nothing-undone", "The draft holds nothing that was undone.");
}

function noDraft() {
  return fail("refused", "There is no programme yet; put one into the content folder.");
}
