import { Fragment } from 'react';
import type { Segment } from '../../../matrix/query/mark-passage.ts';
import { Changed } from '../../tracked/changed.tsx';
import type { ShownPassage } from './load-search.ts';

/** Words as they stand in the document: found ones marked, changes told as everywhere. */
export function FoundWords({ passage }: { readonly passage: ShownPassage }) {
  const { segments, cutBefore, cutAfter } = passage;
  return (
    <>
      {cutBefore && '… '}
      {groupByOp(segments).map(({ op, group }, index) => {
        const shown = group.map(({ text, hit }, at) =>
          hit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
        );
        if (op === '=') return <Fragment key={index}>{shown}</Fragment>;
        return (
          <Changed key={index} change={op === '+' ? 'inserted' : 'deleted'}>
            {shown}
          </Changed>
        );
      })}
      {cutAfter && ' …'}
    </>
  );
}

function groupByOp(
  segments: readonly Segment[],
): { readonly op: Segment['op']; readonly group: Segment[] }[] {
  const groups: { op: Segment['op']; group: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.op === segment.op) last.group.push(segment);
    else groups.push({ op: segment.op, group: [segment] });
  }
  return groups;
}
