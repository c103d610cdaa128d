import type { ContentImport } from "../../../../main/bridge/contract/content-import.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { filesWords } from "../files/files-words.ts";
import { importWords } from "./import-words.ts";

type Taken = ContentImport["taken"][number];

/** What something became, in one line of the reader's language; null where only the host's own words tell it. */
export function useTakenLine(): (taken: Taken) => string | null {
  const t = useTranslate(importWords);
  const files = useTranslate(filesWords);
  const format = useFormat();
  return ({ as, facts }) => {
    if (facts === null) return null;
    const { count, durationMs, heightPixels, medium, widthPixels } = facts;
    return [
      ...(medium === null ? [] : [files(`kind.${medium}`)]),
      ...(widthPixels === null || heightPixels === null
        ? []
        : [files("pixels", { width: widthPixels, height: heightPixels })]),
      ...(durationMs === null ? [] : [format.duration(durationMs)]),
      ...(count === null ? [] : [t(`count.${as}`, { count })]),
    ].join(" · ");
  };
}
