import type { IntakeFault } from "../../../../main/bridge/contract/garments.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { type FaultKey, intakeFaultWords, type WarningKey } from "./intake-fault-words.ts";

const isKey = (key: string): key is FaultKey | WarningKey => Object.hasOwn(intakeFaultWords.en, key);

/** Why an intake gave up, in the person's language; a fault that is newer than these words in the host's own. */
export function FaultText({ fault }: { readonly fault: IntakeFault }) {
  const t = useTranslate(intakeFaultWords);
  const key = `fault.${fault.code}`;
  return isKey(key) ? t(key) : fault.message;
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
