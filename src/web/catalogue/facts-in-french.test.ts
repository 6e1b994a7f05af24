import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load-facts.ts';
import { fr } from './fr.ts';

const folders = loadFacts({ extra: [join(import.meta.dirname, '../../../sample/facts')] }).folders;

describe('what the facts say in English', () => {
  it('is said in French too: deadlines, places, families and organisations', () => {
    const conferences = folders.flatMap((folder) => folder.conferences);
    const families = folders.flatMap((folder) => folder.families);
    const places = conferences.flatMap(({ place }) => place ?? []);
    const deadlines = [...conferences, ...families].flatMap((one) => one.deadlines.map(({ what }) => what));
    expect(deadlines.length).toBeGreaterThan(5);
    expect(deadlines.filter((what) => !(what in fr.deadlines))).toEqual([]);
    expect(places.filter((place) => !(place in fr.places))).toEqual([]);
    const organisations = folders.flatMap((folder) => folder.organisations);
    expect(organisations.filter(({ id }) => !(id in fr.organisations))).toEqual([]);
    expect(families.filter(({ id }) => !(id in fr.families && id in fr.about))).toEqual([]);
  });
});
