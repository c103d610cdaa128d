import { useCallback, useState } from "react";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { Product } from "../../../../content/schema/product.ts";
import type { CategoryWish } from "../../../../main/bridge/contract/shop-garment.ts";
import { type Action, useAction } from "../../bridge/use-action.dom.ts";
import type { ReadChart } from "./chart-field.dom.tsx";
import { fileKindOf, labelOf } from "./file-kind.ts";
import { type UploadFault, uploadFile } from "./upload-file.dom.ts";

export type ChartSource = "product" | "paste" | "none";

/** A garment as it stands in the form. */
export interface NewGarment {
  readonly front: File | null;
  readonly back: File | null;
  readonly productId: string | null;
  readonly label: string;
  readonly category: CategoryWish;
  readonly chart: ChartSource;
  readonly csv: string;
  readonly read: ReadChart | null;
  readonly photographedSize: string | null;
}
type FileFault = `upload.${UploadFault}` | "frontMissing";
interface Faults {
  readonly front: FileFault | null;
  readonly back: FileFault | null;
  readonly label: boolean;
}

const EMPTY: NewGarment = {
  front: null,
  back: null,
  productId: null,
  label: "",
  category: null,
  chart: "product",
  csv: "",
  read: null,
  photographedSize: null,
};
const NO_FAULTS: Faults = { front: null, back: null, label: false };

export interface NewGarmentForm {
  readonly draft: NewGarment;
  readonly faults: Faults;
  /** How far the files have been sent, 0..1; null while nothing is. */
  readonly sending: number | null;
  readonly failure: Action<"garment.add">["failure"];
  readonly change: (next: Partial<NewGarment>) => void;
  readonly takeFront: (front: File | null) => void;
  readonly takeProduct: (product: Product | null, locale: Locale) => void;
  readonly takeCsv: (csv: string) => void;
  readonly takeRead: (read: ReadChart | null) => void;
  /** `chart` is the one that counts: a product without a chart has none. */
  readonly submit: (chart: ChartSource) => Promise<void>;
}

/** The form's state: what was chosen fills in what can be known from it, and nothing that a person wrote is lost. */
export function useNewGarment(
  product: Product | null,
  locale: Locale,
  onMade: (name: string) => void,
): NewGarmentForm {
  const [draft, setDraft] = useState<NewGarment>(() => ({ ...EMPTY, ...ofProduct(product, locale) }));
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [sending, setSending] = useState<number | null>(null);
  const { run, failure, busy } = useAction("garment.add");
  const change = useCallback(
    (next: Partial<NewGarment>) => setDraft((before) => ({ ...before, ...next })),
    [],
  );

  async function submit(chart: ChartSource): Promise<void> {
    const { front, back, label } = draft;
    const mesh = front !== null && fileKindOf(front.name, front.type) === "glb";
    const sent = mesh ? null : back;
    setFaults({ ...NO_FAULTS, front: front === null ? "frontMissing" : null, label: label.trim() === "" });
    if (front === null || label.trim() === "" || sending !== null || busy) return;
    // The row is named beside the chart; nothing is sent before it is mended.
    if (chart === "paste" && draft.read?.fault !== null) return;
    setSending(0);
    const whole = front.size + (sent?.size ?? 0);
    const uploadedFront = await uploadFile(front, (share) => setSending((share * front.size) / whole));
    const uploadedBack =
      sent === null || !uploadedFront.ok
        ? null
        : await uploadFile(sent, (share) => setSending((front.size + share * sent.size) / whole));
    if (uploadedFront.ok && (uploadedBack === null || uploadedBack.ok)) {
      const added = await run({
        source: mesh ? "glb" : "photo",
        front: uploadedFront.value,
        back: uploadedBack?.value ?? null,
        label: label.trim(),
        name: null,
        category: draft.category,
        fabric: null,
        productId: draft.productId,
        chart: chart === "paste" ? { kind: "csv", csv: draft.csv } : { kind: chart },
        photographedSize: draft.photographedSize,
      });
      if (added.ok) return onMade(added.value.name);
    } else {
      setFaults({
        ...NO_FAULTS,
        front: uploadedFront.ok ? null : `upload.${uploadedFront.code}`,
        back: uploadedBack === null || uploadedBack.ok ? null : `upload.${uploadedBack.code}`,
      });
    }
    setSending(null);
  }

  return {
    draft,
    faults,
    sending,
    failure,
    change,
    takeFront: (front) => {
      setFaults({ ...faults, front: null });
      const named = draft.label === "" && front !== null ? { label: labelOf(front.name) } : {};
      change({ front, ...named });
    },
    takeProduct: (product, locale) =>
      change({
        productId: null,
        ...ofProduct(product, locale),
        chart: "product",
        photographedSize: null,
      }),
    takeCsv: useCallback((csv: string) => change({ csv, photographedSize: null }), [change]),
    takeRead: useCallback((read: ReadChart | null) => change({ read }), [change]),
    submit,
  };
}

/** What a product says of its garment. */
function ofProduct(product: Product | null, locale: Locale): Partial<NewGarment> {
  if (product === null) return {};
  return {
    productId: product.productId,
    label: product.name[locale].slice(0, 80),
    category: product.category,
  };
}
