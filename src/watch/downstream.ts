import type { Language } from '../proceedings/proposal.ts';
import type { Passage, ProposedChange } from './change.ts';
import type { Downstream } from './downstream-kinds.ts';
import { findTerms, makeVocabulary } from './vocabulary/vocabulary.ts';

/** Who a call speaks to. */
const ADDRESSEES = makeVocabulary<'states' | 'organs' | 'members'>([
  {
    owner: 'states',
    language: 'en',
    terms: ['Member States', 'Member State', 'administrations', 'governments'],
  },
  { owner: 'states', language: 'fr', terms: ['États Membres', 'administrations', 'gouvernements'] },
  { owner: 'states', language: 'es', terms: ['Estados Miembros', 'administraciones', 'gobiernos'] },
  { owner: 'states', language: 'ru', terms: ['государств* член*', 'администраци*', 'правительств*'] },
  { owner: 'states', language: 'ar', terms: ['الدول الأعضاء', 'الإدارات', 'الحكومات'] },
  { owner: 'states', language: 'zh', terms: ['成员国', '主管部门', '各国政府'] },
  {
    owner: 'organs',
    language: 'en',
    terms: [
      'Secretary-General',
      'Director*',
      'Council',
      'study group*',
      'Bureau*',
      'Radio Regulations Board',
      'assembl*',
      'sector',
    ],
  },
  {
    owner: 'organs',
    language: 'fr',
    terms: [
      'Secrétaire général*',
      'directeur*',
      'directrice*',
      'Conseil',
      'commission* d’études',
      'Bureau*',
      'assemblée*',
      'secteur',
    ],
  },
  {
    owner: 'organs',
    language: 'es',
    terms: [
      'Secretari* General',
      'Director*',
      'Consejo',
      'comisi* de estudio',
      'Oficina*',
      'asamblea*',
      'sector',
    ],
  },
  {
    owner: 'organs',
    language: 'ru',
    terms: [
      'Генеральн* секретар*',
      'директор*',
      'Совет*',
      'исследовательск* комисси*',
      'Бюро',
      'ассамбле*',
      'сектор*',
    ],
  },
  {
    owner: 'organs',
    language: 'ar',
    terms: ['الأمين العام', 'مدير*', 'مديري', 'المجلس', 'مجلس الاتحاد', 'لجان الدراسات', 'المكاتب', 'جمعية'],
  },
  { owner: 'organs', language: 'zh', terms: ['秘书长', '主任', '理事会', '研究组', '全会'] },
  { owner: 'members', language: 'en', terms: ['Sector Members', 'Associates', 'Academia'] },
  { owner: 'members', language: 'fr', terms: ['Membres de Secteur', 'Membres des Secteurs', 'Associés'] },
  { owner: 'members', language: 'es', terms: ['Miembros de Sector', 'Asociados'] },
  { owner: 'members', language: 'ru', terms: ['член* секторов', 'ассоциированн*'] },
  { owner: 'members', language: 'ar', terms: ['أعضاء القطاعات', 'المنتسبين'] },
  { owner: 'members', language: 'zh', terms: ['部门成员', '部门准成员'] },
]);

/** From the kind of the text, the call and who it speaks to. `passage` is null for a text that is judged as a whole. */
export function findDownstream(
  { whole, kind, instrument, language }: Pick<ProposedChange, 'whole' | 'kind' | 'instrument' | 'language'>,
  passage: Pick<Passage, 'call' | 'part'> | null,
): Downstream {
  if (instrument !== null) return instrument === 'Radio Regulations' ? 'radio' : 'treaty';
  if (whole === 'suppressed') return 'lapses';
  if (kind === 'provision' || kind === 'article') return 'treaty';
  if (passage?.part === 'preamble') return 'preamble';
  const addressees = passage?.call ? listAddressees(passage.call, language) : new Set();
  if (addressees.has('states')) return 'national';
  if (addressees.has('organs')) return 'organs';
  if (addressees.has('members')) return 'members';
  return kind === 'recommendation' ? 'recommendation' : 'resolves';
}

const listAddressees = (call: string, language: Language): ReadonlySet<string> =>
  new Set(findTerms(ADDRESSEES, language, call).map(({ owner }) => owner));
