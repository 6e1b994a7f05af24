import { Link } from 'react-router';
import { directionOf } from '../../catalogue/locale.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import type { ShownRow } from './arrange-rows.ts';
import { Foreign } from '../../components/foreign.tsx';
import { ChangeItem } from './change-item.tsx';
import { DisputeBox } from './dispute-box.tsx';
import type { LoadedTogether } from './load-together.ts';
import { writeTogetherQuery } from './query.ts';
import type { TogetherQuery } from './query.ts';
import { WithLabel } from './with-label.tsx';

interface Props {
  readonly conference: string;
  readonly text: NonNullable<LoadedTogether['text']>;
  readonly query: TogetherQuery;
}

type Language = LoadedTogether['languages'][number];

/** The paragraphs in force in their order, and under each what is proposed to it. */
export function TogetherRows({ conference, text: { rows, language, parts, part }, query }: Props) {
  const { words } = useWords(togetherWords);
  if (!rows.some(({ kind }) => kind === 'row')) return <p className="empty">{words.together.nothingShown}</p>;
  const navigation = parts.length > 1 && (
    <Parts parts={parts} part={part} language={language} query={query} />
  );
  return (
    <div className="together-rows">
      {navigation}
      {rows.map((row) =>
        row.kind === 'gap' ? (
          query.at === null && (
            <p key={row.anchor} className="gap">
              <Link to={`${writeTogetherQuery({ ...query, show: 'all' })}#${row.anchor}`}>
                {query.show === 'changed' && query.sources.length === 0
                  ? words.counts.unchanged(row.count)
                  : words.together.unchanged(row.count)}
              </Link>
            </p>
          )
        ) : (
          <RowView
            key={row.anchor}
            conference={conference}
            row={row}
            language={language}
            query={query}
            // In a text of several parts a paragraph has an address that holds in each of them.
            to={
              parts.length > 1 ? writeTogetherQuery({ ...query, at: row.anchor, part: 1 }) : `#${row.anchor}`
            }
          />
        ),
      )}
      {navigation}
    </div>
  );
}

interface PartsProps extends Pick<Props['text'], 'parts' | 'part' | 'language'> {
  readonly query: TogetherQuery;
}

/** A heavy text in parts, each named by its first paragraph. */
function Parts({ parts, part, language, query }: PartsProps) {
  const { words } = useWords(textPageWords, togetherWords);
  const at = part - 1;
  const link = (to: number, say: (label: string) => string) => {
    const other = parts[to];
    return (
      other && (
        <Link to={writeTogetherQuery({ ...query, part: to + 1 })}>
          <WithLabel say={say} label={other.label ?? words.textPage.beforeCalls} language={language} />
        </Link>
      )
    );
  };
  return (
    <p className="parts">
      <strong>{words.together.part(part, parts.length)}</strong> {link(at - 1, words.together.previousPart)}{' '}
      {link(at + 1, words.together.nextPart)}
    </p>
  );
}

interface RowProps {
  readonly conference: string;
  readonly row: ShownRow;
  readonly language: Language;
  readonly query: TogetherQuery;
  readonly to: string;
}

function RowView({ conference, row, language, query, to }: RowProps) {
  const { words, locale } = useWords(togetherWords);
  const { anchor, base, open, folded, elsewhere, disputes, tally } = row;
  const met = tally.same + tally.near + tally.clash;
  const items = (changes: ShownRow['open']) =>
    changes.map((change, at) => (
      <ChangeItem key={at} conference={conference} change={change} language={language} />
    ));
  return (
    <article id={anchor} className={base === null ? 'together-row is-new' : 'together-row'}>
      <RowHeading row={row} language={language} to={to} />
      {base !== null && (
        <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <p className={`line ${row.role === 'paragraph' ? 'body' : row.role}`}>
            {row.number && <span className="number">{row.number}</span>}
            {base}
          </p>
        </div>
      )}
      <div className="row-changes" lang={locale} dir={directionOf(locale)}>
        {disputes.map((dispute, at) => (
          <DisputeBox key={at} dispute={dispute} language={language} />
        ))}
        {met > 1 && <p className="quiet">{words.together.agree(tally.same, met)}</p>}
        {open.length > 0 && <ul className="change-list">{items(open)}</ul>}
        {folded.length > 0 && (
          <details>
            <summary>{words.together.more(folded.length)}</summary>
            <ul className="change-list">{items(folded)}</ul>
          </details>
        )}
        {elsewhere > 0 && (
          <p>
            <Link to={writeTogetherQuery({ ...query, at: anchor, part: 1 })}>
              {words.together.more(elsewhere)}
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}

/** "resolves 1": its name is its link, to be sent on. */
function RowHeading({
  row: { label, base, follows },
  language,
  to,
}: Pick<RowProps, 'row' | 'language' | 'to'>) {
  const { words } = useWords(textPageWords, togetherWords);
  const name = label ?? words.textPage.beforeCalls;
  return (
    <h3 className="row-label">
      <a href={to}>
        {base === null ? (
          <>
            {words.together.newHere}
            {follows !== null && (
              <span className="quiet">
                {' '}
                <WithLabel say={words.together.newAfter} label={follows} language={language} />
              </span>
            )}
          </>
        ) : label === null ? (
          name
        ) : (
          <Foreign lang={language}>{label}</Foreign>
        )}
      </a>
    </h3>
  );
}
