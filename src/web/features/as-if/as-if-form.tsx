import { Form } from 'react-router';
import { IN_FORCE } from '../../../compare/as-if/as-if.ts';
import type { WholeAction } from '../../../matrix/texts/consolidate-proposals.ts';
import { sourceOfNumber } from '../../../matrix/texts/source-of-number.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { asIfWords } from '../../catalogue/as-if-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Foreign, isolate } from '../../components/foreign.tsx';
import { SegmentWords } from '../../tracked/segment-words.tsx';
import type { ShownAsIf } from './load-as-if.ts';
import { nameChoice } from './query.ts';

interface Props {
  readonly text: ShownAsIf & {
    readonly language: Language | null;
    readonly amendments: readonly string[];
    readonly chosen: readonly string[];
    readonly whole: readonly WholeAction[];
  };
  readonly marked: boolean;
  readonly language: string | null;
}

/** Proposals as checkboxes, clashes as choices of one; asked by GET, so that the address holds them all. */
export function AsIfForm({ text, marked, language }: Props) {
  const { words, formats } = useWords(asIfWords);
  const { amendments, chosen, questions, whole } = text;
  return (
    <Form
      method="get"
      className="as-if-form"
      key={JSON.stringify([chosen, questions.map((one) => one.chosen)])}
    >
      {marked && <input type="hidden" name="show" value="changes" />}
      {language !== null && <input type="hidden" name="in" value={language} />}
      <fieldset>
        <legend>{words.asIf.choose}</legend>
        <ul>
          {amendments.map((name) => (
            <li key={name}>
              <label>
                <input type="checkbox" name="with" value={name} defaultChecked={chosen.includes(name)} />{' '}
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {whole.map(({ proposals, action }) => (
        <p key={action} className="quiet">
          {words.asIf.whole(formats.list(proposals.map(isolate)), action)}
        </p>
      ))}
      <p>
        <button type="submit">{words.asIf.read}</button>
      </p>
      {questions.length > 0 && (
        <section id="questions" aria-labelledby="questions-title">
          <h2 id="questions-title">{words.asIf.questions(questions.length)}</h2>
          <p className="quiet">{words.asIf.questionsHelp}</p>
          {questions.map((question) => (
            <QuestionView key={question.name} question={question} language={text.language} />
          ))}
          <p>
            <button type="submit">{words.asIf.read}</button>
          </p>
        </section>
      )}
    </Form>
  );
}

interface QuestionProps {
  readonly question: ShownAsIf['questions'][number];
  readonly language: Language | null;
}

function QuestionView({ question: { name, label, anchor, isNew, rivals, chosen }, language }: QuestionProps) {
  const { words } = useWords(asIfWords);
  const option = (value: string, isChosen: boolean, shown: string) => (
    <label>
      <input type="radio" name={nameChoice(name)} value={value} defaultChecked={isChosen} /> {shown}
    </label>
  );
  const [before, behind] = (isNew ? words.asIf.newAfter('\n') : '\n').split('\n');
  return (
    <fieldset>
      <legend>
        <a href={`#${anchor}`}>
          {before}
          {label === null ? words.asIf.unnamed : <Foreign lang={language}>{label}</Foreign>}
          {behind}
        </a>
      </legend>
      {rivals.map(({ proposals, segments }) => (
        <div key={proposals[0]}>
          {option(
            proposals[0]!,
            chosen !== null && proposals.includes(chosen),
            [...new Set(proposals.map((one) => sourceOfNumber(one.split(' (')[0]!)))].join(', '),
          )}
          {segments === null ? (
            <p className="quiet">{words.asIf.deletes}</p>
          ) : (
            <SegmentWords segments={segments} language={language} />
          )}
        </div>
      ))}
      <div>{option(IN_FORCE, chosen === IN_FORCE, words.asIf.inForce)}</div>
      <div>{option('', chosen === null, words.asIf.open)}</div>
    </fieldset>
  );
}
