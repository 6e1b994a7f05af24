import type { enWorkbench } from './en-workbench.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frWorkbench: typeof enWorkbench = {
  title: 'Atelier des règles',
  lead: 'Essayez un fichier de règles modifié sur toutes les propositions d’une conférence avant sa mise en vigueur. Rien n’entre en vigueur depuis cette page : qui tient les règles place le fichier dans data/rules.',
  closed: 'L’atelier n’est ouvert qu’à l’utilisateur de cette machine.',
  tryTitle: 'Essayer un fichier de règles',
  file: 'Fichier de règles',
  open: 'Ouvrir tel qu’en vigueur',
  conference: 'Conférence',
  text: 'Règles (YAML)',
  try: 'Essayer',
  problem: 'Le fichier ne peut pas servir. Corrigez ceci, puis essayez à nouveau :',
  result: 'Ce qui changerait',
  summary: (gained, lost, kept, proposals) =>
    `Sur ${count(proposals, { one: '# proposition', other: '# propositions' })} : ${count(gained, { one: '# constat de plus', other: '# constats de plus' })}, ${lost} de moins, ${kept} comme avant.`,
  gained: 'Trouvé en plus',
  lost: 'N’est plus trouvé',
  most: (n) => `Les ${n} premiers sont montrés.`,
  caught: 'Ce que trouve chaque règle du fichier',
  rule: 'Règle',
  findings: 'Constats',
  quote: { inserted: 'serait ajouté', deleted: 'serait supprimé' },
  way: { against: 'affaiblit', for: 'renforce' },
  again: 'Juger selon les règles actuelles',
  againLead: (version) =>
    `Version ${version}. Après une modification de data/rules, data/issues ou data/bodies, ce qui est périmé est jugé à nouveau ; les lecteurs sont servis pendant ce temps, et ce que des personnes ont dit demeure.`,
  start: 'Juger à nouveau',
  progress: 'Textes jugés à nouveau',
  states: {
    none: '',
    waiting: 'Cherche ce qui est périmé, ou attend une importation.',
    running: 'En cours.',
    ended: 'Terminé.',
    failed: 'Tout n’a pas pu être jugé ; les raisons figurent dans le journal du serveur.',
  },
  done: (done, total) => `${done} sur ${total}`,
  made: (n) =>
    n === 0
      ? 'Rien n’était périmé.'
      : count(n, { one: '# texte a été jugé à nouveau.', other: '# textes ont été jugés à nouveau.' }),
  reload: 'Voir où il en est',
  gone: 'Dit de ce que la machine ne voit plus',
  goneLead:
    'Des personnes les ont confirmés, écartés ou corrigés ; les règles ou la proposition ont changé depuis.',
  goneNone: 'Tout ce que des personnes ont dit retrouve son constat.',
  verdicts: { confirmed: 'confirmé', dismissed: 'écarté', corrected: 'corrigé', withdrawn: 'retiré' },
};
