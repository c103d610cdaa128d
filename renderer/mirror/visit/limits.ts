/** Spans and counts of a visit. Milliseconds on a clock that never jumps. */

/** How long the notice waits for an answer before the campaign comes back. */
export const NOTICE_PATIENCE_MS = 30_000;
/** A track lost for this long takes looks and lists away: whoever comes next must not see them. */
export const LOST_TRACK_MS = 5_000;
/** Nobody in front of the camera for this long ends the visit. */
export const NOBODY_MS = 30_000;
/** Where no camera can tell that somebody is there, this long without a touch ends the visit. */
export const UNTOUCHED_MS = 90_000;
/** A covered cabin is left alone longer: people change behind it. */
export const COVERED_MS = 600_000;
/** "All of it is gone." stands this long. */
export const GOODBYE_MS = 10_000;
/** A passing line ("we do not know this code") stands this long. */
export const LINE_MS = 8_000;
/** A part that heals by itself gets this long before pictures take the mirror's place. */
export const HEALING_PATIENCE_MS = 6_000;
/** After this long without a touch, and once the garment was seen, the controls step aside. */
export const QUIET_AFTER_MS = 20_000;

/** Frames from the front, and from the side, after which a size is told. */
export const FRONT_FRAMES = 8;
export const SIDE_FRAMES = 5;
/** Who does not turn, or cannot be seen whole, gets an answer from what there is. */
export const SIZE_STEP_PATIENCE_MS = 15_000;
/** Heights that are taken as typed. */
export const HEIGHT_CM = { least: 130, most: 220 } as const;
/** Centimetres go by themselves. */
export const CENTIMETRES_MS = 20_000;
/** A turn is recorded for so long, and never for longer. */
export const TURN_MS = 6_000;
/** A panel that nobody touches closes, and what it showed is dropped. */
export const PANEL_UNTOUCHED_MS = 45_000;

/** A closed card is put away by itself after this long. */
export const CLOSED_CARD_MS = 45_000;

/** Requests of one visit that may be open at once. */
export const MAX_OPEN_CARDS = 3;
/** Cards kept on the screen, open and closed. */
export const MAX_CARDS = 6;
/** Products of which colour and size are remembered. */
export const MAX_CHOICES = 200;
/** Garments brought in by scan, newest first. */
export const MAX_BROUGHT_IN = 20;
