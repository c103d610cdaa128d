import { join } from "node:path";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { type Failure, fail } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { EventName } from "../../bridge/contract/contract.ts";
import type { FollowerReport } from "../../bridge/contract/followers.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import type { ContentRoom } from "../content/open-content-room.node.ts";
import { SITE_PACKAGE } from "../content/publisher.node.ts";
import type { ScreenDesk } from "../sign/screen-desk.node.ts";
import type { UrgentDesk } from "../sign/urgent-desk.node.ts";
import { openFollowerBook } from "./follower-book.node.ts";
import { createFollowerDesk, type OwnAddress } from "./follower-desk.node.ts";
import { type LeadDesk, openLeadDesk } from "./lead-desk.node.ts";
import { createLeadDoor, type LeadDoor } from "./lead-door.node.ts";
import { LEAD_FILE } from "./lead-record.node.ts";

/** Longest sentence that a follower tells of a trouble. */
const MAX_SENTENCE = 300;

export interface FollowingOptions {
  readonly dataDir: string;
  readonly bootId: string;
  readonly ownAddress: () => OwnAddress | null;
  readonly siteName: () => string;
  // The rooms below are opened after this one; nothing asks for them before.
  readonly content: () => Pick<ContentRoom, "house" | "playing" | "mirrorFile">;
  readonly screens: () => Pick<ScreenDesk, "book" | "put" | "drop">;
  readonly urgent: () => Pick<UrgentDesk, "now" | "take" | "end">;
  readonly screen: () => ScreenStatus;
  /** How a screen is has changed. */
  readonly onScreens: () => void;
  /** What this machine's own screen is called, or its tags, have changed. */
  readonly onPlace: () => void;
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

type FollowingRequests =
  | "screen.followers"
  | "screen.add"
  | "screen.link"
  | "screen.remove"
  | "follower.report"
  | "lead.get"
  | "lead.join"
  | "lead.leave";
type PublishingRequests = "content.publish" | "content.decide" | "content.roll-back";

/** Screens that follow this host, or the host that this one follows: never both. */
export interface Following {
  readonly handlers: Pick<Handlers, FollowingRequests>;
  readonly door: LeadDoor;
  /** Screens that other machines show. */
  readonly screenIds: () => readonly string[];
  readonly statuses: () => readonly ScreenStatus[];
  readonly source: LeadDesk["source"];
  readonly order: LeadDesk["order"];
  /** The same handlers, which publish nothing while another host's content is shown here. */
  guard<H extends Pick<Handlers, PublishingRequests>>(handlers: H): H;
  /** Pages were told of something: others may have to hear of it too. */
  heed(name: EventName): void;
  close(): Promise<void>;
}

export function openFollowing(options: FollowingOptions): Following {
  const { clock, content, dataDir, emit, onPlace, onScreens, screen, screens, urgent } = options;
  const book = openFollowerBook({ ...options, file: join(dataDir, "followers.json") });
  const ownKey = (): string | null => content().house()?.ownKey ?? null;
  const delivery = () => content().house()?.delivery ?? null;
  const leadName = (): string | null => lead.source()?.siteName ?? null;
  const version = (): number | null => content().playing.current()?.version ?? null;

  const lead = openLeadDesk({
    ...options,
    file: join(dataDir, LEAD_FILE),
    ownKey,
    hindrance() {
      if (book.all().length > 0)
        return "Other machines are screens of this one; remove them first, or join these to the other host too.";
      return (delivery()?.state().follow ?? null) !== null && lead.source() === null
        ? "This machine takes content from a server; stop following that one first, under Settings."
        : null;
    },
    report,
    onLead: async () => delivery()?.leadChanged(),
    onOrder() {
      void delivery()?.askNow();
      onPlace();
    },
    showMessage: (message, by) => urgent().take(message, by),
    endMessage: (messageId, by) => urgent().end(messageId, by),
    chance: Math.random,
  });

  function report(): Omit<FollowerReport, "bootId" | "nowMs"> {
    const told = delivery()?.state() ?? null;
    const here = told?.taken?.version ?? null;
    const { report: page, state } = screen();
    // What plays here came from the leading host; a page that has not changed over yet shows something else.
    const isOn = here !== null && page?.shown !== undefined && page.shown.version === version();
    const forMs = Math.max(0, clock.nowMs() - (page?.shown?.sinceAtMs ?? 0));
    return {
      here,
      shown: isOn && state !== "silent" ? { version: here, forMs } : null,
      trouble: sentence(state === "silent" ? SILENT : (page?.fault ?? told?.trouble ?? null)),
    };
  }

  const followers = createFollowerDesk({
    ...options,
    book,
    ownKey,
    leadName,
    version,
    places: {
      book: () => screens().book(),
      put: (screenId, name) => screens().put(screenId, name),
      drop: (screenId) => screens().drop(screenId),
    },
    message: () => urgent().now(),
    onChange: onScreens,
  });

  const door = createLeadDoor({
    ...options,
    book,
    ownKey,
    leadName,
    async manifestOf(wanted) {
      const house = content().house();
      if (house === null || wanted !== version()) return null;
      const signed = await house.library.signed({ packageId: SITE_PACKAGE, version: wanted });
      return signed.ok ? signed.value : null;
    },
    signFile: (path) => content().mirrorFile(path),
    onJoined() {
      emit("screen.followers-changed", {});
      onScreens();
    },
  });

  function closed(): Failure<"refused"> | null {
    const name = leadName();
    return name === null
      ? null
      : fail("refused", `This machine is a screen of ${name}; publish where that host's people work.`);
  }

  return {
    handlers: { ...followers.handlers, ...lead.handlers },
    door,
    screenIds: () => book.all().map(({ screenId }) => screenId),
    statuses: () => followers.statuses(),
    source: () => lead.source(),
    order: () => lead.order(),
    guard: (handlers) => ({
      ...handlers,
      "content.publish": (params, caller) => closed() ?? handlers["content.publish"](params, caller),
      "content.decide": (params, caller) => closed() ?? handlers["content.decide"](params, caller),
      "content.roll-back": (params, caller) => closed() ?? handlers["content.roll-back"](params, caller),
    }),
    heed(name) {
      if (ORDERED.has(name)) followers.changed();
      if (REPORTED.has(name)) lead.changed();
    },
    async close() {
      followers.close();
      await lead.close();
      await book.idle();
    },
  };
}

/** After these the leading host may have another order for its screens. */
const ORDERED: ReadonlySet<EventName> = new Set([
  "sign.changed",
  "urgent.changed",
  "screen.book-changed",
  "settings.changed",
]);
/** After these a screen may have something to tell. */
const REPORTED: ReadonlySet<EventName> = new Set(["content.changed", "sign.changed", "today.changed"]);

const SILENT = {
  code: "page-silent",
  message: "Psyche runs there, but its screen shows no page. Look at the screen.",
};

function sentence(trouble: FollowerReport["trouble"]): FollowerReport["trouble"] {
  if (trouble === null) return null;
  return { code: trouble.code, message: trouble.message.slice(0, MAX_SENTENCE) };
}
