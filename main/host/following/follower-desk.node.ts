import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { FollowerOrder } from "../../bridge/contract/followers.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import type { ScreenBook } from "../../bridge/contract/screens.ts";
import type { UrgentMessage } from "../../bridge/contract/urgent.ts";
import { repeat } from "../repeat.ts";
import { groupNameOf, placeOf, tagsOf } from "../sign/book-changes.ts";
import type { FollowerBook } from "./follower-book.node.ts";
import { followerStatus, type HeardFollower, hear } from "./follower-state.ts";
import { writeLink } from "./join-link.node.ts";

const LOOK_EVERY_MS = 5_000;

/** Where other machines reach this host. `fingerprint`: of its certificate; null: only this machine reaches it. */
export interface OwnAddress {
  readonly origin: string;
  readonly fingerprint: string | null;
}

export interface FollowerDeskOptions {
  readonly book: FollowerBook;
  readonly places: {
    book(): ScreenBook;
    /** Gives a new screen a line of its own, or takes it away. */
    put(screenId: string, name: string): Promise<unknown>;
    drop(screenId: string): Promise<unknown>;
  };
  /** Null: not yet open. */
  readonly ownAddress: () => OwnAddress | null;
  /** What packages are signed with here; null: they cannot be kept. */
  readonly ownKey: () => string | null;
  /** Whom this host follows itself, as people call it; null: nobody. */
  readonly leadName: () => string | null;
  readonly siteName: () => string;
  /** What is published; null: nothing. */
  readonly version: () => number | null;
  readonly message: () => UrgentMessage | null;
  readonly emit: BridgeServer["emit"];
  /** A follower is other than it was. */
  readonly onChange: () => void;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** The leading host's half: who follows, what each is to do, and how each is. */
export interface FollowerDesk {
  readonly handlers: Pick<
    Handlers,
    "screen.followers" | "screen.add" | "screen.link" | "screen.remove" | "follower.report"
  >;
  /** Screens whose machines have joined. */
  statuses(): readonly ScreenStatus[];
  /** What is published, who is called what, or what lies above everything is another: followers ask at once. */
  changed(): void;
  close(): void;
}

export function createFollowerDesk(options: FollowerDeskOptions): FollowerDesk {
  const { book, clock, emit, log, onChange, places } = options;
  const heard = new Map<string, HeardFollower>();
  const now = () => ({ nowMs: clock.nowMs(), monotonicMs: clock.monotonicMs() });
  let lastStates = new Map<string, ScreenStatus["state"]>();

  /** What a link is made of; why there can be none now. */
  function ready(): Result<OwnAddress & { readonly key: string }, "follows-another" | "not-ready"> {
    const leadName = options.leadName();
    if (leadName !== null) {
      const message = `This machine is a screen of ${leadName} itself; add screens where its content is published.`;
      return fail("follows-another", message);
    }
    const at = options.ownAddress();
    const key = options.ownKey();
    if (at === null || key === null)
      return fail(
        "not-ready",
        "Content is not open yet, or its disk cannot be written; try again in a moment.",
      );
    return succeed({ ...at, key });
  }

  async function link(screenId: string, here: OwnAddress & { readonly key: string }) {
    const made = await book.makeLink(screenId);
    if (!made.ok) return made;
    const { secret, untilMs } = made.value;
    const reach = here.fingerprint === null ? ("this-machine" as const) : ("shop" as const);
    tell();
    return succeed({ screenId, link: writeLink({ ...here, secret }), untilMs, reach });
  }

  function tell(): void {
    emit("screen.followers-changed", {});
    onChange();
  }

  function orderFor(screenId: string): FollowerOrder {
    const message = options.message();
    return {
      screenId,
      name: placeOf(places.book(), screenId)?.name ?? screenId,
      tags: [...tagsOf(places.book(), screenId)],
      siteName: options.siteName(),
      version: options.version(),
      message: message === null ? null : messageFor(message, clock.nowMs()),
    };
  }

  function statuses(): readonly ScreenStatus[] {
    return book
      .all()
      .filter(({ joinedAtMs }) => joinedAtMs !== null)
      .map(({ heardAtMs, screenId }) => ({
        screenId,
        name: placeOf(places.book(), screenId)?.name ?? screenId,
        groupName: groupNameOf(places.book(), screenId),
        tags: [...tagsOf(places.book(), screenId)],
        dueVersion: options.version(),
        report: null,
        cameraOff: false,
        ...followerStatus(heard.get(screenId) ?? null, heardAtMs, now()),
      }));
  }

  /** Says once in the log that a screen fell silent, and that it speaks again. */
  function look(): void {
    const all = statuses();
    for (const { name, screenId, state } of all) {
      const before = lastStates.get(screenId);
      if (before === state || before === undefined) continue;
      if (state === "silent") {
        const message = `${name} has not been heard of for a while. Look at its machine and at the network there; it goes on with what it has.`;
        log("trouble", "screens", "follower-silent", message);
      } else if (before === "silent")
        log("notice", "screens", "follower-speaks", `${name} is heard of again.`);
      onChange();
    }
    lastStates = new Map(all.map(({ screenId, state }) => [screenId, state]));
  }

  const stopLooking = repeat(options.timers, LOOK_EVERY_MS, look);
  return {
    statuses,
    close: stopLooking,
    changed() {
      if (book.all().length > 0) emit("follower.news", {});
    },
    handlers: {
      "screen.followers": () =>
        succeed(
          book.all().map(({ joinedAtMs, link: open, screenId }) => ({
            screenId,
            name: placeOf(places.book(), screenId)?.name ?? screenId,
            joinedAtMs,
            linkUntilMs: open === null || open.untilMs <= clock.nowMs() ? null : open.untilMs,
          })),
        ),
      "screen.add": async ({ name }) => {
        const here = ready();
        if (!here.ok) return here;
        const added = await book.add();
        if (!added.ok) return added;
        await places.put(added.value, name);
        log(
          "notice",
          "screens",
          "screen-added",
          `${name} (${added.value}) may join as a screen of this host.`,
        );
        return link(added.value, here.value);
      },
      "screen.link": async ({ screenId }) => {
        const here = ready();
        return here.ok ? link(screenId, here.value) : here;
      },
      "screen.remove": async ({ screenId }) => {
        const removed = await book.remove(screenId);
        if (!removed.ok) return removed;
        log("notice", "screens", "screen-removed", `The machine of ${screenId} is shut out.`);
        heard.delete(screenId);
        await places.drop(screenId);
        tell();
        return succeed(null);
      },
      "follower.report": (report, { account }) => {
        if (account === null || !book.all().some(({ screenId }) => screenId === account))
          return fail("no-such-screen", "This screen was removed where people work.");
        const before = statuses().find(({ screenId }) => screenId === account);
        heard.set(account, hear(heard.get(account) ?? null, report, now()));
        book.heard(account);
        const after = statuses().find(({ screenId }) => screenId === account);
        if (!isSame(before, after)) onChange();
        return succeed(orderFor(account));
      },
    },
  };
}

/** Whether people would see no difference but the time of the last word. */
function isSame(one: ScreenStatus | undefined, other: ScreenStatus | undefined): boolean {
  const told = (status: ScreenStatus | undefined): string =>
    JSON.stringify([
      status?.state,
      status?.follower?.here,
      status?.follower?.shown?.version,
      status?.follower?.trouble,
    ]);
  return told(one) === told(other);
}

function messageFor(
  { messageId, style, text, untilMs }: UrgentMessage,
  nowMs: number,
): FollowerOrder["message"] {
  return { messageId, text, style, forMs: Math.max(0, untilMs - nowMs) };
}
