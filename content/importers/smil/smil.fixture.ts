import { checkImport } from "../parts/check-import.ts";
import { carryOut } from "../parts/readings.fixture.ts";
import { planSmil } from "./plan-smil.ts";

const HEAD = `<head><layout><root-layout width="1920" height="1080" backgroundColor="#18182cccc"/>
  <transition xml:id="soft" type="fade" subtype="crossfade" dur="1s"/><transition xml:id="push" type="slideWipe" subtype="fromTop" dur="9s"/>
  <region regionName="main" left="0" top="0" width="1280" height="720" z-index="1"/>
  <region xml:id="side" right="0" top="10%" width="33.3333%" bottom="50px" z-index="9">
    <region regionName="inner" left="50%" top="0" width="50%" height="100%"/>
  </region></layout>
  <triggers><trigger id="lift" condition="or"><condition origin="rfid1" data="7" action="picked"/><condition origin="keyboard" data="9"/></trigger></triggers></head>`;

/** Imports a playlist with this body, with every file there but those of `absent`. Throws where it is refused. */
export function importOf(body: string, absent: readonly string[] = []) {
  const plan = planSmil("shop", "shop.smil", `<smil>${HEAD}<body>${body}</body></smil>`, []);
  if (!plan.ok) throw new Error(plan.message);
  const result = checkImport(carryOut(plan.value, absent), "smil");
  if (result.refused !== undefined) throw new Error(result.refused);
  return result;
}

/** What comes out, in short: `main: a.png 3s, b.mp4` and `always: 1 at 0` (the first screen, priority 0). */
export function inShort(body: string) {
  const { programme, skipped } = importOf(body);
  const playlists = new Map(programme?.playlists.map((one) => [one.playlistId, one]));
  const tellEntries = (playlistId: string): string => {
    const { entries = [], order = "" } = playlists.get(playlistId) ?? {};
    const told = entries.map((entry) => {
      if (entry.kind === "playlist") return tellEntries(entry.playlistId);
      const { widget } = entry;
      return "durationMs" in widget && widget.durationMs !== null
        ? `${widget.name} ${widget.durationMs / 1_000}s`
        : widget.name;
    });
    return order === "shuffled" ? `(${told.join(" or ")})` : told.join(", ");
  };
  return {
    screens: (programme?.layouts ?? []).map(({ zones, durationMs }) => {
      const told = zones.map(({ name, playlistId }) => `${name}: ${tellEntries(playlistId)}`).join(" | ");
      return durationMs === null ? told : `${told} for ${durationMs / 1_000}s`;
    }),
    schedule: (programme?.schedule ?? []).map(({ show, when, role, priority, criteria }) => {
      const shown =
        show.kind === "layout"
          ? [show.layoutId]
          : (programme?.campaigns.find(({ campaignId }) => campaignId === show.campaignId)?.layoutIds ?? []);
      const numbers = shown.map(
        (id) => 1 + (programme?.layouts ?? []).findIndex(({ layoutId }) => layoutId === id),
      );
      const daypart =
        when.kind === "span"
          ? programme?.dayparts.find(({ daypartId }) => daypartId === when.daypartId)
          : undefined;
      const hours =
        daypart?.hours.map(
          ({ weekdays, from, until }) =>
            `${weekdays.length === 7 ? "daily" : weekdays.join(" ")} ${from}–${until}`,
        ) ?? [];
      const span = when.kind === "span" ? [when.from, when.until].map((time) => time ?? "").join("…") : "";
      const told =
        when.kind === "recurring"
          ? `${when.rule} ${when.first}`
          : when.kind === "always"
            ? "always"
            : [...hours, ...(span === "…" ? [] : [span])].join(" ");
      const values = criteria.map(({ metric, value }) => ` if ${metric}=${value}`).join("");
      return `${told}${values}: ${numbers.join("+")} at ${priority}${role.kind === "moment" ? " once" : ""}`;
    }),
    left: skipped.map(({ what, why }) => `${what} ${why}`).join("\n"),
  };
}
/** A picture in the region `main`. */
export const img = (name: string, more = ""): string => `<img src="${name}.png" region="main" ${more}/>`;
