import { buildMatrix } from '../../../matrix/build-matrix.ts';
import { filterMatrix } from '../../../matrix/filter-matrix.ts';
import { countProposals, sortMatrix } from '../../../matrix/sort-matrix.ts';
import type { Matrix } from '../../../matrix/matrix.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { DaySentence } from '../../components/day.tsx';
import { factsOf } from '../../components/facts-of.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/matrix';
import { MatrixDownloads } from './matrix-downloads.tsx';
import { ActionLegend } from './action-legend.tsx';
import { MatrixFilterForm } from './matrix-filter-form.tsx';
import { MatrixTables } from './matrix-tables.tsx';
import { listOptions } from './options.ts';
import { readQuery } from '../../../matrix/matrix-query.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, facts, locale } = context.get(requestContext);
  const [proposals, texts] = await Promise.all([
    listCurrentProposals(db, params.conference),
    listTexts(db, params.conference),
  ]);
  const known = factsOf(facts, params.conference, locale);
  const all = buildMatrix({ proposals, texts, topics: known.topics, language: locale });
  const options = listOptions(all, known);
  const query = readQuery(url.searchParams);
  const matrix = sortMatrix(filterMatrix(all, query.filter), query.sort);
  return { matrix, query, all: count(all), shown: count(matrix), options };
}

function count({ tables }: Matrix): number {
  return tables.reduce((sum, { rows }) => rows.reduce((more, row) => more + countProposals(row), sum), 0);
}

export default function MatrixPage({ loaderData, params }: Route.ComponentProps) {
  const { words } = useWords();
  const { matrix, query, all, shown, options } = loaderData;
  const { conference } = params;
  return (
    <Page
      className="matrix"
      title={`${words.matrix.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.matrix.title}
      lead={
        <p>
          {matrix.asOf && (
            <strong>
              <DaySentence say={words.matrix.asOf} day={matrix.asOf} />
            </strong>
          )}{' '}
          {words.matrix.bestEfforts} {words.matrix.notAgreed} {words.matrix.suggestions}
        </p>
      }
    >
      {all === 0 ? (
        <p className="empty">{words.matrix.nothingYet}</p>
      ) : (
        <>
          <MatrixFilterForm query={query} options={options} shown={shown} all={all} />
          <MatrixDownloads conference={conference} />
          <ActionLegend />
          <MatrixTables conference={conference} matrix={matrix} names={options.names} />
        </>
      )}
    </Page>
  );
}
