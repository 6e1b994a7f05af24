import { useWords } from '../../catalogue/use-words.ts';
import { Day } from '../../components/day.tsx';
import type { Deadline } from '../../components/list-deadlines.ts';

export function Deadlines({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { words } = useWords();
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{words.conference.deadlines}</h2>
      <dl className="deadlines">
        {deadlines.map(({ what, day }) => (
          <div key={what}>
            <dt>{day === null ? words.conference.unknown : <Day day={day} />}</dt>
            <dd lang="en">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
