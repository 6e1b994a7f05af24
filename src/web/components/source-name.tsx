import { Link } from 'react-router';
import { toSource } from './addresses.ts';

interface Props {
  readonly conference: string;
  /** "EUR", "B/CAN/CLM/USA" */
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A source by its name, with the code that its proposals carry; by the code alone where nobody knows the name. */
export function SourceName({ conference, code, names }: Props) {
  const parts = code.split('/').map((part) => names[part] ?? part);
  return (
    <Link to={toSource(conference, code)} prefetch="intent">
      {parts.join(', ')}
    </Link>
  );
}
