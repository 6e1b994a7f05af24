import { Form, Link, useLocation } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { visitWords } from '../catalogue/visit-words.ts';
import { DaySentence } from '../components/day.tsx';
import { DocumentList } from '../components/document-list.tsx';
import { hasChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import type { Visit } from './visit.ts';

/** What came in for one conference: counted in a sentence, then listed with links. */
export function ChangesSince({ changes }: { readonly changes: Changes }) {
  const { words } = useWords(visitWords);
  const { since, from, documents, revisions, listed } = changes;
  const rest = documents + revisions - listed.length;
  if (!hasChanges(changes))
    return (
      <p className="quiet">
        <DaySentence say={words.visit.nothing} day={from} />
      </p>
    );
  return (
    <>
      <p>
        <DaySentence say={since === 'visit' ? words.visit.since : words.visit.imported} day={from} />{' '}
        <Summary changes={changes} />
      </p>
      <DocumentList documents={listed} />
      {rest > 0 && (
        <p>
          <Link to={`/${changes.conference}/documents`}>{words.visit.more(rest)}</Link>
        </p>
      )}
    </>
  );
}

/** "3 documents, 1 revision, with 12 proposals, and 2 texts in force." */
function Summary({ changes }: { readonly changes: Changes }) {
  const { words, formats } = useWords(visitWords);
  const { documents, revisions, proposals, textsInForce, textsAdopted, refused } = changes;
  const counts = [
    documents > 0 && words.counts.documents(documents),
    revisions > 0 && words.counts.revisions(revisions),
    textsInForce > 0 && words.counts.textsInForce(textsInForce),
    textsAdopted > 0 && words.counts.textsAdopted(textsAdopted),
  ].filter((one) => one !== false);
  return (
    <>
      {counts.length > 0 && `${formats.list(counts)}.`}
      {proposals > 0 && ` ${words.visit.proposals(proposals)}`}
      {refused > 0 && ` ${words.visit.refused(refused)}`}
    </>
  );
}

/** How the page knows when the reader was here, and what the reader can do about it. */
export function AboutVisits({ state }: { readonly state: Visit['state'] }) {
  const { words } = useWords(visitWords);
  const { pathname } = useLocation();
  const off = state === 'off';
  return (
    <Form method="post" action="/seen" className="about-visits">
      <input type="hidden" name="back" value={pathname} />
      <p>{off ? words.visit.off : words.visit.kept}</p>
      <p>
        <button type="submit" className="plain" name="keep" value="seen">
          {off ? words.visit.remember : words.visit.seen}
        </button>
        {!off && (
          <button type="submit" className="plain" name="keep" value="nothing">
            {words.visit.forget}
          </button>
        )}
      </p>
    </Form>
  );
}
