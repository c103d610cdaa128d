import { type PlanSpan, plan } from "../../content/schedule/plan.ts";
import type { Programme } from "../../content/schema/signage/programme.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { ContentDraft, ContentVersion } from "../../main/bridge/contract/content.ts";
import { idOfPart, keyOf } from "../../main/bridge/contract/content-part.ts";
import type { ErrorOf, ParamsOf, RequestName, ResultOf } from "../../main/bridge/contract/contract.ts";
import { draftWarnings } from "../../main/host/content/draft-warnings.ts";
import { changedParts, partIn, withoutPart, withPart } from "../../main/host/content/programme-parts.ts";
import { unshownParts } from "../../main/host/content/shown-parts.ts";
import { emptyProgramme, fakeProgramme } from "./fake-programme.ts";
import type { Situation } from "./situation.ts";

type Handlers = {
  [N in Extract<RequestName, `content.${string}` | `sign.${string}`>]?: (
    params: ParamsOf<N>,
  ) => Result<ResultOf<N>, ErrorOf<N>>;
};

const DAY_MS = 86_400_000;
const TIME_ZONE = "Europe/Berlin";
const SCREEN = { tags: [], locale: "de" } as const;
/** A file is looked at, converted and drawn for so long each. */
const STEP_MS = 400;

/** A library of the imagination: it keeps what it is told, and forgets it with the page. */
export function createFakeContent(situation: Situation, nowMs: () => number, changed: () => void): Handlers {
  let published = situation === "empty" ? emptyProgramme() : fakeProgramme(nowMs());
  let programme = published;
  let revision = 0;
  let revisions: Record<string, number> = {};
  let removed: ContentDraft["removed"] = [];
  const bin = new Map<string, Programme>();
  let versions: ContentVersion[] = situation === "empty" ? [] : fakeVersions(nowMs());
  const programmes = new Map([[versions[0]?.version ?? 0, published]]);
  let jobs: {
    readonly jobId: string;
    readonly fileName: string;
    readonly fromMs: number;
    readonly mediaId: string;
  }[] = [];

  function take(next: Programme, key: string): number {
    programme = next;
    revision += 1;
    revisions = { ...revisions, [key]: revision };
    changed();
    return revision;
  }

  function differences(): Pick<ContentDraft, "changed" | "unshown" | "undone"> {
    const changed = [...changedParts(published, programme)];
    const unshown = [...unshownParts(changed, published, programme)];
    const [newest, current] = [
      versions[0]?.version ?? 0,
      versions.find(({ isCurrent }) => isCurrent)?.version,
    ];
    const undone = programmes.get(newest);
    if (newest === current || undone === undefined) return { changed, unshown, undone: null };
    const isNew = new Set(changedParts(undone, programme));
    const keys = changed.filter((key) => !isNew.has(key));
    return { changed, unshown, undone: keys.length === 0 ? null : { version: newest, changed: keys } };
  }

  function warnings(): ContentDraft["warnings"] {
    const fromMs = nowMs();
    const heldPaths = new Set(programme.media.map(({ path }) => path));
    const request = {
      fromMs,
      untilMs: fromMs + 60 * DAY_MS,
      timeZone: TIME_ZONE,
      screens: [SCREEN],
      heldPaths,
    };
    return [...draftWarnings(programme, request)];
  }

  function jobsNow(): ResultOf<"content.jobs"> {
    return jobs.map(({ fileName, fromMs, jobId, mediaId }) => {
      const at = (nowMs() - fromMs) / STEP_MS;
      const isDone = at >= 3;
      if (isDone && !programme.media.some((medium) => medium.mediaId === mediaId)) {
        const value = {
          ...fakeProgramme(nowMs()).media[0],
          mediaId,
          name: fileName,
          path: `media/${mediaId}.webp`,
          alt: null,
        };
        const part = { kind: "media", value } as Parameters<typeof withPart>[1];
        take(withPart(programme, part), keyOf("media", mediaId));
      }
      return {
        jobId,
        fileName,
        step: isDone ? "done" : at >= 2 ? "drawing" : at >= 1 ? "converting" : "looking",
        share: isDone ? 1 : at % 1,
        mediaId: isDone ? mediaId : null,
        refusal: null,
        refusalCode: null,
        remarks: isDone ? ["Turned upright."] : [],
      };
    });
  }

  return {
    "sign.current": () => {
      const fromMs = nowMs() - 1_000;
      const worked = plan(published, {
        fromMs,
        untilMs: fromMs + 8 * DAY_MS,
        timeZone: TIME_ZONE,
        screen: SCREEN,
        metrics: new Map(),
      });
      if (situation === "empty" || !worked.ok) return fail("no-programme", "Nothing is published.");
      return succeed({
        programme: published,
        version: 12,
        revision: "1",
        plan: worked.value.map(spanOf),
        timeZone: TIME_ZONE,
        calm: false,
        filesAt: "/sign/12/",
      });
    },
    "content.draft": () =>
      succeed({
        programme,
        revisions,
        ...differences(),
        revision,
        removed,
        warnings: warnings(),
      }),
    "content.put": ({ part, seen }) => {
      const id = idOfPart(part);
      const key = keyOf(part.kind, id);
      if (situation === "refusing") return fail("changed-meanwhile", "Somebody else changed it.");
      if (seen !== null && seen !== (revisions[key] ?? 0))
        return fail("changed-meanwhile", "Somebody else changed it.");
      if (seen === null && partIn(programme, part.kind, id) !== null) return fail("id-taken", "Taken.");
      return succeed({ revision: take(withPart(programme, part), key) });
    },
    "content.remove": ({ kind, id }) => {
      const key = keyOf(kind, id);
      const part = partIn(programme, kind, id);
      if (part === null) return fail("no-such-part", "It is gone.");
      bin.set(key, programme);
      removed = [{ kind, id, name: part.value.name, removedAtMs: nowMs() }, ...removed];
      take(withoutPart(programme, kind, id), key);
      return succeed(null);
    },
    "content.restore": ({ kind, id }) => {
      const key = keyOf(kind, id);
      const part = bin.has(key) ? partIn(bin.get(key) ?? programme, kind, id) : null;
      if (part === null) return fail("no-such-part", "It is gone.");
      removed = removed.filter((each) => keyOf(each.kind, each.id) !== key);
      take(withPart(programme, part), key);
      return succeed(null);
    },
    "content.set-default": ({ layoutId }) => {
      take({ ...programme, defaultLayoutId: layoutId }, keyOf("layout", layoutId));
      return succeed(null);
    },
    "content.take-back": () => {
      take(published, "");
      return succeed(null);
    },
    "content.take-file": ({ fileName }) => {
      const jobId = (jobs.length + 1).toString(16).padStart(32, "0");
      jobs = [...jobs, { jobId, fileName, fromMs: nowMs(), mediaId: `taken-${jobs.length + 1}` }];
      return succeed({ jobId });
    },
    "content.jobs": () => succeed(jobsNow()),
    "content.publish": ({ note, seen }) => {
      if (seen !== revision) return fail("changed-meanwhile", "Somebody else changed something.");
      published = programme;
      const version = Math.max(0, ...versions.map((each) => each.version)) + 1;
      const fresh = {
        version,
        publishedAtMs: nowMs(),
        author: "annegret",
        approver: null,
        note,
        isCurrent: true,
        insteadOf: versions.find(({ isCurrent }) => isCurrent)?.version ?? null,
        source: null,
        mediaIds: programme.media.slice(0, 2).map(({ mediaId }) => mediaId),
      };
      programmes.set(version, published);
      versions = [fresh, ...versions.map((each) => ({ ...each, isCurrent: false }))];
      changed();
      return succeed({ kind: "published", version });
    },
    "content.plan": ({ fromMs, untilMs, of, tags, locale }) => {
      const planned = of === "draft" ? programme : published;
      const worked = plan(planned, {
        fromMs,
        untilMs,
        timeZone: TIME_ZONE,
        screen: { tags, locale },
        metrics: new Map(),
      });
      if (!worked.ok) return fail("refused", worked.message);
      return succeed({ timeZone: TIME_ZONE, spans: worked.value.map(spanOf), plays: [] });
    },
    "content.approvals": () =>
      succeed(
        situation === "trouble"
          ? [{ approvalId: "a".repeat(32), author: "lena", askedAtMs: nowMs() - 3_600_000, note: "Advent." }]
          : [],
      ),
    "content.decide": () => succeed({ version: null }),
    "content.versions": () => succeed(versions),
    "content.roll-back": ({ version }) => {
      versions = versions.map((each) => ({ ...each, isCurrent: each.version === version }));
      published = programmes.get(version) ?? published;
      changed();
      return succeed(null);
    },
  };
}

function spanOf(span: PlanSpan): ResultOf<"sign.current">["plan"][number] {
  return {
    ...span,
    entryIds: [...span.entryIds],
    interruptIds: [...span.interruptIds],
    momentIds: [...span.momentIds],
  };
}

function fakeVersions(nowMs: number): ContentVersion[] {
  const shared = { approver: null, isCurrent: false, insteadOf: null, note: "", source: null, mediaIds: [] };
  return [
    {
      ...shared,
      version: 12,
      publishedAtMs: nowMs - 7_200_000,
      author: "annegret",
      isCurrent: true,
      note: "Evening offers",
    },
    {
      ...shared,
      version: 11,
      publishedAtMs: nowMs - 3 * DAY_MS,
      author: "content.example",
      approver: "annegret",
      source: { host: "content.example", version: 40 },
    },
    { ...shared, version: 10, publishedAtMs: nowMs - 9 * DAY_MS, author: "einkauf", note: "Autumn begins" },
  ];
}
