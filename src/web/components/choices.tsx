import { Link } from 'react-router';

export interface Choice {
  readonly label: string;
  readonly to: string;
  readonly chosen: boolean;
}

/** One of several ways to show a page, as links: each has its address, and none needs a script. */
export function Choices({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav className="choices" aria-label={label}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.to}>
            <Link to={choice.to} aria-current={choice.chosen ? 'true' : undefined} preventScrollReset replace>
              {choice.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
