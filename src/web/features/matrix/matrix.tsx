import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { DaySentence } from '../../components/day.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/matrix';
import { ActionLegend } from './action-legend.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { GridView } from './grid-view.tsx';
import { loadPage } from './load-page.ts';
import { MatrixDownloads } from './matrix-downloads.tsx';
import { MatrixFilterForm } from './matrix-filter-form.tsx';
import { MatrixList } from './matrix-list.tsx';
import { useFilterLinks } from './use-filter-links.ts';
import { ViewChoice } from './view-choice.tsx';
import '../../styles/matrix.css';
import '../../styles/matrix-filter.css';
import '../../styles/matrix-grid.css';

export function loader({ context, params, url }: Route.LoaderArgs) {
  return loadPage(context.get(requestContext), params.conference, url);
}

export default function MatrixPage({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(matrixWords);
  const { query, asOf, all, shown, options, names, list, grid } = loaderData;
  const links = useFilterLinks(query);
  return (
    <Page
      className="matrix"
      title={`${words.matrix.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.matrix.title}
      lead={
        <p>
          {asOf && (
            <strong>
              <DaySentence say={words.matrix.asOf} day={asOf} />
            </strong>
          )}{' '}
          {words.matrix.bestEfforts} {words.matrix.notAgreed} {words.matrix.suggestions}
        </p>
      }
    >
      {all === 0 ? (
        <>
          <p className="empty">{words.matrix.nothingYet}</p>
          <p>{words.matrix.nothingYetHelp}</p>
          <pre>
            <code>{`bin/rapporteur import FOLDER --conference ${conference}`}</code>
          </pre>
        </>
      ) : (
        <>
          <MatrixFilterForm query={query} options={options} links={links} />
          <ActiveFilters query={query} options={options} links={links} shown={shown} all={all} />
          <div className="toolbar">
            <ViewChoice query={query} />
            <MatrixDownloads conference={conference} query={query} />
          </div>
          {list && <ActionLegend />}
          {shown === 0 && <p className="empty">{words.matrix.nothing}</p>}
          {list && (
            <MatrixList conference={conference} sections={list} columns={query.columns} names={names} />
          )}
          {grid && shown > 0 && (
            <GridView conference={conference} grid={grid} query={query} shown={shown} names={names} />
          )}
        </>
      )}
    </Page>
  );
}
