import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** English, and by its type the list of keys. Sentences that take a number or a name are functions. */
export const en = {
  site: {
    name: 'Rapporteur',
    purpose: 'What governments propose to a treaty conference, word for word.',
    skip: 'Skip to the content',
    navigation: 'Conference',
    home: 'First page',
    components: 'Components',
    languageNavigation: 'Language',
    search: 'Search',
    searchFor: 'Words, a phrase, or a number',
    searchButton: 'Search',
    footer: 'Proposals are not yet agreed. Compiled by best efforts: the original document decides.',
    license: 'Free software under the Apache License 2.0.',
  },
  sample: {
    label: 'Sample',
    banner: 'Sample conference. Everything in it is invented: States, organisations, texts and proposals.',
  },
  nav: {
    overview: 'Overview',
    first: 'Look first',
    matrix: 'Matrix',
    documents: 'Documents',
    texts: 'Texts',
    sources: 'Sources',
    outcomes: 'Outcomes',
    upload: 'Upload',
  },
  /** What each family of conferences decides; left open where nobody has said it. */
  about: {
    PP: 'The conference of all Member States that amends the Constitution and the Convention of the Union, adopts resolutions and decisions, and elects its officers.',
    WTSA: 'The assembly that directs the work on telecommunication standards: its resolutions bind no State.',
    WTDC: 'The conference that sets the programme of telecommunication development: its resolutions bind no State.',
    WRC: 'The conference that amends the Radio Regulations, a treaty.',
    WCIT: 'The conference on the International Telecommunication Regulations, a treaty.',
  } as Record<string, string>,
  /** Names of places, as data/ writes them in English; left open here. */
  places: {} as Record<string, string>,
  /** What falls due, as data/ writes it in English. */
  deadlines: {} as Record<string, string>,
  counts: {
    documents: (n: number) => count(n, { one: '# document', other: '# documents' }),
    proposals: (n: number) => count(n, { one: '# proposal', other: '# proposals' }),
    revisions: (n: number) => count(n, { one: '# revision', other: '# revisions' }),
    texts: (n: number) => count(n, { one: '# text', other: '# texts' }),
    textsInForce: (n: number) => count(n, { one: '# text in force', other: '# texts in force' }),
    textsAdopted: (n: number) => count(n, { one: '# adopted text', other: '# adopted texts' }),
    missing: (n: number) =>
      count(n, { one: '# document number is not here', other: '# document numbers are not here' }),
    insertions: (n: number) => count(n, { one: '# insertion', other: '# insertions' }),
    deletions: (n: number) => count(n, { one: '# deletion', other: '# deletions' }),
    moves: (n: number) => count(n, { one: '# move', other: '# moves' }),
    unchanged: (n: number) =>
      count(n, { one: '# paragraph without change', other: '# paragraphs without change' }),
    renumbered: (n: number) =>
      count(n, {
        one: '# paragraph unchanged or renumbered',
        other: '# paragraphs unchanged or renumbered',
      }),
  },
  actions: {
    ADD: 'adds a text',
    'ADD*': 'adds a text moved from elsewhere',
    MOD: 'amends the text',
    '(MOD)': 'amends the wording only',
    SUP: 'suppresses the text',
    'SUP*': 'suppresses a text moved elsewhere',
    NOC: 'proposes no change',
    OTHER: 'another kind of proposal',
    underlined: 'insists on no change',
  },
  kinds: {
    resolution: 'Resolution',
    decision: 'Decision',
    recommendation: 'Recommendation',
    provision: 'Provision',
    article: 'Article',
    other: 'Other matter',
    draft: {
      resolution: 'Draft new Resolution',
      decision: 'Draft new Decision',
      recommendation: 'Draft new Recommendation',
      provision: 'New provision',
      article: 'New Article',
      other: 'Other matter',
    },
    numberOf: 'No.',
  },
  /** Conferences by family and year; left open where data/ has the name in this language. */
  families: {} as Record<string, (year: string) => string>,
  /** Names of organisations by their id; left open where data/ has them in this language. */
  organisations: {} as Record<string, { readonly short: string; readonly name: string }>,
  /** Names of topics by their id; left open where data/ has them in this language. */
  topics: {} as Record<string, string>,
  /** Names of instruments, by the name that the data gives them. */
  instruments: {
    Constitution: 'Constitution',
    Convention: 'Convention',
    'Radio Regulations': 'Radio Regulations',
    'International Telecommunication Regulations': 'International Telecommunication Regulations',
  } as Record<string, string>,
  errors: {
    notFoundTitle: 'This page does not exist',
    notFound: 'The address may be mistyped, or what it names has not been brought in.',
    notFoundHelp: 'Addresses follow the numbers on the documents:',
    examples: {
      conference: 'a conference',
      text: 'a text with all that is proposed to it',
      proposal: 'a proposal by its number',
      document: 'a document, with addendum and revision',
    },
    home: 'All conferences',
    failedTitle: 'Something went wrong here',
    failed:
      'The fault is ours, not yours. Nothing was lost. Load the page again; if it fails again, tell whoever runs this site what you were looking at.',
    again: 'Load the page again',
  },
};
