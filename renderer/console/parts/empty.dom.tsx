import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** Nothing to list: says so, and what comes next. */
export function Empty({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p className={classes.next}>{children}</p>
      {action}
    </div>
  );
}
