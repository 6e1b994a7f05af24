import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listMembers, listOrganisations } from '../proceedings/memberships.ts';
import { loadFacts } from './load-facts.ts';

const SAMPLE = join(import.meta.dirname, '../../sample/facts');
const [real, sample] = loadFacts({ extra: [SAMPLE] }).folders;

const listOf = (state: string, day: string) =>
  listOrganisations(sample!.organisations, state, day).map(({ organisation }) => organisation.id);

/** What loading says when a passage of the sample's organisations is written otherwise. */
function loadWith(passage: string, instead: string): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(SAMPLE, folder, { recursive: true });
  const file = join(folder, 'regional-organisations.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(passage);
  writeFileSync(file, text.replace(passage, instead));
  return () => loadFacts({ extra: [folder] });
}

describe('memberships of regional organisations', () => {
  it('change by date in the sample, and one State is in two', () => {
    expect(listOf('QRN', '2025-12-31')).toEqual(['BCC']);
    expect(listOf('QRN', '2026-01-01')).toEqual(['SAT']);
    expect(listOf('PLV', '2026-10-12')).toEqual(['MTC', 'SAT']);
  });

  it('of the real CEPT are attested for April 2018, when the list was printed, and no longer', () => {
    const cept = real!.organisations.find(({ id }) => id === 'CEPT')!;
    const attested = (day: string) => listMembers(cept, day)!.filter((member) => member.attested).length;
    expect([attested('2018-04-15'), attested('2022-09-26')]).toEqual([48, 0]);
  });
});

describe('wrong memberships', () => {
  it('name file and place where a date is none', () => {
    expect(loadWith('since: 2023-07-01', 'since: 2023-13-01')).toThrow(
      'regional-organisations.yaml, organisations.0.members.dated.0.since: a date',
    );
  });

  it('name who left before it joined', () => {
    expect(loadWith('since: unknown, until: 2025-12-31', 'since: 2026-01, until: 2025-12-31')).toThrow(
      'organisations.1.members.dated.0: QRN left before it joined',
    );
  });

  it('name who is on a list of a time at which it was no member', () => {
    expect(loadWith('since: 2026-01-01', 'since: 2026-06')).toThrow(
      'organisations.2.members.lists.0.states.3: QRN was no member as of 2026-05-18',
    );
  });

  it('name a State that does not exist', () => {
    expect(loadWith('[CDL, DRM,', '[CDL, DRX,')).toThrow(
      'BCC has the member DRX, which no State has as code',
    );
  });

  it('say why they are unknown', () => {
    expect(loadWith('lists:\n        - { asOf: 2026-05-11', 'list:\n        - { asOf: 2026-05-11')).toThrow(
      'regional-organisations.yaml, organisations.1.members: Unrecognized key: "list"',
    );
  });
});
