import { useMemo } from "react";
import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { type SignPage, SignPageContext } from "../../sign/view/sign-page.dom.ts";
import { SignView } from "../../sign/view/sign-view.dom.tsx";
import { contentUrl } from "./content-url.ts";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./sign.module.css";
import { useStockWords } from "./stock-words.dom.ts";

const clockMs = (): number => Date.now();

/** The sign behind the invitation; a warm plain ground until the host has said what plays. */
export function Sign() {
  const { locale, onBackdrop, sign, signPlayer, state, t } = useScreen();
  const stockWords = useStockWords();
  const index = useMemo(() => (sign === null ? null : indexProgramme(sign.programme)), [sign]);
  if (sign === null || index === null) return <div className={styles["ground"]} />;
  const page: SignPage = {
    index,
    locale,
    timeZone: sign.timeZone,
    fileUrl: (path) => `${sign.filesAt}${path.split("/").map(encodeURIComponent).join("/")}`,
    product: (productId) => state.products.get(productId) ?? null,
    catalogueUrl: contentUrl,
    stockWords: (product) => stockWords(product, product.colours[0]?.colourId ?? ""),
    inviteWords: t("campaign.invite"),
    clockMs,
    onBackdrop,
  };
  return (
    <SignPageContext value={page}>
      <SignView player={signPlayer} />
    </SignPageContext>
  );
}
