import type { DesignWords } from '../../catalogue/en-design.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { Mode, Pair } from './contrasts.ts';

interface Props {
  readonly design: DesignWords;
  readonly modes: readonly Mode['name'][];
  /** With the contrast in each mode. */
  readonly pairs: readonly (Pair & { readonly ratios: readonly number[] })[];
}

/** Each pair as it looks now, and its contrast in every mode. */
export function Colours({ design, modes, pairs }: Props) {
  const { formats } = useWords();
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">{design.colours}</h2>
      <p className="quiet">{design.coloursWhy}</p>
      {/* Scrolls by the keys too, where it is wider than the page. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-frame" aria-label={design.pair} tabIndex={0}>
        <Table
          className="design-colours"
          labelledBy="colours"
          columns={[design.pair, ...modes.map((mode) => design.modes[mode])]}
        >
          {pairs.map(({ front, ground, least, ratios }) => (
            <Row key={`${front} ${ground}`}>
              <RowHead>
                {/* Lines are shown as lines: as letters they would be too weak. */}
                <span
                  className={`swatch front-${front} ground-${ground}${least === 3 ? ' is-line' : ''}`}
                  aria-hidden="true"
                >
                  {least === 3 ? '\u00a0' : 'Aa'}
                </span>{' '}
                <code>{front}</code> / <code>{ground}</code>
              </RowHead>
              {ratios.map((ratio, at) => (
                <Cell key={modes[at]} className="numeric">
                  {formats.number(ratio)} {ratio < least && <strong>{design.tooLittle}</strong>}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      </section>
    </section>
  );
}
