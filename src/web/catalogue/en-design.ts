/** The page of components. */
export const enDesign = {
  title: 'What the interface is made of',
  lead: 'Colours, type and every component, in the language and the colours that you read in now. For who changes Rapporteur.',
  link: 'Components',
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
