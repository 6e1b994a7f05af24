import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';

export function SiteFooter() {
  const { words } = useWords();
  return (
    <footer className="site-footer">
      <p>{words.site.footer}</p>
      <p>
        {words.site.license} <Link to="/design">{words.site.components}</Link>
      </p>
    </footer>
  );
}
