import { useEffect, useState } from 'react';
import type { Answer } from './options.ts';

/** Milliseconds after the last key: a quick typist asks once a word. */
const PAUSE = 120;
const SIZE = 8;

export interface Asked {
  /** What the answer is to. */
  readonly text: string;
  readonly answer: Answer | null;
  readonly failed: boolean;
}

const NOTHING: Asked = { text: '', answer: null, failed: false };

/** The answer to what is typed; the one before stays until the next has come, so that the list does not blink. */
export function useAnswer(typed: string, conference: string | null): Asked {
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(text, conference, stop.signal).then(
        (answer) => setAsked({ text, answer, failed: false }),
        () => {
          if (!stop.signal.aborted) setAsked({ text, answer: null, failed: true });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, conference]);
  return text === '' ? NOTHING : asked;
}

async function ask(text: string, conference: string | null, signal: AbortSignal): Promise<Answer> {
  const params = new URLSearchParams({ q: text, size: String(SIZE) });
  if (conference !== null) params.set('in', conference);
  const response = await fetch(`/search.json?${params}`, { signal });
  if (!response.ok) throw new Error(`The search answered ${response.status}.`);
  return (await response.json()) as Answer;
}
