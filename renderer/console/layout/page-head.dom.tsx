import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import classes from "./page-head.module.css";

/** The page's name, a quiet line below it, and what can be done with the whole page. */
export function PageHead({
  title,
  line,
  children,
}: {
  readonly title: string;
  readonly line?: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A change of page is spoken, and the keyboard starts at its top.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {line && <p className={classes.line}>{line}</p>}
      </div>
      {children && <div className={`${classes.actions} no-print`}>{children}</div>}
    </header>
  );
}
