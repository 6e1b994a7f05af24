import type { RegisteredState, SourceRegister } from '../proceedings/register.ts';
import type { FactsFolder } from './load-facts.ts';
import { listEnglishForms, listBracketForms } from './name-forms.ts';
import type { StateFact } from './schema.ts';

/** Puts the facts into the shape that documents are read by: names spelled out in every form. */
export function buildRegister(folders: readonly FactsFolder[]): SourceRegister {
  return {
    states: folders.flatMap(listStates),
    organisations: folders.flatMap(({ scope, organisations }) =>
      organisations.map(({ id, name, prefixes, recognised }) => ({
        id,
        scope,
        prefixes,
        names: [name, ...recognised],
      })),
    ),
    conferences: folders.flatMap(({ scope, conferences }) =>
      conferences.map(({ id, family, symbolPrefixes, filePrefixes, instrument }) => ({
        id,
        family,
        scope,
        symbolPrefixes,
        filePrefixes,
        instrument,
      })),
    ),
    sessions: folders.flatMap(({ scope, sessions }) => sessions.map((session) => ({ ...session, scope }))),
    identities: folders.flatMap(({ identities }) =>
      identities.map(({ conference, names, same, sentence, source }) => ({
        conference,
        names,
        same,
        sentence,
        source,
      })),
    ),
  };
}

function listStates({ scope, memberStates, areas, variants }: FactsFolder): RegisteredState[] {
  const shared = countShortNames(memberStates);
  const states = memberStates.map((state) => {
    const own = Object.values(state.names).filter((name) => name !== undefined);
    const further = [
      ...(state.variants ?? []),
      ...variants.filter(({ code }) => code === state.code).flatMap(({ names }) => names),
    ];
    const forms = [...own, ...listEnglishForms(state.names.en, state.formal), ...further];
    // "Korea" and "Congo" alone would mean two States each.
    const names = [...forms, ...forms.flatMap(listBracketForms)].filter(
      (name) => own.includes(name) || (shared.get(name) ?? 1) < 2,
    );
    return { code: state.code, scope, names: [...new Set(names)], memberState: true };
  });
  const others = areas
    .filter(({ code }) => code !== null)
    .map(({ code, names }) => ({ code: code!, scope, names: Object.values(names), memberState: false }));
  return [...states, ...others];
}

/** How many States a form could mean. */
function countShortNames(states: readonly StateFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names, formal } of states) {
    const forms = Object.values(names).filter((name) => name !== undefined);
    const own = new Set(
      [...forms, ...listEnglishForms(names.en, formal)].flatMap((name) => [name, ...listBracketForms(name)]),
    );
    for (const form of own) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
