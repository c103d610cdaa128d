import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./settings.module.css";

/** A row of a list with what can be done to it, which is asked twice; `null` words: nothing can. */
export function RowAskedTwice({
  children,
  words,
  onSure,
}: {
  readonly children: ReactNode;
  readonly words: {
    readonly act: string;
    /** Says whom it concerns. */
    readonly actNamed: string;
    readonly sure: string;
    readonly keep: string;
  } | null;
  readonly onSure: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (words === null) return <li className={classes.row}>{children}</li>;
  return (
    <li className={classes.row}>
      {isAsking ? (
        <>
          <p>{words.sure}</p>
          <div className={classes.buttons}>
            <Button variant="default" autoFocus onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                onSure();
              }}
            >
              {words.act}
            </Button>
          </div>
        </>
      ) : (
        <>
          {children}
          <Button variant="default" aria-label={words.actNamed} onClick={() => setAsking(true)}>
            {words.act}
          </Button>
        </>
      )}
    </li>
  );
}
