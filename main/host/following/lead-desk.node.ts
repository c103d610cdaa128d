import type { Clock } from "../../base/clock.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { FollowerOrder, FollowerReport, Lead } from "../../bridge/contract/followers.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import type { UrgentMessage } from "../../bridge/contract/urgent.ts";
import { openKeptFile } from "../sign/kept-file.node.ts";
import { askToJoin } from "./ask-to-join.node.ts";
import { readLink } from "./join-link.node.ts";
import { type LeadLine, openLeadLine } from "./lead-line.node.ts";
import { type LeadFile, type LeadRecord, leadFileSchema } from "./lead-record.node.ts";
import { manifestPath } from "./lead-wire.ts";

/** A host that just let this machine in is heard within milliseconds. */
const FIRST_WORD_MS = 3_000;

/** Where content of the leading host is, and how it is asked for. */
export interface LeadSource extends Pick<LeadRecord, "origin" | "key" | "siteName"> {
  /** Of the ordered version's manifest; null: nothing is ordered. */
  readonly ordered: { readonly version: number; readonly address: string } | null;
  readonly credential: Readonly<Record<string, string>>;
  readonly fingerprint: string | null;
  readonly heardAtMs: number | null;
}

export interface LeadDeskOptions {
  readonly file: string;
  readonly bootId: string;
  /** Null: content cannot be kept. */
  readonly ownKey: () => string | null;
  /** Why this machine may not become another's screen, a sentence; null: it may. */
  readonly hindrance: () => string | null;
  readonly report: () => Omit<FollowerReport, "bootId" | "nowMs">;
  /** Content comes from another place now, or from none. Resolves when it does. */
  readonly onLead: () => Promise<void>;
  /** What is ordered is another, or may be asked for again after the line was away. */
  readonly onOrder: () => void;
  readonly showMessage: (message: UrgentMessage, by: string) => void;
  readonly endMessage: (messageId: string, by: string) => void;
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: () => number;
  readonly log: Log;
}

/** The follower's half: whom this machine follows, and what it was told to do. */
export interface LeadDesk {
  readonly handlers: Pick<Handlers, "lead.get" | "lead.join" | "lead.leave">;
  /** Null: nobody is followed. */
  source(): LeadSource | null;
  /** What was ordered last; holds while the leading host is away. */
  order(): LeadRecord["order"];
  /** Something that is reported may be another. */
  changed(): void;
  close(): Promise<void>;
}

export function openLeadDesk(options: LeadDeskOptions): LeadDesk {
  const { clock, emit, log } = options;
  const kept = openKeptFile<LeadFile>({
    ...options,
    schema: leadFileSchema,
    empty: { formatVersion: 1, screenId: null, lead: null },
    lost: "this machine follows nobody now; have it join again by a new link.",
  });
  const inTurn = createTurns();
  let file = kept.found;
  let line: LeadLine | null = null;
  let state: Lead["state"] = "away";
  let heardAtMs: number | null = null;
  let lastTold = "";
  let turned: () => void = () => undefined;
  open();

  function open(): void {
    line?.close();
    line = null;
    state = "away";
    const { lead } = file;
    if (lead === null) return;
    line = openLeadLine({
      ...options,
      lead,
      report() {
        const told = options.report();
        lastTold = sightOf(told);
        return { ...told, bootId: options.bootId, nowMs: clock.nowMs() };
      },
      onOrder: (order, isBack) => obey(order, isBack),
      onState: (next, why) => turn(next, why),
    });
  }

  function turn(next: Lead["state"], why: string): void {
    if (next === "joined") heardAtMs = clock.nowMs();
    // A closed door stays told until it opens, whatever the knocks in between say.
    if (next === state || (state === "refused" && next === "away")) return;
    state = next;
    turned();
    emit("lead.changed", {});
    const siteName = file.lead?.siteName ?? "";
    switch (next) {
      case "joined":
        return log("notice", "lead", "joined", `${siteName} is heard of; this screen follows it.`);
      case "away":
        return log("notice", "lead", "away", `${siteName} does not answer (${why}); what is here plays on.`);
      case "refused": {
        const remedy = "What is here plays on; join by a new link, or leave.";
        return log(
          "trouble",
          "lead",
          "refused",
          `${siteName} takes this screen no longer: ${why}. ${remedy}`,
        );
      }
    }
  }

  function obey(order: FollowerOrder, isBack: boolean): void {
    const { lead } = file;
    if (lead === null) return;
    const { message, ...lasting } = order;
    if (message !== null && message.messageId !== lead.messageId) {
      const { forMs, ...words } = message;
      const fromMs = clock.nowMs();
      options.showMessage({ ...words, fromMs, untilMs: fromMs + forMs }, lead.siteName);
    } else if (message === null && lead.messageId !== null) options.endMessage(lead.messageId, lead.siteName);
    const isAnother = JSON.stringify(lasting) !== JSON.stringify(lead.order);
    const messageId = message?.messageId ?? null;
    if (isAnother || messageId !== lead.messageId) {
      const next = { ...lead, siteName: order.siteName, order: lasting, messageId };
      file = { ...file, screenId: order.screenId, lead: next };
      // It holds at once; where the disk refuses, it is ordered again after the next start.
      void inTurn(() => kept.keep(file));
      emit("lead.changed", {});
    }
    if (isAnother || isBack) options.onOrder();
  }

  async function set(next: LeadFile): Promise<Result<null, "disk-full" | "read-only">> {
    const written = await kept.keep(next);
    if (!written.ok) return written;
    file = next;
    heardAtMs = null;
    await options.onLead();
    open();
    emit("lead.changed", {});
    return succeed(null);
  }

  function told(): Lead | null {
    const { lead, screenId } = file;
    if (lead === null || screenId === null) return null;
    const { order, origin, siteName } = lead;
    return { address: origin, siteName, screenId, screenName: order?.name ?? null, state, heardAtMs };
  }

  /** Whoever joins is told how that went, as far as it shows in a moment. */
  function firstWord(): Promise<void> {
    return new Promise((resolve) => {
      const callOff = options.timers.after(FIRST_WORD_MS, resolve);
      turned = () => {
        callOff();
        resolve();
      };
    });
  }

  async function join(text: string) {
    const link = readLink(text);
    if (!link.ok) return link;
    const hindrance = options.hindrance();
    const ownKey = options.ownKey();
    if (hindrance !== null) return fail("refused", hindrance);
    if (ownKey === null)
      return fail("refused", "Content cannot be kept on this machine now; look at its disk and try again.");
    const asked = await askToJoin(link.value, ownKey);
    if (!asked.ok) return asked;
    const { screenId, siteName, token } = asked.value;
    const { fingerprint, key, origin } = link.value;
    const lead = {
      origin,
      fingerprint,
      key,
      token,
      siteName,
      joinedAtMs: clock.nowMs(),
      order: null,
      messageId: null,
    };
    const written = await set({ formatVersion: 1, screenId, lead });
    if (!written.ok) return written;
    await firstWord();
    log("notice", "lead", "joins", `This machine is the screen ${screenId} of ${siteName} from now on.`);
    const now = told();
    return now === null ? fail("refused", "Somebody let this machine leave again meanwhile.") : succeed(now);
  }

  return {
    handlers: {
      "lead.get": () => succeed(told()),
      "lead.join": ({ link }) => inTurn(() => join(link)),
      "lead.leave": () =>
        inTurn(async () => {
          if (file.lead === null) return succeed(null);
          log("notice", "lead", "leaves", `This machine is no screen of ${file.lead.siteName} any more.`);
          return set({ ...file, lead: null });
        }),
    },
    source() {
      const { lead } = file;
      if (lead === null) return null;
      const version = lead.order?.version ?? null;
      const { fingerprint, key, origin, siteName, token } = lead;
      const ordered = version === null ? null : { version, address: origin + manifestPath(version) };
      const credential = { authorization: `Bearer ${token}` };
      return { origin, key, siteName, ordered, credential, fingerprint, heardAtMs };
    },
    order: () => file.lead?.order ?? null,
    changed() {
      // When a follower speaks out of turn must not tell when somebody comes to its mirror.
      if (sightOf(options.report()) !== lastTold) line?.reportNow();
    },
    async close() {
      line?.close();
      await inTurn(async () => undefined);
    },
  };
}

/** What of a report people would see change. */
function sightOf({ here, shown, trouble }: Omit<FollowerReport, "bootId" | "nowMs">): string {
  return JSON.stringify([here, shown?.version, trouble]);
}
