import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { SignContent } from "../harness/sign-content.node.ts";
import { striped } from "./striped.node.ts";

/** The campaign's film is cut to this, at one of its own whole pictures. */
const FILM_SECONDS = "4";

/** Lays what the widgets show beside the programme: films, pages of a PDF, tables, captions. */
export function putFiles(content: SignContent): void {
  const campaign = join(content.contentDir, "samples", "campaign");
  for (const name of ["turn-a.webm", "turn-b.webm"]) {
    const cut = ["-v", "error", "-i", join(campaign, "slow-turn.webm"), "-t", FILM_SECONDS, "-c", "copy"];
    execFileSync("ffmpeg", [...cut, join(campaign, name)]);
  }
  content.put("leaflet.pdf", "%PDF-1.7");
  content.put("leaflet-1.png", striped("#5b2333"));
  content.put("leaflet-2.png", striped("#2f4f4f"));
  content.put("white.png", striped("#ffffff", "#ffffff"));
  content.put(
    "sizes.csv",
    "Article,Size,Price\r\n" +
      ["Coat", "Dress", "Scarf", "Skirt", "Shirt"].map((name) => `${name},"M, L",€89`).join("\r\n"),
  );
  content.put("ragged.csv", "Article,Price\nCoat,89\nDress\n");
  content.put("turn.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\nIt falls back into its folds.\n");
}
