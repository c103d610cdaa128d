import { Skeleton } from "@mantine/core";
import classes from "./engagement.module.css";
import glance from "./glance.module.css";

/** The report's own shape while it is on its way. */
export function ReportSkeleton() {
  return (
    <div className={classes.section}>
      <Skeleton height={36} width="90%" />
      <Skeleton height={36} width="60%" />
      <div className={glance.tiles}>
        {Array.from({ length: 6 }, (_, place) => (
          <Skeleton key={place} height={158} radius="lg" />
        ))}
      </div>
      <Skeleton height={420} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}
