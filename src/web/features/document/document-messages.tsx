import type { Message } from '../../../document/message.ts';
import { useWords } from '../../catalogue/use-words.ts';

/** What was odd when the file was read: sentences of the reader, in English until their kinds are translated. */
export function DocumentMessages({ messages }: { readonly messages: readonly Message[] }) {
  const { words } = useWords();
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{words.document.messages}</h2>
      <ul className="messages" lang="en">
        {messages.map(({ kind, place, sentence }, at) => (
          <li key={`${kind} ${at}`}>
            {sentence} <span className="quiet">({place})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
