import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { ErrorOf, ParamsOf, RequestName, ResultOf } from "../../main/bridge/contract/contract.ts";
import type { Follower, FollowerLink, Lead } from "../../main/bridge/contract/followers.ts";
import type { Program } from "../../main/bridge/contract/programs.ts";
import type { ScreenBook } from "../../main/bridge/contract/screens.ts";
import type { UrgentRecord } from "../../main/bridge/contract/urgent.ts";
import {
  putGroup,
  putPlace,
  removeGroup,
  restoreGroup,
  withPlace,
} from "../../main/host/sign/book-changes.ts";
import type { Situation } from "./situation.ts";

const ID = "0123456789abcdef0123456789abcdef";
/** A small JPEG: evening colours. */
const PICTURE =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCABgADYDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFRABAQAAAAAAAAAAAAAAAAAAABL/xAAXAQEBAQEAAAAAAAAAAAAAAAAAAQIE/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8A16KRopwO1aikaKBaikaKBahGgEqKRopoWopGigWopGigWoRoBKikaKUWopGigWopGigWoRoBGikqKVFaKSooFaKSooFaEqARopKimhWikqKBWikqKBWhKgEaKSopRWikqKBWikqKBWhKgH//2Q==";

type Names = Exclude<
  Extract<RequestName, `screen.${string}` | `urgent.${string}` | `program.${string}` | `lead.${string}`>,
  "screen.hello" | "screen.report" | "screen.set-camera"
>;
type Answers = { [N in Names]: (params: ParamsOf<N>) => Result<ResultOf<N>, ErrorOf<N>> };

/** Screens with groups and tags, a message to all, and programs with tokens. */
export function createFakeScreens(
  situation: Situation,
  nowMs: () => number,
  onChange: (name: "screen.book-changed" | "screen.followers-changed" | "urgent.changed") => void,
) {
  const isEmpty = situation === "empty";
  let book: ScreenBook = {
    screens: isEmpty
      ? []
      : [
          { screenId: "mirror-1", name: "Umkleide links", groupId: "umkleiden", tags: [] },
          {
            screenId: "mirror-upstairs",
            name: "Schaufenster Lindenstraße, erster Stock",
            groupId: "schaufenster",
            tags: ["weihnachten", "sale"],
          },
          { screenId: "mirror-3", name: "Schaufenster Königsallee", groupId: "schaufenster", tags: [] },
        ],
    groups: isEmpty
      ? []
      : [
          { groupId: "umkleiden", name: "Umkleiden" },
          { groupId: "schaufenster", name: "Schaufenster" },
        ],
    removed: [],
    revision: 4,
  };
  let followers: Follower[] = isEmpty
    ? []
    : [
        { screenId: "mirror-3", name: "", joinedAtMs: nowMs() - 9e9, linkUntilMs: null },
        { screenId: "mirror-5", name: "", joinedAtMs: null, linkUntilMs: nowMs() + 7e7 },
      ];
  const nameOf = (screenId: string) =>
    book.screens.find((one) => one.screenId === screenId)?.name ?? "Eingang";
  const linkFor = (screenId: string): FollowerLink => ({
    screenId,
    link: `https://192.168.178.24:7351/lead/join#Jx2vQ0yT8mWqkq1o8Zr4cN6pXb3sLd5fGh7jKl9aB0E.${"q".repeat(43)}.${"7F".repeat(32)}`,
    untilMs: nowMs() + 86_400_000,
    reach: situation === "trouble" ? "this-machine" : "shop",
  });
  let lead: Lead | null =
    situation === "following"
      ? {
          address: "https://192.168.178.24:7351",
          siteName: "Lindenhof Mode, Hamburg",
          screenId: "mirror-2",
          screenName: "Umkleide rechts",
          state: "joined",
          heardAtMs: nowMs() - 4_000,
        }
      : null;
  let programs: Program[] = isEmpty
    ? []
    : [
        { name: "kasse-hamburg", role: "staff", madeAtMs: nowMs() - 9e9, lastUsedAtMs: nowMs() - 240_000 },
        { name: "planung", role: "merchandiser", madeAtMs: nowMs() - 3e8, lastUsedAtMs: null },
      ];
  let records: UrgentRecord[] = isEmpty
    ? []
    : [
        {
          messageId: ID,
          text: "Der Aufzug ist bis 15 Uhr außer Betrieb.",
          style: "quiet",
          fromMs: nowMs() - 86_400_000,
          untilMs: nowMs() - 80_000_000,
          by: "lena",
          endedAtMs: nowMs() - 84_000_000,
          endedBy: "annegret",
        },
      ];
  const messageNow = () => {
    const [newest] = records;
    if (newest === undefined || newest.endedAtMs !== null || newest.untilMs <= nowMs()) return null;
    const { by: _by, endedAtMs: _endedAtMs, endedBy: _endedBy, ...message } = newest;
    return message;
  };
  function changed<R extends { readonly ok: boolean }>(result: R): R {
    if (result.ok && "value" in result) {
      book = result.value as ScreenBook;
      onChange("screen.book-changed");
    }
    return result;
  }
  const handlers: Answers = {
    "screen.followers": () => succeed(followers.map((one) => ({ ...one, name: nameOf(one.screenId) }))),
    "screen.add": ({ name }) => {
      book = withPlace(book, "mirror-4", name);
      const made = { screenId: "mirror-4", name, joinedAtMs: null, linkUntilMs: nowMs() + 86_400_000 };
      followers = [...followers, made];
      onChange("screen.followers-changed");
      return succeed(linkFor("mirror-4"));
    },
    "screen.link": ({ screenId }) => succeed(linkFor(screenId)),
    "screen.remove": ({ screenId }) => {
      followers = followers.filter((one) => one.screenId !== screenId);
      onChange("screen.followers-changed");
      return succeed(null);
    },
    "lead.get": () => succeed(lead),
    "lead.join": () => fail("wrong-link", "This link was used or is over; make a new one where people work."),
    "lead.leave": () => {
      lead = null;
      return succeed(null);
    },
    "screen.book": () => succeed(book),
    "screen.put-place": ({ place, seen }) => changed(putPlace(book, place, seen)),
    "screen.put-group": ({ group, seen }) => changed(putGroup(book, group, seen)),
    "screen.remove-group": ({ groupId, seen }) => changed(removeGroup(book, groupId, seen)),
    "screen.restore-group": ({ groupId }) => changed(restoreGroup(book, groupId)),
    "screen.reach": () =>
      succeed(
        book.screens.map(({ name, screenId }, at) => ({
          screenId,
          name,
          groupName: book.groups[at]?.name ?? null,
          entryNames:
            at === 0
              ? ["Herbst in Lagen", "Merino"]
              : [
                  "Herbst in Lagen",
                  "Merino",
                  "Winterschlussverkauf",
                  "Adventssamstage",
                  "Geschenke",
                  "Wollmäntel",
                  "Öffnungszeiten",
                ],
          entriesForOthers: at === 0 ? 5 : 0,
        })),
      ),
    "screen.picture": ({ screenId }) =>
      screenId === "mirror-1"
        ? fail("in-use", "Somebody is at the mirror.")
        : succeed({
            base64: PICTURE,
            widthPixels: 540,
            heightPixels: 960,
            blanks: [{ kind: "mirror", left: 0, top: 0.5, width: 1, height: 0.5 }],
            takenAtMs: nowMs(),
            version: 12,
          }),
    "urgent.now": () => succeed({ message: messageNow() }),
    "urgent.history": () => succeed(records),
    "urgent.show": ({ minutes, style, text }) => {
      const message = { messageId: ID, text, style, fromMs: nowMs(), untilMs: nowMs() + minutes * 60_000 };
      records = [{ ...message, by: "annegret", endedAtMs: null, endedBy: null }, ...records];
      onChange("urgent.changed");
      return succeed(message);
    },
    "urgent.end": () => {
      records = records.map((one, at) =>
        at === 0 ? { ...one, endedAtMs: nowMs(), endedBy: "annegret" } : one,
      );
      onChange("urgent.changed");
      return succeed(null);
    },
    "program.list": () => succeed(programs),
    "program.add": ({ name, role }) => {
      programs = [...programs, { name, role, madeAtMs: nowMs(), lastUsedAtMs: null }];
      return succeed({ token: "psyche_Jx2vQ0yT8mWqkq1o8Zr4cN6pXb3sLd5fGh7jKl9aB0E" });
    },
    "program.remove": ({ name }) => {
      programs = programs.filter((each) => each.name !== name);
      return succeed(null);
    },
  };
  return handlers;
}
