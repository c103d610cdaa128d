import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import classes from "./tabs.module.css";

/** A page beside others of the same subject. */
export interface Tab {
  readonly path: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** The ways between pages of one subject. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const nav = useRef<HTMLElement>(null);
  const [location] = useLocation();
  // On a phone not all of them fit side by side.
  useEffect(() => {
    const chosen = location === "" ? null : nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (chosen && nav.current) nav.current.scrollLeft = chosen.offsetLeft - nav.current.offsetLeft;
  }, [location]);
  return (
    <nav ref={nav} aria-label={label} className={`${classes.tabs} no-print`}>
      {tabs.map(({ isHere, name, path }) => (
        <Link key={path} href={path} className={classes.tab ?? ""} aria-current={isHere ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
