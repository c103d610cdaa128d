import type { Page } from "playwright-core";
import type { Locale } from "../../content/schema/locale.ts";
import type { Account } from "../../main/bridge/contract/console.ts";
import type { Situation } from "./situation.ts";

/** One picture of the console. */
export interface Shot {
  readonly name: string;
  /** Below `/console`. */
  readonly path: string;
  readonly situation: Situation;
  readonly role: Account["role"];
  readonly widthPixels: number;
  readonly dark: boolean;
  readonly locale: Locale;
  readonly fullPage?: boolean;
  readonly pdf?: boolean;
  /** What to do before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

export const WIDTHS = [390, 820, 1440] as const;

/** A picture with what is usual: the start page as an admin sees it, wide, light and in English. */
export function shot(name: string, more: Partial<Shot>): Shot {
  const usual = {
    path: "/",
    situation: "usual",
    role: "admin",
    widthPixels: 1440,
    dark: false,
    locale: "en",
  } as const;
  return { name, ...usual, ...more };
}
