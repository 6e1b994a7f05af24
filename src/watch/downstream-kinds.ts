/**
 * What a change would mean if it were adopted, after the conference and outside of it. What could become national law
 * stands first.
 */
export const DOWNSTREAM = [
  'treaty',
  'radio',
  'national',
  'resolves',
  'organs',
  'members',
  'lapses',
  'recommendation',
  'preamble',
] as const;

export type Downstream = (typeof DOWNSTREAM)[number];

/** In a sentence for a citizen; the web has them in its catalogues, too. */
export const DOWNSTREAM_SENTENCES: Readonly<Record<Downstream, string>> = {
  treaty:
    'If adopted, this becomes treaty law: States that ratify it must follow it, and may have to change their national law.',
  radio:
    'If adopted, this binds as part of the Radio Regulations: national frequency plans and licences follow it.',
  national:
    'If adopted, governments are asked to act: nobody is bound, but it is likely to turn into national policy or law.',
  resolves:
    'If adopted, this is the line of the whole Union until a later conference changes it: its offices follow it and others quote it.',
  organs:
    "If adopted, the Union's own offices are told to do it: staff, studies and money follow; no State is bound.",
  members:
    'If adopted, companies and organisations that are members are asked to take part; nobody is bound.',
  lapses: "If adopted, this text is gone: what it asked of the Union's offices and of governments lapses.",
  recommendation:
    'If adopted, this is advice: nobody is bound, but contracts and national rules may refer to it.',
  preamble:
    'If adopted, this orders nothing by itself, but it is quoted later as something that all have agreed to.',
};
