import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { sourcesWords } from '../../catalogue/sources-words.ts';
import type { Formats } from '../../catalogue/formats.ts';
import type { Evidence, Profile, Region } from './profile.ts';

/** What the sentences are written with. */
export interface Voice {
  readonly words: Catalogue<typeof sourcesWords>;
  readonly formats: Formats;
  /** Name of a State by its code, of an organisation by its prefix; the code where nobody knows it. */
  readonly nameOf: (code: string) => string;
}

/** Three sentences about a Member State or a regional organisation; none about who else proposes. */
export function describeSource(profile: Profile, voice: Voice): string[] {
  if (profile.kind === 'state') return describeState(profile, voice);
  return profile.kind === 'organisation' ? describeOrganisation(profile, voice) : [];
}

function describeState(profile: Profile, voice: Voice): string[] {
  const { alone, joint, cosigned } = profile.shares;
  const { sources } = voice.words;
  const bySource = Map.groupBy(cosigned, ({ source }) => source);
  const list = [...bySource].map(([source, proposals]) =>
    sources.counted(source.split('/').map(voice.nameOf).join(', '), proposals.length),
  );
  return [
    sources.own(alone.length, joint.length),
    sources.cosigned(cosigned.length, voice.formats.items(list)),
    describeRegions(profile, voice),
  ];
}

function describeRegions({ day, regions, unlisted }: Profile, { words, formats }: Voice): string {
  const { sources } = words;
  if (day === null) return sources.dayUnknown;
  const unknown =
    unlisted.length === 0
      ? ''
      : sources.membersUnknown(formats.list(unlisted.map((id) => labelOrganisation(id, words))));
  const write = (list: readonly Region[]) =>
    list.length === 0 ? null : formats.list(list.map((region) => describeRegion(region, { words, formats })));
  const [then, other] = [regions.filter(isAttested), regions.filter((region) => !isAttested(region))];
  return sources.belongs(formats.day(day), write(then), write(other), unknown);
}

const isAttested = ({ evidence }: Region): boolean => evidence.kind === 'attested';

const describeRegion = ({ id, proposals, evidence }: Region, voice: Omit<Voice, 'nameOf'>): string =>
  voice.words.sources.belongsTo(
    labelOrganisation(id, voice.words),
    proposals.length,
    describeEvidence(evidence, voice),
  );

/** "by a list of April 2018"; null where a source speaks of the very day. */
export function describeEvidence(
  evidence: Evidence,
  { words, formats }: Omit<Voice, 'nameOf'>,
): string | null {
  if (evidence.kind === 'attested') return null;
  if (evidence.date === null) return words.sources.byUndatedList;
  const date = formats.date(evidence.date);
  return evidence.kind === 'list' ? words.sources.byList(date) : words.sources.since(date);
}

function describeOrganisation({ day, shares, members }: Profile, { words, formats }: Voice): string[] {
  const { sources } = words;
  const documents = new Set(shares.alone.map(({ document, number }) => document ?? number));
  const cosigners = new Set(shares.alone.flatMap(({ supporters }) => supporters));
  const states = members?.states ?? null;
  const then = states?.filter(({ attested }) => attested).length ?? 0;
  return [
    sources.organisationOwn(shares.alone.length, documents.size),
    sources.organisationCosigners(cosigners.size),
    day === null
      ? sources.organisationDayUnknown
      : states === null
        ? sources.organisationUnknown(formats.day(day))
        : sources.organisationMembers(formats.day(day), then, states.length - then),
  ];
}

/** "CEPT"; in the reader's language where it is called otherwise there. */
export const labelOrganisation = (id: string, { organisations }: Catalogue): string =>
  organisations[id]?.short ?? id;
