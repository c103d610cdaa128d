import { useMemo } from "react";
import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { type SignPage, SignPageContext } from "../../sign/view/sign-page.dom.ts";
import { SignView } from "../../sign/view/sign-view.dom.tsx";
import { draft } from "../visit/record.ts";
import { contentUrl } from "./content-url.ts";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./sign.module.css";
import { useStockWords } from "./stock-words.dom.ts";

const clockMs = (): number => Date.now();

/** What is to be seen over the sign. */
function over(): readonly Element[] {
  const found = Array.from(document.querySelectorAll("[data-over-sign]"));
  return found.filter((one) => one.checkVisibility({ visibilityProperty: true }));
}

/** Of a fault that is told. */
const MOST_LETTERS = 200;

let pass: Promise<string | null> | null = null;

/** What a frame without an origin shows the host to be let in; null where the host lets none in. */
function framePass(): Promise<string | null> {
  pass ??= fetch("/frame/pass").then(
    async (response) => (response.ok ? (await response.text()).trim() : null),
    () => null,
  );
  return pass;
}

/** The sign behind the invitation; a warm plain ground until the host has said what plays. */
export function Sign() {
  const { locale, onBackdrop, record, sign, signPlayer, state, t } = useScreen();
  const stockWords = useStockWords();
  const index = useMemo(() => (sign === null ? null : indexProgramme(sign.programme)), [sign]);
  if (sign === null || index === null) return <div className={styles["ground"]} />;
  const fileUrl = (path: string): string =>
    `${sign.filesAt}${path.split("/").map(encodeURIComponent).join("/")}`;
  const page: SignPage = {
    index,
    locale,
    timeZone: sign.timeZone,
    calm: sign.calm,
    fileUrl,
    async frameUrl(path) {
      const shown = await framePass();
      return shown === null ? null : `/frame/${shown}${fileUrl(path)}`;
    },
    async webUrl(widgetId) {
      const [shown, looked] = await Promise.all([framePass(), fetch(`/web/${widgetId}`)]);
      if (shown !== null && looked.ok) return { ok: true, url: `/frame/${shown}/web/${widgetId}` };
      return { ok: false, message: looked.ok ? null : (await looked.text()).trim() };
    },
    product: (productId) => state.products.get(productId) ?? null,
    catalogueUrl: contentUrl,
    stockWords: (product) => stockWords(product, product.colours[0]?.colourId ?? ""),
    inviteWords: t("campaign.invite"),
    touchWords: t("campaign.touch"),
    over,
    onFault: (message) =>
      record(draft("fault", { code: "content-broken", message: message.slice(0, MOST_LETTERS) })),
    clockMs,
    onBackdrop,
  };
  return (
    <SignPageContext value={page}>
      <SignView player={signPlayer} />
    </SignPageContext>
  );
}
