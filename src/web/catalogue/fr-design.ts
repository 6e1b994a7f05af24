import type { DesignWords } from './en-design.ts';

export const frDesign: DesignWords = {
  title: 'De quoi l’interface est faite',
  lead: 'Couleurs, caractères et tous les composants, dans la langue et les couleurs que vous lisez en ce moment. Pour qui modifie Rapporteur.',
  colours: 'Couleurs',
  coloursWhy:
    'Chaque paire telle qu’elle apparaît en ce moment, et son contraste dans chaque mode : au moins 4,5 pour le texte, 3 pour les filets et le repère de saisie.',
  pair: 'Couleur sur fond',
  modes: {
    light: 'Clair',
    dark: 'Sombre',
    lightMore: 'Clair, contraste élevé',
    darkMore: 'Sombre, contraste élevé',
  },
  tooLittle: 'insuffisant',
  type: 'Caractères dans les six langues',
  sizes: 'Corps',
  spaces: 'Espaces',
  components: 'Composants',
};
