import { Button } from "@mantine/core";
import { useTranslate } from "../words/use-translate.dom.ts";
import { accountsWords } from "./accounts-words.ts";
import classes from "./settings.module.css";

/** The code for a first sign-in, shown once. */
export function OneTimeCode({
  name,
  code,
  onDone,
}: {
  readonly name: string;
  readonly code: string;
  readonly onDone: () => void;
}) {
  const t = useTranslate(accountsWords);
  return (
    <div className={classes.box}>
      <h3>{t("codeFor", { name })}</h3>
      <p className={classes.code}>{code}</p>
      <p className={classes.hint}>{t("codeNext")}</p>
      <Button variant="default" onClick={onDone}>
        {t("codeDone")}
      </Button>
    </div>
  );
}
