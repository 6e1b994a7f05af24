import { useWords } from '../../catalogue/use-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import type { SaidMessage } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';

/** What was odd when the file was read. */
export function DocumentMessages({ messages }: { readonly messages: readonly SaidMessage[] }) {
  const { words } = useWords(documentWords);
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{words.document.messages}</h2>
      <ul className="messages">
        {messages.map((message, at) => (
          <li key={`${message.kind} ${at}`}>
            <Sentence said={message} /> <span className="quiet">({message.place})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
