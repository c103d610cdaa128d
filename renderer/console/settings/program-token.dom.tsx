import { Button, CopyButton } from "@mantine/core";
import { useTranslate } from "../words/use-translate.dom.ts";
import { programsWords } from "./programs-words.ts";
import classes from "./settings.module.css";

/** A program's token, shown this once. */
export function ProgramToken({
  name,
  token,
  onDone,
}: {
  readonly name: string;
  readonly token: string;
  readonly onDone: () => void;
}) {
  const t = useTranslate(programsWords);
  return (
    <div className={classes.box}>
      <h3>{t("tokenFor", { name })}</h3>
      <code className={classes.mono}>{token}</code>
      <p className={classes.hint}>{t("tokenNext")}</p>
      <div className={classes.buttons}>
        <CopyButton value={token}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "copied" : "copy")}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t("tokenDone")}
        </Button>
      </div>
    </div>
  );
}
