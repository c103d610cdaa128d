import type { IntakeFault } from "../../../../main/bridge/contract/shop-garment.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./garment-page.module.css";
import { type FaultKey, intakeFaultWords, type WarningKey } from "./intake-fault-words.ts";
import { MESH_FAULTS, meshFaultWords } from "./mesh-fault-words.ts";

const isKey = (key: string): key is FaultKey | WarningKey => Object.hasOwn(intakeFaultWords.en, key);
const meshFaultOf = ({ code }: IntakeFault) => MESH_FAULTS.find((fault) => fault === code) ?? null;

/** Why an intake gave up, in the person's language; a fault that is newer than these words in the host's own. */
export function FaultText({ fault }: { readonly fault: IntakeFault }) {
  const t = useTranslate(intakeFaultWords);
  const m = useTranslate(meshFaultWords);
  const mesh = meshFaultOf(fault);
  if (mesh !== null) return m(`fault.${mesh}`);
  const key = `fault.${fault.code}`;
  return isKey(key) ? t(key) : fault.message;
}

/** What exactly is wrong with a 3D file and where, for those who made it: they read English. Nothing for a photo. */
export function FaultReport({ fault }: { readonly fault: IntakeFault }) {
  const m = useTranslate(meshFaultWords);
  if (meshFaultOf(fault) === null) return null;
  return (
    <details className={classes.report}>
      <summary>{m("report")}</summary>
      <p lang="en">{fault.message}</p>
    </details>
  );
}

/** What somebody should look at before a garment is published. */
export function WarningText({
  warning,
}: {
  readonly warning: { readonly code: string; readonly text: string };
}) {
  const t = useTranslate(intakeFaultWords);
  const key = `warning.${warning.code}`;
  return isKey(key) ? t(key) : warning.text;
}
