import type { Locale } from "../../../content/schema/locale.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Clock } from "../../base/clock.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import { type ScreenBook, screenBookSchema, type screenRequests } from "../../bridge/contract/screens.ts";
import {
  newBook,
  putGroup,
  putPlace,
  removeGroup,
  restoreGroup,
  withoutPlace,
  withPlace,
  withScreens,
} from "./book-changes.ts";
import { openKeptFile } from "./kept-file.node.ts";
import { screenReach } from "./screen-reach.ts";

export interface ScreenDeskOptions {
  readonly file: string;
  /** The screens of this host, and those that follow it. */
  readonly screenIds: readonly string[];
  readonly emit: BridgeServer["emit"];
  /** What the schedule knows of the screens is another. */
  readonly onChange: () => void;
  readonly locale: () => Locale;
  /** Null: there is none. */
  readonly programme: (of: "draft" | "published") => Promise<Programme | null>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps what people call the site's screens, their groups and tags. */
export interface ScreenDesk {
  readonly handlers: Pick<Handlers, keyof typeof screenRequests>;
  book(): ScreenBook;
  /** Gives a screen of another machine a line of its own. */
  put(screenId: string, name: string): Promise<Result<ScreenBook, "disk-full" | "read-only">>;
  /** Takes it away. */
  drop(screenId: string): Promise<Result<ScreenBook, "disk-full" | "read-only">>;
}

export function openScreenDesk(options: ScreenDeskOptions): ScreenDesk {
  const { emit, locale, onChange, programme } = options;
  const kept = openKeptFile({
    ...options,
    schema: screenBookSchema,
    empty: newBook([]),
    lost: "names, groups and tags of the screens must be given again; what is for tags plays nowhere until then.",
  });
  const inTurn = createTurns();
  // A machine's screen may be called otherwise since it follows another: what it was called is no screen any more.
  const screens = kept.found.screens.filter(({ screenId }) => options.screenIds.includes(screenId));
  let book = withScreens({ ...kept.found, screens }, options.screenIds);

  /** On the disk before it holds. */
  function change<Code extends string>(
    make: (now: ScreenBook) => Result<ScreenBook, Code>,
  ): Promise<Result<ScreenBook, Code | "disk-full" | "read-only">> {
    return inTurn(async () => {
      const made = make(book);
      if (!made.ok) return made;
      const written = await kept.keep(made.value);
      if (!written.ok) return written;
      book = made.value;
      emit("screen.book-changed", {});
      onChange();
      return succeed(book);
    });
  }

  return {
    book: () => book,
    put: (screenId, name) => change((now) => succeed(withPlace(now, screenId, name))),
    drop: (screenId) => change((now) => succeed(withoutPlace(now, screenId))),
    handlers: {
      "screen.book": () => succeed(book),
      "screen.put-place": ({ place, seen }) => change((now) => putPlace(now, place, seen)),
      "screen.put-group": ({ group, seen }) => change((now) => putGroup(now, group, seen)),
      "screen.remove-group": ({ groupId, seen }) => change((now) => removeGroup(now, groupId, seen)),
      "screen.restore-group": ({ groupId }) => change((now) => restoreGroup(now, groupId)),
      "screen.reach": async ({ of }) => {
        const found = await programme(of);
        return found === null
          ? fail("no-programme", "There is no programme yet; put one into the content folder.")
          : succeed(screenReach(found, book, locale()));
      },
    },
  };
}
