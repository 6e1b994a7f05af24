import { describe, expect, it } from 'vitest';
import { makeChange } from '../../../test/builders/proposed-change.ts';
import { loadTopics } from '../../facts/topics/load-topics.ts';
import type { ProposedChange } from '../change.ts';
import { findBodies, makeBodyFinder } from './find-bodies.ts';

const finder = makeBodyFinder(loadTopics().bodies);
const list = (change: ProposedChange) => findBodies(finder, change);

describe('the bodies that a proposal touches', () => {
  it('are named with the document that does the work already, and the words that overlap', () => {
    const [first] = list(makeChange(['to develop {+routing security+} measures']));
    expect(first).toMatchObject({
      body: 'ietf',
      document: 'RFC 6480',
      quote: 'routing security',
      paragraph: 0,
    });
    expect(first!.why).toBe(
      'It inserts “routing security”, the subject of RFC 6480 (An Infrastructure to Support Secure Internet Routing) of IETF.',
    );
  });

  it('are those that it names, or no longer names', () => {
    expect(list(makeChange(['with {-ICANN-}{+governments+}'])).map(({ body, why }) => [body, why])).toEqual([
      ['icann', 'It deletes “ICANN”, which names ICANN.'],
    ]);
  });

  it('are none for words that stay, or for a subject that goes out', () => {
    expect(list(makeChange(['the IETF works on routing security {+and more+}']))).toEqual([]);
    expect(list(makeChange(['to develop {-routing security-}']))).toEqual([]);
  });

  it('include a registry of a region only where it is named', () => {
    const found = list(makeChange(['on {+IP address allocation+}'])).map(({ body }) => body);
    expect(found).toContain('nro');
    expect(found).not.toContain('apnic');
    expect(list(makeChange(['with {+APNIC+}'])).map(({ body }) => body)).toEqual(['apnic']);
  });
});
