import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import { proposalWords } from '../catalogue/proposal-words.ts';

interface Props {
  readonly label: string;
  /** What stands above the text: the bar of the walk, which stays in sight, never covers it. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/**
 * Goes from change to change, by two buttons or by the keys N and P. The keys count only inside this part of the page,
 * so that they take nothing from who speaks or types elsewhere (WCAG 2.1.4); a click into the text is enough. Without
 * a script there are no buttons.
 */
export function ChangeWalk({ label, head, children }: Props) {
  const { words } = useWords(proposalWords);
  const section = useRef<HTMLElement>(null);
  // A click on a button takes the focus from the change one stands at.
  const last = useRef<HTMLElement>(null);

  const go = (step: 1 | -1) => {
    const changes = [...(section.current?.querySelectorAll<HTMLElement>('.line.is-changed') ?? [])];
    const focused = changes.findIndex((line) => line.contains(document.activeElement));
    const here = focused === -1 && last.current ? changes.indexOf(last.current) : focused;
    const next = changes[here === -1 ? (step === 1 ? 0 : changes.length - 1) : here + step];
    if (!next) return;
    last.current = next;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(-1);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside it
    <section ref={section} tabIndex={-1} className="changes" aria-label={label} onKeyDown={onKeyDown}>
      {head}
      <div>
        {children}
        <p className="walk">
          <button type="button" onClick={() => go(-1)} aria-keyshortcuts="P">
            {words.proposal.previousChange} <kbd aria-hidden="true">P</kbd>
          </button>
          <button type="button" onClick={() => go(1)} aria-keyshortcuts="N">
            {words.proposal.nextChange} <kbd aria-hidden="true">N</kbd>
          </button>
        </p>
      </div>
    </section>
  );
}
