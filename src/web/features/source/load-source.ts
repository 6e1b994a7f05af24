import { findFamily, findFolder, findOrganisation, listPrefixes } from '../../../facts/find-folder.ts';
import { listSourceProposals } from '../../../matrix/sources/source-proposal.ts';
import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';

import { listProposalsOfSources } from '../../../storage/proposal.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { formatsOf } from '../../catalogue/formats.ts';
import { nameConference, toNamed } from '../../components/conference-name.ts';
import { findConferenceOrPlanned } from '../../layout/find-conference.ts';
import type { RequestContext } from '../../request-context.ts';
import { describeSource, labelOrganisation } from './describe-source.ts';
import { buildProfile, listCodes } from './profile.ts';
import type { Profile } from './profile.ts';

export interface LoadedSource {
  readonly profile: Profile;
  /** The name; null where only the code is known. */
  readonly name: string | null;
  readonly sentences: readonly string[];
  /** Names by code, of all that the page mentions. */
  readonly names: Readonly<Record<string, string>>;
  readonly conference: { readonly id: string; readonly name: string; readonly sample: boolean };
  /** ISO days: of the last import, and of the newest document that the page lists. */
  readonly asOf: string | null;
  readonly newest: string | null;
}

/** What is known of a source at a conference; undefined where nobody knows it. */
export async function loadSource(
  { db, facts, locale }: Pick<RequestContext, 'db' | 'facts' | 'locale'>,
  conference: string,
  code: string,
): Promise<LoadedSource | undefined> {
  const overview = await findConferenceOrPlanned(db, facts, conference);
  if (!overview) return undefined;
  const folder = findFolder(facts, conference);
  const family = findFamily(facts, conference);
  const fact = folder?.conferences.find(({ id }) => id === conference);
  const asked = { code, conference, family, day: fact?.start ?? null, folder };
  const stored = await listProposalsOfSources(db, listCodes(asked));
  // Another world may use the same code for another State.
  const proposals = new Map(
    [...Map.groupBy(stored, (one) => one.conference)]
      .filter(([id]) => findFolder(facts, id) === folder)
      .map(([id, list]) => [id, listSourceProposals(list, locale)] as const),
  );
  const profile = buildProfile({ ...asked, proposals });
  if (!profile) return undefined;

  const words = getCatalogue(locale, sourcesWords);
  const known = new Map(
    folder?.memberStates.map((state) => [state.code, state.names[locale] ?? state.names.en]),
  );
  for (const organisation of folder?.organisations ?? [])
    for (const prefix of listPrefixes(organisation, family))
      known.set(prefix, labelOrganisation(organisation.id, words));
  const listed = listAll(profile);
  const organisation = findOrganisation(folder, family, code);
  return {
    profile,
    name: organisation
      ? (words.organisations[organisation.id]?.name ?? organisation.name)
      : findName(code, known, profile),
    sentences: describeSource(profile, {
      words,
      formats: formatsOf(locale),
      nameOf: (one) => known.get(one) ?? one,
    }),
    names: Object.fromEntries(
      [...listMentioned(profile, listed)].flatMap((one) => {
        const name = known.get(one);
        return name === undefined ? [] : [[one, name]];
      }),
    ),
    conference: {
      id: conference,
      name: nameConference(toNamed(conference, overview.sample, fact), words),
      sample: overview.sample,
    },
    asOf: overview.lastImport?.toISOString().slice(0, 10) ?? null,
    newest: listed.reduce<string | null>(
      (last, { date }) => ((date ?? '') > (last ?? '') ? date : last),
      null,
    ),
  };
}

function findName(code: string, known: ReadonlyMap<string, string>, { shares }: Profile): string | null {
  const names = code.split('/').map((one) => known.get(one));
  return names.includes(undefined) ? (shares.alone[0]?.source ?? null) : names.join(', ');
}

const listAll = ({ shares, regions }: Profile): SourceProposal[] => [
  ...shares.alone,
  ...shares.joint,
  ...shares.cosigned,
  ...regions.flatMap(({ proposals }) => proposals),
];

function listMentioned({ members }: Profile, listed: readonly SourceProposal[]): Set<string> {
  return new Set([
    ...listed.flatMap(({ sources, supporters }) => [...sources, ...supporters]),
    ...(members?.states ?? []).map(({ state }) => state),
    ...(members?.outsiders ?? []),
  ]);
}
