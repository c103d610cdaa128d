import { useMemo } from "react";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { SignPage } from "../../../sign/view/sign-page.dom.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { pictureAddress } from "../../parts/picture-address.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { draftFileAddress } from "../parts/draft-file-address.ts";
import { Figure } from "./figure.dom.tsx";
import { previewWords } from "./preview-words.ts";

/** What the parts of a sign read of their page, with the files of the draft and the shop's own catalogue. */
export function useSignPageOf({
  timeZone,
  locale,
  clockMs,
  index: other,
}: Pick<SignPage, "timeZone" | "clockMs"> & {
  readonly locale: Locale;
  /** Parts that are not in the draft, or not as it has them. */
  readonly index?: SignPage["index"];
}): SignPage {
  const t = useTranslate(previewWords);
  const known = useDraft().index;
  const index = other ?? known;
  const { product } = useCatalogue();
  return useMemo(
    () => ({
      index,
      locale,
      timeZone,
      fileUrl: draftFileAddress,
      product,
      catalogueUrl: (path) => pictureAddress(path) ?? "",
      stockWords: ({ sizes }) => sizes.join(" "),
      inviteWords: t("invite"),
      reflection: <Figure />,
      clockMs,
      onBackdrop: () => undefined,
    }),
    [index, locale, timeZone, product, t, clockMs],
  );
}
