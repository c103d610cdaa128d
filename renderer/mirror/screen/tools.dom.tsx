import type { Product } from "../../../content/schema/product.ts";
import { hasSizeChart } from "../visit/size-question.ts";
import type { Visit } from "../visit/state.ts";
import type { BareAction } from "../visit/visit-runner.ts";
import { Icon, type IconName } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./tools.module.css";

/** Closer looks at what is worn, where there is a reflection: which size, beside another look, all round. And the end. */
export function Tools({ visit, product }: { readonly visit: Visit; readonly product: Product | null }) {
  const { state, t } = useScreen();
  if (visit.quiet) return null;
  const inMirror = state.phase.kind === "mirror";
  const isDressed = inMirror && visit.worn.length > 0;
  const isKept = visit.kept !== null;
  return (
    <div className={styles["tools"]} role="group" aria-label={t("tools.label")}>
      {inMirror && product !== null && hasSizeChart(product) && (
        <Tool name="which-size" icon="tape" action={{ kind: "open-size" }} label={t("size.ask")} />
      )}
      {isDressed && (
        <>
          <Tool
            name="compare"
            icon="compare"
            action={{ kind: "compare" }}
            label={t(isKept ? "compare.side" : "compare.keep")}
            marked={isKept}
          />
          <Tool name="record-turn" icon="turn" action={{ kind: "record-turn" }} label={t("turn.record")} />
        </>
      )}
      <Tool name="end" icon="check" action={{ kind: "end" }} label={t("mirror.done")} />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: IconName;
  readonly action: BareAction;
  readonly label: string;
  readonly marked?: boolean;
}

function Tool({ name, icon, action, label, marked = false }: ToolProps) {
  const { dispatch } = useScreen();
  return (
    <button
      type="button"
      className={`${parts["button"]} ${styles["tool"]}`}
      data-action={name}
      data-marked={marked}
      onClick={() => dispatch(action)}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
