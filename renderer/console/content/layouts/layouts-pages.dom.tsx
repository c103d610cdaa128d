import { useState } from "react";
import { Link } from "wouter";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { type Removed, RemovedNotice } from "../draft/removed-notice.dom.tsx";
import { LayoutEditor } from "./layout-editor.dom.tsx";
import classes from "./layouts.module.css";
import { LayoutsPage } from "./layouts-page.dom.tsx";
import { layoutsWords } from "./layouts-words.ts";

/** The layouts, or one of them. */
export function LayoutsPages({ layoutId }: { readonly layoutId: string | null }) {
  return layoutId === null ? <LayoutsPage /> : <LayoutPage key={layoutId} layoutId={layoutId} />;
}

function LayoutPage({ layoutId }: { readonly layoutId: string }) {
  const t = useTranslate(layoutsWords);
  const { index } = useDraft();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const layout = index.layouts.get(layoutId);
  return (
    <>
      <Link href="/content/layouts" className={classes.back ?? ""}>
        {t("back")}
      </Link>
      {removed !== null && layout === undefined && (
        <RemovedNotice removed={removed} onBack={() => setRemoved(null)} />
      )}
      {layout !== undefined ? (
        <LayoutEditor
          part={{ kind: "layout", value: layout }}
          onRemoved={() => setRemoved({ kind: "layout", id: layoutId, name: layout.name })}
        />
      ) : (
        removed === null && <Empty title={t("gone")}>{t("goneNext")}</Empty>
      )}
    </>
  );
}
