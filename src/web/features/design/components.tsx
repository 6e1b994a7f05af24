import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Action } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { visitWords } from '../../catalogue/visit-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { homeWords } from '../../catalogue/home-words.ts';
import { documentsWords } from '../../catalogue/documents-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { Choices } from '../../components/choices.tsx';
import { Code } from '../../components/code.tsx';
import { ConferenceCard } from '../../components/conference-card.tsx';
import { Day, Days } from '../../components/day.tsx';
import { DocumentList } from '../../components/document-list.tsx';
import { Fact, Facts } from '../../components/facts.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { Line } from '../../tracked/lines.ts';
import { TrackedLegend } from '../../tracked/tracked-legend.tsx';
import { TrackedSides } from '../../tracked/tracked-sides.tsx';
import { TrackedText } from '../../tracked/tracked-text.tsx';

const ACTIONS: readonly Action[] = ['ADD', 'ADD*', 'MOD', '(MOD)', 'SUP', 'SUP*', 'NOC', 'OTHER'];

const NAMED = { id: 'SAMPLE-26', name: 'Conference', family: 'PP', start: '2026-11-09', sample: true };
const CARD = { id: 'SAMPLE-26', sample: true, documents: 21, proposals: 32 };
const PLACE = { named: NAMED, place: 'Doha, Qatar', start: '2026-11-09', end: '2026-11-27' };
const DOCUMENT = { id: 1, number: '12A1', revision: 1, corrigendum: null, date: '2026-09-21', proposals: 3 };

interface Props {
  readonly heading: string;
  readonly tracked: readonly Line[];
}

/** Every component of `components/` and `tracked/` that stands by itself, with its variants. */
export function Components({ heading, tracked }: Props) {
  const { words } = useWords(
    homeWords,
    matrixWords,
    visitWords,
    proposalWords,
    documentWords,
    documentsWords,
    conferenceWords,
  );
  const shown = { places: {}, notes: [] };
  return (
    <section aria-labelledby="components">
      <h2 id="components">{heading}</h2>
      <Specimen name="Button">
        <a className="button" href="#components">
          {words.home.open}
        </a>{' '}
        <button type="button">{words.matrix.filterShow}</button>{' '}
        <button type="button" className="plain">
          {words.visit.seen}
        </button>{' '}
        <Link to="/">{words.errors.home}</Link> <kbd>/</kbd>
      </Specimen>
      <Specimen name="Choices">
        <Choices
          label="Choices"
          choices={[
            { label: words.proposal.views.inline, to: '?', chosen: true },
            { label: words.proposal.views.side, to: '?view=side', chosen: false },
          ]}
        />
      </Specimen>
      <Specimen name="ActionBadge">
        {ACTIONS.map((action) => (
          <ActionBadge key={action} action={action} underlined={false} />
        ))}
        <ActionBadge action="NOC" underlined />
      </Specimen>
      <Specimen name="Tag">
        <span className="tag">{words.proposal.counts}</span>{' '}
        <span className="tag past">{words.proposal.replaced}</span>{' '}
        <span className="tag sample">{words.sample.label}</span>
      </Specimen>
      <Specimen name="Code, Day, Days">
        <Code code="B/CAN/CLM/USA/91/1" /> · <Day day="2026-09-21" /> · <Day day="2026-09-21" short /> ·{' '}
        <Days start="2026-11-09" end="2026-11-27" />
      </Specimen>
      <Specimen name="Facts">
        <Facts>
          <Fact name={words.document.source}>
            <Code code="MER" />
          </Fact>
          <Fact name={words.document.date}>
            <Day day="2026-09-21" />
          </Fact>
        </Facts>
      </Specimen>
      <Specimen name="DocumentList">
        <DocumentList
          documents={[{ ...DOCUMENT, conference: 'SAMPLE-26', title: null, language: null, source: 'MER' }]}
        />
      </Specimen>
      <Specimen name="ConferenceCard">
        <ul className="cards">
          <ConferenceCard conference={CARD} facts={PLACE} />
        </ul>
      </Specimen>
      <Specimen name="SearchBox">
        <SearchBox text="EUR/44A2/1" />
      </Specimen>
      <Specimen name="Table">
        <Table
          className="documents-table"
          label="Table"
          columns={[words.document.symbol, words.document.date]}
        >
          <Row>
            <RowHead>12A1</RowHead>
            <Cell>
              <Day day="2026-09-21" />
            </Cell>
          </Row>
        </Table>
      </Specimen>
      <Specimen name="Notice, empty, quiet">
        <p className="notice">{words.document.superseded}</p>
        <p className="empty">{words.documents.none}</p>
        <p className="quiet">{words.conference.gapsWhy}</p>
      </Specimen>
      <Specimen name="TrackedLegend, TrackedText">
        <TrackedLegend />
        <div className="changes">
          <div className="set-text">
            <TrackedText lines={tracked} {...shown} />
          </div>
        </div>
      </Specimen>
      <Specimen name="TrackedSides">
        <div className="changes">
          <TrackedSides parts={[{ kind: 'lines', lines: tracked }]} whole="?" {...shown} />
        </div>
      </Specimen>
    </section>
  );
}

function Specimen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="specimen" aria-label={name}>
      <h3>
        <code>{name}</code>
      </h3>
      {children}
    </section>
  );
}
