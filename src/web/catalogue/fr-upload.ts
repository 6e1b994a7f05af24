import type { enUpload } from './en-upload.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frUpload: typeof enUpload = {
  title: 'Importer des documents',
  lead: 'Un dossier de fichiers Word, une archive zip ou des fichiers isolés rejoignent la matrice de cette conférence. Importer deux fois les mêmes fichiers ne change rien.',
  chooseTitle: 'Importer des documents : pour quelle conférence ?',
  chooseLead: 'Chaque document appartient à une seule conférence.',
  where: 'Où vont les fichiers',
  whereKept: 'Ils sont copiés tels quels dans le dossier de ce Rapporteur, et y restent :',
  whereShown: (conference) =>
    `Ce qui y est lu figure aussitôt sur les pages de ${conference}, comme avec la ligne de commande.`,
  whereSeen:
    'Rien n’est envoyé ni publié ailleurs : ce Rapporteur ne répond qu’à cette machine (127.0.0.1). S’il est ouvert plus tard à d’autres personnes, elles verront aussi ces documents ; ce qui provient d’un document à diffusion restreinte l’est également.',
  what: 'De quoi il s’agit',
  kinds: {
    documents: 'Documents de la conférence',
    'in-force': 'Textes en vigueur avant elle',
    adopted: 'Textes qu’elle a adoptés',
  },
  files: 'Des fichiers ou une archive zip',
  folder: 'Tout un dossier',
  drop: 'Ou déposez ici un dossier, une archive zip ou des fichiers.',
  chosen: (n, size) => count(n, { one: `# fichier, ${size}`, other: `# fichiers, ${size}` }),
  nothingChosen: 'Rien n’est encore choisi.',
  clear: 'Choisir à nouveau',
  send: 'Importer',
  limits: (n, size) =>
    `Jusqu’à ${count(n, { one: '# fichier', other: '# fichiers' })} et ${size} à la fois. Au-delà, la ligne de commande se passe de copie.`,
  sending: 'Envoi',
  sent: (sent, all) => `${sent} sur ${all}`,
  cancel: 'Annuler',
  cancelled: 'Annulé : rien n’a été importé.',
  lost: 'Le serveur n’a pas répondu. Rien n’a été importé, sauf si le rapport indique le contraire ; importer de nouveau les mêmes fichiers est sans danger.',
  problems: {
    empty: 'Aucun fichier n’a été choisi.',
    'too-many': 'C’est plus de fichiers qu’un seul envoi ne peut en contenir. Rien n’a été importé.',
    'too-large': 'Ces fichiers dépassent la taille d’un envoi. Rien n’a été importé.',
    'disk-full': 'Le disque de cette machine est plein. Rien n’a été importé.',
    stale:
      'Rapporteur a été redémarré depuis l’ouverture de cette page. Rien n’a été importé : veuillez choisir de nouveau les fichiers.',
    busy: 'De nombreux envois attendent déjà. Rien n’a été importé : réessayez quand l’un d’eux sera terminé.',
    broken: 'L’envoi n’est pas arrivé en entier. Rien n’a été importé : veuillez réessayer.',
  },
  closed: 'L’importation est fermée ici',
  reasons: {
    'switched-off': 'La personne qui exploite ce Rapporteur ne l’a pas activée.',
    'shared-database':
      'Ce Rapporteur garde ses données dans une base que plusieurs personnes utilisent. Tant qu’il ne connaît pas les personnes, seule la ligne de commande permet d’importer.',
    'bound-elsewhere':
      'Ce Rapporteur répond aussi à d’autres machines et ne connaît pas encore les personnes : n’importe qui pourrait importer des documents. Sur un Rapporteur qui ne répond qu’à sa propre machine, son utilisateur le peut.',
    'not-this-machine':
      'Seule la personne qui utilise la machine de Rapporteur peut importer, à une adresse qui commence par http://localhost ou http://127.0.0.1.',
    'foreign-page': 'Ouvrez cette page à sa propre adresse et importez à partir d’elle.',
  },
  instead: 'Sur cette machine, la ligne de commande fait de même :',
  report: 'Rapport d’importation',
  waiting: 'En attente de la fin d’une autre importation …',
  progress: 'Fichiers lus',
  done: (done, all) => `${done} sur ${count(all, { one: '# fichier', other: '# fichiers' })}`,
  comparing: 'Comparaison avec les textes en vigueur',
  keep: 'Vous pouvez quitter cette page : l’importation continue.',
  again: 'Actualiser',
  stop: 'Arrêter',
  stopped:
    'Arrêté avant la fin. Ce qui a été lu reste ; importer de nouveau les mêmes fichiers reprend avec les autres.',
  failed:
    'L’importation n’a pas abouti, par notre faute. Ce qui avait été lu reste ; importer de nouveau les mêmes fichiers est sans danger.',
  ended: (n, seconds) =>
    count(n, {
      one: `Terminé : # fichier en ${seconds} s.`,
      other: `Terminé : # fichiers en ${seconds} s.`,
    }),
  allUnchanged: 'Tous étaient déjà là : rien n’a changé.',
  outcomes: {
    read: 'Lus',
    unchanged: 'Inchangés',
    superseded: 'Remplacés',
    refused: 'Refusés',
    skipped: 'Laissés de côté',
  },
  outcomesOne: { read: 'lu', unchanged: 'inchangé', refused: 'refusé', skipped: 'laissé de côté' },
  refusedTitle: 'Refusés, et que faire',
  refusedHelp: 'Les fichiers sont gardés tels quels.',
  supersededTitle: 'Remplacés par une version ultérieure',
  supersededBy: (file, by) => `${file}, par ${by}`,
  skippedTitle: 'Laissés de côté',
  misplacedTitle: 'Lus, mais peut-être d’une autre conférence',
  all: 'Tous les fichiers',
  file: 'Fichier',
  outcome: 'Ce qu’il en est advenu',
  found: 'Ce qu’il contient',
  more: 'Importer d’autres documents',
  toMatrix: 'Ouvrir la matrice',
  toDocuments: 'Tous les documents',
  gone: 'Ce rapport n’est plus conservé. Ce qui a été importé figure sous Documents.',
};
