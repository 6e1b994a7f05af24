/** What the head of a document says, in the languages of the sample. */
export interface HeadWords {
  readonly letter: string;
  /** Language of spelling in Word. */
  readonly tag: string;
  readonly rtl: boolean;
  readonly conference: string;
  readonly place: string;
  readonly meeting: string;
  document(number: string): string;
  addendum(number: number): string;
  revision(number: number): string;
  corrigendum(number: number): string;
  readonly original: string;
  readonly sample: string;
  readonly footer: string;
  readonly reasons: string;
}

export const LANGUAGES: Readonly<Record<'en' | 'fr' | 'ar', HeadWords>> = {
  en: {
    letter: 'E',
    tag: 'en-GB',
    rtl: false,
    conference: 'Plenipotentiary Conference (SAMPLE-26)',
    place: 'Port Amaris, 12–30 October 2026',
    meeting: 'PLENARY MEETING',
    document: (number) => `Document ${number}-E`,
    addendum: (number) => `Addendum ${number} to`,
    revision: (number) => `Revision ${number} to`,
    corrigendum: (number) => `Corrigendum ${number} to`,
    original: 'Original: ',
    sample:
      'This is a sample. The conference, the Union, its Member States and every proposal are fictional, and were written to show how Rapporteur reads such documents.',
    footer: 'SAMPLE · fictional conference, fictional delegations, fictional proposals',
    reasons: 'Reasons:',
  },
  fr: {
    letter: 'F',
    tag: 'fr-FR',
    rtl: false,
    conference: 'Conférence de plénipotentiaires (SAMPLE-26)',
    place: 'Port Amaris, 12-30 octobre 2026',
    meeting: 'SÉANCE PLÉNIÈRE',
    document: (number) => `Document ${number}-F`,
    addendum: (number) => `Addendum ${number} au`,
    revision: (number) => `Révision ${number} du`,
    corrigendum: (number) => `Corrigendum ${number} au`,
    original: 'Original: ',
    sample:
      'Ceci est un exemple. La conférence, l’Union, ses États Membres et toutes les propositions sont fictifs et ont été rédigés pour montrer comment Rapporteur lit de tels documents.',
    footer: 'EXEMPLE · conférence, délégations et propositions fictives',
    reasons: 'Motifs:',
  },
  ar: {
    letter: 'A',
    tag: 'ar-SA',
    rtl: true,
    conference: 'مؤتمر المندوبين المفوضين (SAMPLE-26)',
    place: 'بورت أماريس، 30-12 أكتوبر 2026',
    meeting: 'الجلسة العامة',
    document: (number) => `الوثيقة ${number}-A`,
    addendum: (number) => `الإضافة ${number}\nللوثيقة`,
    revision: (number) => `المراجعة ${number}`,
    corrigendum: (number) => `التصويب ${number}`,
    original: 'الأصل: ',
    sample:
      'هذه الوثيقة نموذج. المؤتمر والاتحاد والدول الأعضاء فيه وجميع المقترحات خيالية، وقد كُتبت لبيان كيفية قراءة Rapporteur لمثل هذه الوثائق.',
    footer: 'نموذج · مؤتمر خيالي ووفود خيالية ومقترحات خيالية',
    reasons: 'الأسباب:',
  },
};
