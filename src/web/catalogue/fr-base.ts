import type { enBase } from './en-base.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frBase: typeof enBase = {
  label: 'Le texte dont part cette proposition',
  kinds: {
    deviates: 'Le texte dont part cette proposition n’est pas le texte en vigueur.',
    'older-revision': 'Cette proposition part d’une révision antérieure, et non du texte en vigueur.',
    retyped: 'Le document ne signale aucune modification : son texte a été saisi à nouveau.',
    'accepted-by-mistake':
      'Le document ne signale aucune modification : elles semblent avoir été acceptées avant son dépôt.',
  },
  revision: (revision) => `Ses mots sont ceux de la révision « ${revision} ».`,
  computed:
    'Les modifications affichées ci-dessous ont été calculées par la machine par rapport au texte en vigueur. La délégation ne les a pas signalées.',
  marked: 'Les modifications ci-dessous sont celles que la délégation a signalées, sur son propre texte.',
  count: (n, all) =>
    count(n, {
      one: `# paragraphe sur ${all} n’est pas celui en vigueur.`,
      other: `# paragraphes sur ${all} ne sont pas ceux en vigueur.`,
    }),
  partial: 'Elle ne reproduit qu’une partie du texte ; le reste est réputé inchangé.',
  machine: 'Constat fait par la machine.',
  show: 'Afficher la différence',
  legend:
    'Du texte en vigueur au texte dont part la proposition : est supprimé ce que seul le texte en vigueur contient, inséré ce que seul le texte de la proposition contient.',
  elsewhere: (conference) =>
    `Le texte en vigueur n’est pas disponible ; la comparaison porte sur le texte connu par ${conference}.`,
  outside: 'Ailleurs',
};
