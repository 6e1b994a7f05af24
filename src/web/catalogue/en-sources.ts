import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** Who proposes: the pages of sources, of a Member State and of a regional organisation. */
export const enSources = {
  title: 'Sources',
  none: 'No proposal is here yet.',
  notFound: 'No Member State or organisation has this code, and nothing from a source of this name is here.',
  lead: (organisations: number, states: number, cosigning: number) =>
    `${count(states, { one: '# Member State proposes in its own name or with others', other: '# Member States propose in their own name or with others' })}, ` +
    `${count(organisations, { one: '# regional organisation brings common proposals', other: '# regional organisations bring common proposals' })}; ` +
    (cosigning === 0
      ? 'no document that is here names who co-signs.'
      : `${count(cosigning, { one: '# Member State is named as a co-signatory', other: '# Member States are named as co-signatories' })}.`),
  state: 'Member State',
  region: 'Regional organisation',
  jointSource: 'Several sources together',
  other: 'Source',
  states: 'Member States',
  regions: 'Regional organisations',
  joints: 'Together',
  others: 'Other sources',
  silent: (n: number) =>
    count(n, {
      one: '# Member State of whom nothing is here',
      other: '# Member States of whom nothing is here',
    }),
  columns: {
    name: 'Name',
    code: 'Code',
    alone: 'Alone',
    joint: 'With others',
    cosigned: 'Co-signed',
    proposals: 'Proposals',
    members: 'Members known here',
    cosigners: 'Co-signing States',
  },
  unknown: 'not known',
  map: {
    title: 'Where proposals come from',
    description: (proposing: number, cosigning: number) =>
      `A map of the world with a full circle in ${count(proposing, { one: '# Member State that proposes', other: '# Member States that propose' })}, ` +
      `larger for more proposals, and a ring in ${count(cosigning, { one: '# that co-signs only', other: '# that co-sign only' })}. The table of Member States holds the same numbers.`,
    proposes: 'proposes, alone or with others',
    cosigns: 'co-signs only',
    point: (name: string, own: number, cosigned: number) =>
      `${name}: ${count(own, { one: '# proposal', other: '# proposals' })}, ${cosigned} co-signed`,
    note: 'The map draws no borders and takes no position on any: a circle stands well inside the largest part of a State, and common proposals of regional organisations have no place on it.',
    source: (source: string) => `Shapes, in the public domain: ${source}.`,
  },
  timeline: {
    title: 'When documents came',
    week: 'Week from',
    month: 'Month',
    documents: 'Documents',
    proposals: 'Proposals',
    description: (n: number, from: string, to: string) =>
      `Bars for ${count(n, { one: '# document', other: '# documents' })} dated from ${from} to ${to}, with the deadlines as lines. The table beside it holds the same numbers.`,
    byWeek: 'Documents a week, every revision for itself, by the date that they bear.',
    byMonth: 'Documents a month, every revision for itself, by the date that they bear.',
    undated: (n: number) =>
      count(n, { one: '# document bears no date.', other: '# documents bear no date.' }),
    opening: 'opening',
    marks: 'Lines',
  },
  own: (alone: number, joint: number) => {
    if (alone + joint === 0) return 'No document that is here holds a proposal of this Member State’s own.';
    if (joint === 0)
      return count(alone, {
        one: 'This Member State makes # proposal, alone.',
        other: 'This Member State makes # proposals, alone.',
      });
    if (alone === 0)
      return count(joint, {
        one: 'This Member State makes # proposal, together with others.',
        other: 'This Member State makes # proposals, together with others.',
      });
    return `This Member State makes ${alone + joint} proposals: ${alone} alone and ${joint} together with others.`;
  },
  cosigned: (n: number, list: string) =>
    n === 0
      ? 'No document that is here names it as a co-signatory of a proposal of others.'
      : `${count(n, { one: 'It co-signs # proposal of others', other: 'It co-signs # proposals of others' })}: ${list}.`,
  /** One of a list: "CEPT (3)" */
  counted: (name: string, n: number) => `${name} (${n})`,
  /** `then`: organisations that a source names for the day itself; `other`: those that only other days speak of. */
  belongs: (day: string, then: string | null, other: string | null, unknown: string) => {
    if (then === null && other === null)
      return `No source known here names an organisation that it belongs to on the opening day, ${day}${unknown}.`;
    if (then === null)
      return `Sources of other days name it as a member of ${other}; none that is known here speaks of the opening day, ${day}${unknown}.`;
    const also = other === null ? '' : `; sources of other days name it as a member of ${other}`;
    return `On the opening day, ${day}, it belongs to ${then}${also}${unknown}.`;
  },
  membersUnknown: (list: string) => `; who belongs to ${list} is not known here`,
  dayUnknown:
    'The opening day of this conference is not known here, and so neither is the regional organisation that it belongs to on that day.',
  /** One of a list: "CEPT (3 proposals, by a list of April 2018)" */
  belongsTo: (name: string, proposals: number, evidence: string | null) =>
    `${name} (${count(proposals, { one: '# proposal', other: '# proposals' })}${evidence === null ? '' : `, ${evidence}`})`,
  byList: (date: string) => `by a list of ${date}`,
  byUndatedList: 'by a list without a date',
  since: (date: string) => `member since ${date}`,
  until: (date: string) => `until ${date}`,
  organisationOwn: (proposals: number, documents: number) =>
    proposals === 0
      ? 'No document that is here holds a common proposal of this organisation.'
      : `This organisation brings ${count(proposals, { one: '# common proposal', other: '# common proposals' })} in ${count(documents, { one: '# document', other: '# documents' })}.`,
  organisationCosigners: (states: number) =>
    states === 0
      ? 'A common proposal binds only the States that co-sign it, and no document that is here names them.'
      : `A common proposal binds only the States that co-sign it: ${count(states, { one: '# has', other: '# have' })} co-signed at least one.`,
  organisationMembers: (day: string, then: number, other: number) => {
    if (then === 0)
      return `No source known here names its members on the opening day, ${day}; sources of other days name ${other}.`;
    const more = other === 0 ? '' : `, and sources of other days name ${other} more`;
    return `On the opening day, ${day}, it has ${count(then, { one: '# member', other: '# members' })}${more}.`;
  },
  organisationUnknown: (day: string) => `Who its members are on the opening day, ${day}, is not known here.`,
  organisationDayUnknown:
    'The opening day of this conference is not known here, and so neither are its members on that day.',
  alone: 'What it proposes alone',
  proposals: 'Proposals',
  common: 'Common proposals',
  joint: 'What it proposes together with others',
  cosigns: 'What it co-signs',
  ofRegion: (name: string) => `What ${name} proposes`,
  nothingOfRegion: 'No document that is here holds a common proposal of this organisation.',
  isCosignatory: 'co-signed',
  isNotCosignatory: 'not named among those who co-sign',
  noCosignatories: 'The document names nobody who co-signs.',
  cosignedBy: (n: number) => count(n, { one: 'Co-signed by # State', other: 'Co-signed by # States' }),
  members: 'Members',
  notAttested: 'no source known here speaks of the opening day',
  membersFor: (day: string) => `As of the opening day, ${day}, as far as sources are known here.`,
  memberCosigns: (n: number, all: number) => `co-signs ${n} of ${all}`,
  outsiders: 'Co-sign without standing in a list of members',
  elsewhere: 'At other conferences',
  nothingElsewhere: 'Nothing of this source is here from other conferences.',
  ownAndCosigned: (own: number, cosigned: number) =>
    `${count(own, { one: '# proposal', other: '# proposals' })}, ${count(cosigned, { one: '# co-signed', other: '# co-signed' })}`,
  /** Between a name and what is said of it. */
  colon: ': ',
  asOf: (day: string) => `As of ${day}.`,
  newest: (day: string) => `The newest document here is of ${day}.`,
  save: 'A page to keep and to send on',
  saveHint: 'One file without scripts, at most 100 kB; its links lead back here.',
  open: 'Open it',
  saved: {
    online: 'This page, as it is now',
    statement:
      'Compiled by machine from the documents of the conference, by best efforts: the original document decides. Proposals are not yet agreed.',
    more: (n: number, address: string) => `${count(n, { one: '# more', other: '# more' })}: ${address}`,
    sample: 'Sample conference: everything in it is invented.',
    membership: 'Who belongs to which organisation',
  },
};
