import classes from "./brand.module.css";

/** The product's name and whose shop it is. */
export function Brand({
  siteName,
  inRail = false,
}: {
  readonly siteName: string | null;
  /** The rail of a tablet is too narrow for mark and name side by side. */
  readonly inRail?: boolean;
}) {
  return (
    <div className={classes.brand} data-rail={inRail}>
      <svg className={classes.mark} width="26" height="32" viewBox="0 0 26 32" aria-hidden="true">
        <rect x="3" y="1" width="20" height="30" rx="10" fill="var(--mantine-primary-color-filled)" />
        <path d="M10 20 16 11" stroke="var(--paper)" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <span className={classes.words}>
        <span className={classes.name}>Psyche</span>
        {siteName && <span className={classes.site}>{siteName}</span>}
      </span>
    </div>
  );
}
