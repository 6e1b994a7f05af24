export interface DesignWords {
  readonly title: string;
  readonly lead: string;
  readonly colours: string;
  readonly coloursWhy: string;
  readonly pair: string;
  readonly modes: Readonly<Record<'light' | 'dark' | 'lightMore' | 'darkMore', string>>;
  readonly tooLittle: string;
  readonly type: string;
  readonly sizes: string;
  readonly spaces: string;
  readonly components: string;
}

/** The page of components; it brings its words itself, for no reader of documents needs them. */
export const enDesign: DesignWords = {
  title: 'What the interface is made of',
  lead: 'Colours, type and every component, in the language and the colours that you read in now. For who changes Rapporteur.',
  colours: 'Colours',
  coloursWhy:
    'Each pair as it looks now, and its contrast in each mode: 4.5 at least for text, 3 for lines and the focus.',
  pair: 'Colour on ground',
  modes: {
    light: 'Light',
    dark: 'Dark',
    lightMore: 'Light, high contrast',
    darkMore: 'Dark, high contrast',
  },
  tooLittle: 'too little',
  type: 'Type in six languages',
  sizes: 'Sizes',
  spaces: 'Spaces',
  components: 'Components',
};
