import { measureCase } from "./measure-case.dom.ts";
import { openCase } from "./open-case.dom.ts";
import { disposeProof, healProof, maskProof, swingProof } from "./proofs.dom.ts";

/** What the runner and the browser tests call. Cases are checked by the schema. */
const workbench = {
  /** A PNG as data address. */
  async render(visualCase: unknown): Promise<string> {
    const { canvas, draw, state, close } = await openCase(visualCase);
    draw(state);
    const picture = canvas.toDataURL("image/png");
    close();
    return picture;
  },
  measure: measureCase,
  disposeProof,
  healProof,
  maskProof,
  swingProof,
};

declare global {
  interface Window {
    workbench: typeof workbench;
  }
}
window.workbench = workbench;
