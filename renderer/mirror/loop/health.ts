import type { Trouble } from "../visit/trouble.ts";
import { healsByItself } from "../visit/trouble.ts";

/** Parts that a reflection needs. */
export type Part = "camera" | "vision" | "graphics" | "page";

/** Which parts are ill. */
export type Health = Readonly<Partial<Record<Part, Trouble>>>;

/** A part fell ill, or is well again (`null`). The same object comes back where nothing changed. */
export function withPart(health: Health, part: Part, trouble: Trouble | null): Health {
  if ((health[part] ?? null) === trouble) return health;
  const { [part]: _before, ...others } = health;
  return trouble === null ? others : { ...others, [part]: trouble };
}

/** The one trouble that matters: what does not heal by itself before what does, in the order of parts. */
export function worstOf(health: Health): Trouble | null {
  const troubles = [health.page, health.graphics, health.vision, health.camera].filter(
    (one) => one !== undefined,
  );
  return troubles.find((one) => !healsByItself(one)) ?? troubles[0] ?? null;
}
