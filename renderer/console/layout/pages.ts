import type { Account } from "../../../main/bridge/contract/console.ts";

/** A page of the console: where it is and who may see it. */
export interface Page {
  readonly name:
    | "today"
    | "requests"
    | "content"
    | "garments"
    | "screens"
    | "experiments"
    | "engagement"
    | "settings";
  readonly path: string;
  readonly roles: readonly Account["role"][];
}

export const PAGES: readonly Page[] = [
  { name: "today", path: "/", roles: ["staff", "merchandiser", "admin"] },
  { name: "requests", path: "/requests", roles: ["staff", "admin"] },
  { name: "content", path: "/content", roles: ["staff", "merchandiser", "admin"] },
  { name: "garments", path: "/garments", roles: ["staff", "merchandiser", "admin"] },
  { name: "screens", path: "/screens", roles: ["staff", "merchandiser", "admin"] },
  { name: "experiments", path: "/experiments", roles: ["merchandiser", "admin"] },
  { name: "engagement", path: "/engagement", roles: ["merchandiser", "admin"] },
  { name: "settings", path: "/settings", roles: ["admin"] },
];

/** Whether an address is a page, or a place within it (`/garments/add`). */
export function isAt({ path }: Page, location: string): boolean {
  return location === path || (path !== "/" && location.startsWith(`${path}/`));
}

/** Entries that fit side by side under a thumb. */
const MAX_BAR_ENTRIES = 5;

/** The pages that a role may see, in order. */
export function pagesFor(role: Account["role"]): readonly Page[] {
  return PAGES.filter((page) => page.roles.includes(role));
}

/** The pages of a phone's bottom bar, and those that stand behind "more". */
export function barOf(pages: readonly Page[]): { bar: readonly Page[]; more: readonly Page[] } {
  if (pages.length <= MAX_BAR_ENTRIES) return { bar: pages, more: [] };
  return { bar: pages.slice(0, MAX_BAR_ENTRIES - 1), more: pages.slice(MAX_BAR_ENTRIES - 1) };
}
