import { enDesign } from '../../catalogue/en-design.ts';
import type { DesignWords } from '../../catalogue/en-design.ts';
import { frDesign } from '../../catalogue/fr-design.ts';
import type { Locale } from '../../catalogue/locale.ts';
import { requestContext } from '../../request-context.ts';
import { Page } from '../../layout/page.tsx';
import css from '../../styles/tokens.css?raw';
import { makeLines } from '../../tracked/lines.ts';
import type { Route } from './+types/design';
import { Colours } from './colours.tsx';
import { Components } from './components.tsx';
import { measureContrast, PAIRS, readModes } from './contrasts.ts';
import { TRACKED } from './specimens.ts';
import { Type } from './type.tsx';
import '../../styles/tracked.css';
import '../../styles/matrix.css';
import '../../styles/matrix-filter.css';
import '../../styles/matrix-grid.css';
import '../../styles/text.css';
import './design.css';

export function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(requestContext);
  const modes = readModes(css);
  return {
    design: DESIGN[locale],
    modes: modes.map(({ name }) => name),
    pairs: PAIRS.map((pair) => ({ ...pair, ratios: modes.map((mode) => measureContrast(mode, pair)) })),
    sizes: listTokens(modes[0]!.tokens, 'size-'),
    spaces: listTokens(modes[0]!.tokens, 'space-'),
    tracked: makeLines(TRACKED),
  };
}

const DESIGN: Readonly<Record<Locale, DesignWords>> = { en: enDesign, fr: frDesign };

const listTokens = (tokens: ReadonlyMap<string, string>, prefix: string) =>
  [...tokens].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => ({ name, value }));

/** What the interface is made of, for whoever changes it: every part in the reader's own language and mode. */
export default function Design({ loaderData }: Route.ComponentProps) {
  const { design } = loaderData;
  return (
    <Page className="design" title={design.title} heading={design.title} lead={<p>{design.lead}</p>}>
      <Colours {...loaderData} />
      <Type {...loaderData} />
      <Components tracked={loaderData.tracked} heading={design.components} />
    </Page>
  );
}
