import type { Visit } from "../visit/state.ts";
import { Actions } from "./actions.dom.tsx";
import styles from "./controls.module.css";
import { Garment } from "./garment.dom.tsx";
import { Rail } from "./rail.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";
import { Tools } from "./tools.dom.tsx";

/** Everything within reach: the chosen garment, what can be asked, the rail. They step aside when quiet. */
export function Controls({ visit }: { readonly visit: Visit }) {
  const { state } = useScreen();
  const chosen = visit.chosenId === null ? undefined : state.products.get(visit.chosenId);
  return (
    <section
      className={styles["controls"]}
      data-quiet={visit.quiet}
      data-chosen={chosen !== undefined}
      data-placement={state.place.placement}
    >
      <Garment visit={visit} product={chosen ?? null} />
      <Actions visit={visit} product={chosen ?? null} />
      <Tools visit={visit} product={chosen ?? null} />
      <Rail visit={visit} />
    </section>
  );
}
