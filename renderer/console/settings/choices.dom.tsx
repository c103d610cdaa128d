import { useId } from "react";
import classes from "./settings.module.css";

/** One of a few, each explained in plain words where it stands. */
export function Choices<T extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly meaning: string }[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.choices}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={classes.choiceName}>{option.name}</span>
            <span className={classes.choiceMeaning}>{option.meaning}</span>
          </label>
        ))}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
    </fieldset>
  );
}
