import { openDressed } from "./dressed.dom.ts";
import { openPoseFinder } from "./find-poses.dom.ts";

/** What the measures on made people call in a page: the mirror's network, and its scene. */
const synthetic = { openPoseFinder, openDressed };

export type SyntheticPage = typeof synthetic;
Object.assign(window, { psycheSynthetic: synthetic });
