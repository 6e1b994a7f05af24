import type { ReactNode } from 'react';
import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly label: string;
  /** Said to who listens, after the label. */
  readonly hint?: string;
  readonly chosen: number;
  readonly children: ReactNode;
}

/** A list of boxes to tick that opens under its name. One is open at a time. */
export function FilterChoice({ label, hint, chosen, children }: Props) {
  return (
    <details className="filter-choice" name="choice">
      <summary>
        {label}
        {chosen > 0 && <span className="chosen-count">{chosen}</span>}
      </summary>
      <fieldset>
        <legend className="aside">{hint === undefined ? label : `${label}, ${hint}`}</legend>
        <ul>{children}</ul>
      </fieldset>
    </details>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly label: string;
  /** How many proposals it would leave. */
  readonly proposals?: number;
}

export function Box({ name, value, chosen, label, proposals }: BoxProps) {
  const { formats } = useWords();
  return (
    <li>
      <label>
        <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
        <span>{label}</span>
        {proposals !== undefined && <span className="count">{formats.number(proposals)}</span>}
      </label>
    </li>
  );
}
