import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { toText } from '../components/addresses.ts';
import { nameText } from '../components/text-name.ts';
import { AnswerList } from './answers.tsx';
import { ConcernName } from './concern-name.tsx';
import { FindingQuote } from './finding-quote.tsx';
import type { Heaviest } from './load-heaviest.ts';
import { MachineLabel } from './machine-label.tsx';
import { toFirst } from './watch-addresses.ts';
import { useWatchNames } from './watch-names.ts';
import { watchOf } from './watch-words.ts';

/** "Does it matter?": the heaviest changes of each conference, with their words. */
export function DoesItMatter({ list }: { readonly list: readonly Heaviest[] }) {
  const { words, locale } = useWords();
  const say = watchOf(locale);
  return (
    <section aria-labelledby="matter" className="watch heaviest">
      <h2 id="matter">{say.homeMatter}</h2>
      <p>
        <MachineLabel /> {say.machineLong}
      </p>
      {list.map(({ conference, lens, items, findings }) => (
        <div key={conference}>
          <h3>
            <Link to={toFirst(conference)}>{conference}</Link>{' '}
            <span className="count">{say.findings(findings)}</span>
          </h3>
          <ul className="suggested">
            {items.map((item) => (
              <li key={`${item.textKey} ${item.concern} ${item.direction}`}>
                <p>
                  <Link to={toText(conference, item.textKey)}>{nameText(item.name, words)}</Link>
                  {' · '}
                  <ConcernName
                    conference={conference}
                    concern={item.concern}
                    direction={item.direction}
                    lens={lens}
                  />
                </p>
                <FindingQuote conference={conference} finding={item.findings[0]!} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** "What do I say?": points and agreed words for the heaviest change of each conference. */
export function WhatDoISay({ list }: { readonly list: readonly Heaviest[] }) {
  const { words, locale } = useWords();
  const say = watchOf(locale);
  const { concerns } = useWatchNames();
  return (
    <section aria-labelledby="say" className="watch heaviest">
      <h2 id="say">{say.homeSay}</h2>
      <p>{say.homeSayLead}</p>
      {list.map(({ conference, lens, items, texts }) => {
        const [first] = items;
        if (!first) return null;
        return (
          <div key={conference}>
            <h3>
              <Link to={`${toFirst(conference)}#item-${first.textKey}-${first.concern}-${first.direction}`}>
                {conference} · {nameText(first.name, words)} · {concerns[first.concern].name}
              </Link>
            </h3>
            <AnswerList conference={conference} argues={lens.judges} texts={texts} {...first.answers} />
          </div>
        );
      })}
    </section>
  );
}
