import { useWords } from '../../catalogue/use-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { Day } from '../../components/day.tsx';
import type { Deadline } from '../../components/list-deadlines.ts';

interface Props {
  readonly deadlines: readonly Deadline[];
  /** ISO day, as the server has it. */
  readonly today: string;
}

export function Deadlines({ deadlines, today }: Props) {
  const { words } = useWords(conferenceWords);
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{words.conference.deadlines}</h2>
      <dl className="deadlines">
        {deadlines.map(({ what, day }) => (
          <div key={what}>
            <dt>{day === null ? words.conference.unknown : <Day day={day} />}</dt>
            <dd>
              {words.deadlines[what] ?? <span lang="en">{what}</span>}
              {day !== null && day < today && <span className="quiet"> {words.conference.past}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
