import type { Catalogue } from './catalogue.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const fr: Catalogue = {
  site: {
    name: 'Rapporteur',
    purpose: 'Ce que les gouvernements proposent à une conférence, mot pour mot.',
    skip: 'Aller au contenu',
    navigation: 'Conférence',
    home: 'Accueil',
    components: 'Composants',
    languageNavigation: 'Langue',
    search: 'Rechercher',
    searchFor: 'Mots, expression ou numéro',
    searchButton: 'Rechercher',
    footer:
      'Les propositions n’ont pas encore été acceptées. Établi au mieux des informations disponibles : seul le document original fait foi.',
    license: 'Logiciel libre, sous licence Apache 2.0.',
  },
  sample: {
    label: 'Fictif',
    banner:
      'Conférence fictive. Tout y est inventé : les États, les organisations, les textes et les propositions.',
  },
  nav: {
    overview: 'Présentation',
    first: 'À lire d’abord',
    matrix: 'Matrice',
    documents: 'Documents',
    texts: 'Textes',
    sources: 'Auteurs',
    outcomes: 'Résultats',
    upload: 'Importer',
  },
  about: {
    PP: 'La conférence de tous les États Membres, qui modifie la Constitution et la Convention de l’Union, adopte résolutions et décisions et élit ses dirigeants.',
    WTSA: 'L’assemblée qui oriente les travaux de normalisation des télécommunications : ses résolutions ne lient aucun État.',
    WTDC: 'La conférence qui fixe le programme de développement des télécommunications : ses résolutions ne lient aucun État.',
    WRC: 'La conférence qui modifie le Règlement des radiocommunications, un traité.',
    WCIT: 'La conférence sur le Règlement des télécommunications internationales, un traité.',
  },
  places: {
    'Dubai, United Arab Emirates': 'Dubaï, Émirats arabes unis',
    'Bucharest, Romania': 'Bucarest, Roumanie',
    'Doha, Qatar': 'Doha, Qatar',
    'Yasmine Hammamet, Tunisia': 'Yasmine Hammamet, Tunisie',
    'New Delhi, India': 'New Delhi, Inde',
    'Geneva, Switzerland': 'Genève, Suisse',
    'Sharm el-Sheikh, Egypt': 'Charm el-Cheikh, Égypte',
    'Port Amaris, Peluva': 'Port Amaris, Peluva',
  },
  deadlines: {
    'all contributions': 'toutes les contributions',
    'documents of the secretariat': 'documents du secrétariat',
    'proposals to amend the Constitution or the Convention (CS 224 / CV 519)':
      'propositions d’amendement à la Constitution ou à la Convention (numéro 224 de la Constitution et numéro 519 de la Convention)',
    'other proposals (General Rules 40)': 'autres propositions (numéro 40 des Règles générales)',
    'final deadline for contributions (Resolution 165)':
      'date limite finale pour les contributions (Résolution 165)',
    'proposals to amend the Constitution': 'propositions d’amendement à la Constitution',
    'other proposals': 'autres propositions',
    'last contributions': 'dernières contributions',
  },
  counts: {
    documents: (n) => count(n, { one: '# document', other: '# documents' }),
    proposals: (n) => count(n, { one: '# proposition', other: '# propositions' }),
    revisions: (n) => count(n, { one: '# révision', other: '# révisions' }),
    texts: (n) => count(n, { one: '# texte', other: '# textes' }),
    textsInForce: (n) => count(n, { one: '# texte en vigueur', other: '# textes en vigueur' }),
    textsAdopted: (n) => count(n, { one: '# texte adopté', other: '# textes adoptés' }),
    missing: (n) =>
      count(n, {
        one: '# numéro de document n’est pas disponible',
        other: '# numéros de document ne sont pas disponibles',
      }),
    insertions: (n) => count(n, { one: '# insertion', other: '# insertions' }),
    deletions: (n) => count(n, { one: '# suppression', other: '# suppressions' }),
    moves: (n) => count(n, { one: '# déplacement', other: '# déplacements' }),
    unchanged: (n) =>
      count(n, { one: '# paragraphe sans modification', other: '# paragraphes sans modification' }),
    renumbered: (n) =>
      count(n, {
        one: '# paragraphe inchangé ou renuméroté',
        other: '# paragraphes inchangés ou renumérotés',
      }),
  },
  actions: {
    ADD: 'ajoute un texte',
    'ADD*': 'ajoute un texte déplacé d’un autre endroit',
    MOD: 'modifie le texte',
    '(MOD)': 'modifie la seule rédaction',
    SUP: 'supprime le texte',
    'SUP*': 'supprime un texte déplacé ailleurs',
    NOC: 'ne propose aucune modification',
    OTHER: 'autre proposition',
    underlined: 'tient à l’absence de modification',
  },
  kinds: {
    resolution: 'Résolution',
    decision: 'Décision',
    recommendation: 'Recommandation',
    provision: 'Disposition',
    article: 'Article',
    other: 'Autre question',
    draft: {
      resolution: 'Projet de nouvelle Résolution',
      decision: 'Projet de nouvelle Décision',
      recommendation: 'Projet de nouvelle Recommandation',
      provision: 'Nouvelle disposition',
      article: 'Nouvel article',
      other: 'Autre question',
    },
    numberOf: 'N°',
  },
  families: {
    PP: (year) => `Conférence de plénipotentiaires de ${year}`,
    WTSA: (year) => `Assemblée mondiale de normalisation des télécommunications de ${year}`,
    WTDC: (year) => `Conférence mondiale de développement des télécommunications de ${year}`,
    WRC: (year) => `Conférence mondiale des radiocommunications de ${year}`,
    WCIT: (year) => `Conférence mondiale des télécommunications internationales de ${year}`,
  },
  organisations: {
    APT: { short: 'APT', name: 'Télécommunauté Asie-Pacifique' },
    'Arab Group': { short: 'Groupe arabe', name: 'États arabes' },
    ATU: { short: 'UAT', name: 'Union africaine des télécommunications' },
    CEPT: {
      short: 'CEPT',
      name: 'Conférence européenne des administrations des postes et télécommunications',
    },
    CITEL: { short: 'CITEL', name: 'Commission interaméricaine des télécommunications' },
    RCC: { short: 'CRC', name: 'Communauté régionale des communications' },
    MTC: { short: 'MTC', name: 'Conférence méridienne des télécommunications' },
    BCC: { short: 'BCC', name: 'Communauté des communications du Bassin' },
    SAT: { short: 'SAT', name: 'Télécommunauté de l’Archipel du Sud' },
  },
  topics: {},
  instruments: {
    Constitution: 'Constitution',
    Convention: 'Convention',
    'Radio Regulations': 'Règlement des radiocommunications',
    'International Telecommunication Regulations': 'Règlement des télécommunications internationales',
  },
  errors: {
    notFoundTitle: 'Cette page n’existe pas',
    notFound: 'L’adresse comporte peut-être une erreur, ou ce qu’elle désigne n’a pas été importé.',
    notFoundHelp: 'Les adresses suivent les numéros qui figurent sur les documents :',
    examples: {
      conference: 'une conférence',
      text: 'un texte et toutes les propositions qui le concernent',
      proposal: 'une proposition, par son numéro',
      document: 'un document, avec addendum et révision',
    },
    home: 'Toutes les conférences',
    failedTitle: 'Une erreur s’est produite',
    failed:
      'L’erreur vient de nous et non de vous. Rien n’est perdu. Rechargez la page ; si l’erreur persiste, dites à l’administrateur du site ce que vous consultiez.',
    again: 'Recharger la page',
  },
};
