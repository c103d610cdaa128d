/** A pattern for what has no number; tells itself apart in grey print too. Draw it once in each chart. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--sunken)" />
        <rect width="1.5" height="7" fill="var(--line-strong)" />
      </pattern>
    </defs>
  );
}
