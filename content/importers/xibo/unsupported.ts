const NEEDS_SERVER = "is filled by Xibo's server, which players of this kind do not ask";
const LOCAL = "names a file or program of the old player's computer";

/** Modules of Xibo that are not taken, and why; others are unknown. */
const WHY: Readonly<Record<string, string>> = {
  localvideo: LOCAL,
  shellcommand: LOCAL,
  videoin: "shows a video input of the old player",
  flash: "is Flash, which nothing plays any more",
  powerpoint: "is a presentation; save it as PDF",
  hls: "is a live stream; nothing is shown before it is here and checked",
  genericfile: "is a file that is shown nowhere",
  spacer: "is a pause without content; there is none here",
  ticker: NEEDS_SERVER,
  chart: NEEDS_SERVER,
  datasetticker: NEEDS_SERVER,
};
const FED =
  /^(rss|twitter|x-|mastodon|social|forecast|weather|openweather|currenc|stock|finance|calendar|notification|menu|dashboard|emergency|national|nws|traffic|airtable|google)/;

/** Why a module of Xibo is not taken, as a sentence. */
export function whyUnsupported(type: string): string {
  const known = WHY[type] ?? (FED.test(type) ? NEEDS_SERVER : null);
  if (known !== null) return `The module "${type}" ${known}.`;
  if (type === "canvas" || type === "global") {
    return `The module "${type}" (elements laid freely) is not taken; save it as a picture and put that in its place.`;
  }
  return `"${type}" is a module that this player does not have; put a picture, film or page in its place.`;
}
