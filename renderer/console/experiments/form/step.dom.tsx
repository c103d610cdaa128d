import type { ReactNode } from "react";
import { useId } from "react";
import classes from "./form.module.css";

/** One step of the form: what it is about, then its fields. */
export function Step({
  number,
  title,
  hint,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.step} aria-labelledby={id}>
      <div className={classes.stepHead}>
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        <div>
          <h2 id={id}>{title}</h2>
          <p className={classes.soft}>{hint}</p>
        </div>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
