import { NavLink } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { textViewsWords } from '../catalogue/text-views-words.ts';
import { toText } from './addresses.ts';

interface Props {
  readonly conference: string;
  /** Key of the text: "RES-101". */
  readonly text: string;
}

/**
 * The ways to look at one text, each a page with its own address: where the text itself is shown, and below it what
 * is made of it. Whoever makes such a page adds its line, and its word to the catalogues.
 */
export function TextNavigation({ conference, text }: Props) {
  const { words } = useWords(textViewsWords);
  const views: readonly (readonly [path: string, label: string])[] = [
    ['', words.textViews.text],
    ['/together', words.textViews.together],
    ['/as-if', words.textViews.asIf],
    ['/outcome', words.textViews.outcome],
    ['/history', words.textViews.history],
    ['/citations', words.textViews.citations],
  ];
  // One way alone leaves nothing to choose.
  if (views.length < 2) return null;
  return (
    <nav className="text-views" aria-label={words.textViews.label}>
      <ul>
        {views.map(([path, label]) => (
          <li key={path}>
            <NavLink to={`${toText(conference, text)}${path}`} end prefetch="intent">
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
