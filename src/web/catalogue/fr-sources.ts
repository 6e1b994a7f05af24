import type { enSources } from './en-sources.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frSources: typeof enSources = {
  title: 'Auteurs',
  none: 'Aucune proposition n’est encore disponible.',
  notFound:
    'Aucun État Membre ni aucune organisation ne porte ce code, et rien d’un auteur de ce nom n’est disponible.',
  lead: (organisations, states, cosigning) =>
    `${count(states, { one: '# État Membre présente des propositions en son nom ou avec d’autres', other: '# États Membres présentent des propositions en leur nom ou avec d’autres' })}, ` +
    `${count(organisations, { one: '# organisation régionale soumet des propositions communes', other: '# organisations régionales soumettent des propositions communes' })} ; ` +
    (cosigning === 0
      ? 'aucun document disponible ne cite de cosignataire.'
      : `${count(cosigning, { one: '# État Membre est cité comme cosignataire', other: '# États Membres sont cités comme cosignataires' })}.`),
  state: 'État Membre',
  region: 'Organisation régionale',
  jointSource: 'Plusieurs auteurs ensemble',
  other: 'Auteur',
  states: 'États Membres',
  regions: 'Organisations régionales',
  joints: 'Ensemble',
  others: 'Autres auteurs',
  silent: (n) =>
    count(n, {
      one: '# État Membre dont rien n’est disponible',
      other: '# États Membres dont rien n’est disponible',
    }),
  columns: {
    name: 'Nom',
    code: 'Code',
    alone: 'Seul',
    joint: 'Avec d’autres',
    cosigned: 'Cosignées',
    proposals: 'Propositions',
    members: 'Membres connus ici',
    cosigners: 'États cosignataires',
  },
  unknown: 'non connu',
  map: {
    title: 'D’où viennent les propositions',
    description: (proposing, cosigning) =>
      `Carte du monde : un disque plein dans ${count(proposing, { one: '# État Membre qui propose', other: '# États Membres qui proposent' })}, ` +
      `d’autant plus grand que les propositions sont nombreuses, et un anneau dans ${count(cosigning, { one: '# État qui ne fait que cosigner', other: '# États qui ne font que cosigner' })}. Le tableau des États Membres donne les mêmes chiffres.`,
    proposes: 'propose, seul ou avec d’autres',
    cosigns: 'cosigne seulement',
    point: (name, own, cosigned) =>
      `${name} : ${count(own, { one: '# proposition', other: '# propositions' })}, ${count(cosigned, { one: '# cosignée', other: '# cosignées' })}`,
    note: 'La carte ne trace aucune frontière et ne prend position sur aucune : chaque cercle se trouve à l’intérieur de la plus grande partie d’un État, et les propositions communes des organisations régionales n’y figurent pas.',
    source: (source) => `Tracés du domaine public : ${source}.`,
  },
  timeline: {
    title: 'Quand les documents sont arrivés',
    week: 'Semaine du',
    month: 'Mois',
    documents: 'Documents',
    proposals: 'Propositions',
    description: (n, from, to) =>
      `Barres pour ${count(n, { one: '# document daté', other: '# documents datés' })} du ${from} au ${to}, les délais étant tracés comme des lignes. Le tableau voisin donne les mêmes chiffres.`,
    byWeek: 'Documents par semaine, chaque révision comptant à part, selon la date qu’ils portent.',
    byMonth: 'Documents par mois, chaque révision comptant à part, selon la date qu’ils portent.',
    undated: (n) =>
      count(n, { one: '# document ne porte pas de date.', other: '# documents ne portent pas de date.' }),
    opening: 'ouverture',
    marks: 'Lignes',
  },
  own: (alone, joint) => {
    if (alone + joint === 0)
      return 'Aucun document disponible ne contient de proposition propre à cet État Membre.';
    if (joint === 0)
      return count(alone, {
        one: 'Cet État Membre présente seul # proposition.',
        other: 'Cet État Membre présente seul # propositions.',
      });
    if (alone === 0)
      return count(joint, {
        one: 'Cet État Membre présente # proposition avec d’autres.',
        other: 'Cet État Membre présente # propositions avec d’autres.',
      });
    return `Cet État Membre présente ${alone + joint} propositions : ${alone} seul et ${joint} avec d’autres.`;
  },
  cosigned: (n, list) =>
    n === 0
      ? 'Aucun document disponible ne le cite parmi les cosignataires d’une proposition d’autres auteurs.'
      : `${count(n, { one: 'Il cosigne # proposition d’autres auteurs', other: 'Il cosigne # propositions d’autres auteurs' })} : ${list}.`,
  counted: (name, n) => `${name} (${n})`,
  belongs: (day, then, other, unknown) => {
    if (then === null && other === null)
      return `Aucune source connue ici ne cite d’organisation dont il soit membre au jour de l’ouverture, le ${day}${unknown}.`;
    if (then === null)
      return `Des sources d’autres dates le citent parmi les membres des organisations suivantes : ${other} ; aucune source connue ici ne parle du jour de l’ouverture, le ${day}${unknown}.`;
    const also =
      other === null
        ? ''
        : ` ; des sources d’autres dates le citent parmi les membres des organisations suivantes : ${other}`;
    return `Au jour de l’ouverture, le ${day}, il est membre des organisations suivantes : ${then}${also}${unknown}.`;
  },
  membersUnknown: (list) => ` ; on ne connaît pas ici les membres des organisations suivantes : ${list}`,
  dayUnknown:
    'Le jour de l’ouverture de cette conférence n’est pas connu ici, ni donc l’organisation régionale à laquelle il appartient ce jour-là.',
  belongsTo: (name, proposals, evidence) =>
    `${name} (${count(proposals, { one: '# proposition', other: '# propositions' })}${evidence === null ? '' : `, ${evidence}`})`,
  byList: (date) => `selon une liste datée : ${date}`,
  byUndatedList: 'selon une liste sans date',
  since: (date) => `membre depuis : ${date}`,
  until: (date) => `jusqu’à : ${date}`,
  organisationOwn: (proposals, documents) =>
    proposals === 0
      ? 'Aucun document disponible ne contient de proposition commune de cette organisation.'
      : `Cette organisation soumet ${count(proposals, { one: '# proposition commune', other: '# propositions communes' })} dans ${count(documents, { one: '# document', other: '# documents' })}.`,
  organisationCosigners: (states) =>
    states === 0
      ? 'Une proposition commune n’engage que les États qui la cosignent, et aucun document disponible ne les cite.'
      : `Une proposition commune n’engage que les États qui la cosignent : ${count(states, { one: '# État en a cosigné', other: '# États en ont cosigné' })} au moins une.`,
  organisationMembers: (day, then, other) => {
    if (then === 0)
      return `Aucune liste de ses membres au jour de l’ouverture, le ${day}, n’est connue ici ; des sources d’autres dates en citent ${other}.`;
    const more = other === 0 ? '' : `, et des sources d’autres dates en citent ${other} de plus`;
    return `Au jour de l’ouverture, le ${day}, elle compte ${count(then, { one: '# membre', other: '# membres' })}${more}.`;
  },
  organisationUnknown: (day) => `On ne connaît pas ici ses membres au jour de l’ouverture, le ${day}.`,
  organisationDayUnknown:
    'Le jour de l’ouverture de cette conférence n’est pas connu ici, ni donc ses membres ce jour-là.',
  alone: 'Ce qu’il propose seul',
  proposals: 'Propositions',
  common: 'Propositions communes',
  joint: 'Ce qu’il propose avec d’autres',
  cosigns: 'Ce qu’il cosigne',
  ofRegion: (name) => `Propositions communes : ${name}`,
  nothingOfRegion: 'Aucun document disponible ne contient de proposition commune de cette organisation.',
  isCosignatory: 'cosignée',
  isNotCosignatory: 'non cité parmi les cosignataires',
  noCosignatories: 'Le document ne cite aucun cosignataire.',
  cosignedBy: (n) => count(n, { one: 'Cosignée par # État', other: 'Cosignée par # États' }),
  members: 'Membres',
  notAttested: 'aucune source connue ici ne parle du jour de l’ouverture',
  membersFor: (day) => `Au jour de l’ouverture, le ${day}, pour autant que des sources soient connues ici.`,
  memberCosigns: (n, all) => `en cosigne ${n} sur ${all}`,
  outsiders: 'Cosignent sans figurer sur une liste de membres',
  elsewhere: 'À d’autres conférences',
  nothingElsewhere: 'Rien de cet auteur n’est disponible pour d’autres conférences.',
  ownAndCosigned: (own, cosigned) =>
    `${count(own, { one: '# proposition', other: '# propositions' })}, ${count(cosigned, { one: '# cosignée', other: '# cosignées' })}`,
  colon: ' : ',
  asOf: (day) => `État au ${day}.`,
  newest: (day) => `Le document disponible le plus récent est daté du ${day}.`,
  save: 'Une page à garder et à transmettre',
  saveHint: 'Un seul fichier sans script, de 100 ko au plus ; ses liens mènent ici.',
  open: 'L’ouvrir',
  saved: {
    online: 'Cette page, dans son état actuel',
    statement:
      'Établi par une machine à partir des documents de la conférence, au mieux des informations disponibles : seul le document original fait foi. Les propositions n’ont pas encore été acceptées.',
    more: (n, address) => `${count(n, { one: '# autre', other: '# autres' })} : ${address}`,
    sample: 'Conférence fictive : tout y est inventé.',
    membership: 'Qui appartient à quelle organisation',
  },
};
