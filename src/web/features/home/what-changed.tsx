import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { visitWords } from '../../catalogue/visit-words.ts';
import { nameConference } from '../../components/conference-name.ts';
import type { NamedConference } from '../../components/conference-name.ts';
import type { Changes } from '../../visit/changes.ts';
import { AboutVisits, ChangesSince } from '../../visit/changes-since.tsx';
import type { Visit } from '../../visit/visit.ts';

interface Props {
  readonly changes: readonly Changes[];
  readonly conferences: readonly {
    readonly id: string;
    readonly facts: { readonly named: NamedConference };
  }[];
  readonly visit: Visit['state'];
}

/** The first of the three questions, conference by conference. */
export function WhatChanged({ changes, conferences, visit }: Props) {
  const { words } = useWords(visitWords);
  const names = new Map(conferences.map(({ id, facts }) => [id, nameConference(facts.named, words)]));
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{visit === 'returning' ? words.visit.title : words.visit.titleFirst}</h2>
      {changes.map((one) => (
        <section key={one.conference} aria-labelledby={`changed-${one.conference}`}>
          <h3 id={`changed-${one.conference}`}>
            <Link to={`/${one.conference}`}>{names.get(one.conference)}</Link>
          </h3>
          <ChangesSince changes={one} />
        </section>
      ))}
      <AboutVisits state={visit} />
    </section>
  );
}
