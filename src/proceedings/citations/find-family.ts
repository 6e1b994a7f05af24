import type { CitedRevision, Session } from './cited-text.ts';

/** How the six languages name the bodies that adopt texts; the first that fits counts. */
const BODIES: readonly (readonly [string, string])[] = [
  [
    'UN',
    String.raw`United Nations|UNGA|General Assembly|Nations Unies|Assemblée générale|Naciones Unidas|Asamblea General|ООН|Объедин[её]нных Наций|Генеральной Ассамблеи|الأمم المتحدة|الجمعية العامة|联合国|联大`,
  ],
  [
    'Council',
    String.raw`(?:of|by|at) (?:the )?(?:\d{4} session of the )?(?:ITU )?Council|ITU Council|Council(?=\s*$)|du Conseil|del Consejo|Совет[ао]?м?(?![\p{L}])|(?<![\p{L}])(?:ال|لل)مجلس|理事会`,
  ],
  [
    'WTSA',
    String.raw`WTSA|AMNT|ВАСЭ|Telecommunication Standardization Assembly|normalisation des télécommunications|Normalización de las Telecomunicaciones|ассамблеи по стандартизации|لتقييس الاتصالات|电信标准化全会`,
  ],
  [
    'WTDC',
    String.raw`WTDC|CMDT|ВКРЭ|Telecommunication Development Conference|développement des télécommunications|Desarrollo de las Telecomunicaciones|по развитию электросвязи|لتنمية الاتصالات|电信发展大会`,
  ],
  [
    'RA',
    String.raw`ITU-R|МСЭ-R|Radiocommunication Assembly|Assemblée des radiocommunications|Asamblea de Radiocomunicaciones|Ассамблеи радиосвязи|جمعية الاتصالات الراديوية|无线电通信全会`,
  ],
  ['WCIT', String.raw`WCIT|Conference on International Telecommunications|CMTI`],
  [
    'WRC',
    String.raw`WRC|CMR|ВКР|Radiocommunication Conference|conférence mondiale des radiocommunications|Conferencia Mundial de Radiocomunicaciones|конференции радиосвязи|للاتصالات الراديوية|无线电通信大会`,
  ],
  [
    'this',
    String.raw`(?:of|adopted by|at) (?:this|the present) conference|la présente conférence|la presente conferencia|настоящей конференции|هذا المؤتمر|本届?大会`,
  ],
  [
    'PP',
    String.raw`Plenipotentiary Conference|Conférence de plénipotentiaires|Conferencia de Plenipotenciarios|Полномочной конференции|المندوبين المفوضين|全权代表大会`,
  ],
];

const PATTERNS = BODIES.map(([family, words]) => [family, new RegExp(words, 'iu')] as const);

/** What stands around a citation in its own clause. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * The family that adopted a text: the session tells where place and year are those of one, else the words beside the
 * citation. "Dubai, 2012" was an assembly and a conference: then the words must tell.
 */
export function findFamily(
  revision: CitedRevision | null,
  { before, after }: Surroundings,
  sessions: readonly Session[],
): string | null {
  const held = revision ? listFamilies(revision, sessions) : [];
  if (held.length === 1) return held[0]!;
  const named = findBody(after) ?? findBody(before) ?? (revision ? findBody(revision.printed) : null);
  if (held.length === 0) return named;
  return named !== null && held.includes(named) ? named : null;
}

function listFamilies({ printed, year }: CitedRevision, sessions: readonly Session[]): string[] {
  const place = fold(printed);
  const held = sessions.filter(
    (session) => session.year === year && session.names.some((name) => place.includes(fold(name))),
  );
  return [...new Set(held.map(({ family }) => family))];
}

const findBody = (words: string): string | null =>
  PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Without accents, vowel signs and case: "DUBAÏ" and "Dubai" are one place. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
