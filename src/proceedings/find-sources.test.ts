import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load-facts.ts';
import { findSources } from './find-sources.ts';

const { register } = loadFacts();
const states = (text: string) => findSources(text, register, 'itu').states.join(' ');
const organisations = (text: string) => findSources(text, register, 'itu').organisations.join(' ');

describe('names of States', () => {
  it.each([
    [
      'Brazil (Federative Republic of), Canada, Colombia (Republic of), United States of America',
      'B CAN CLM USA',
    ],
    ["People's Republic of China", 'CHN'],
    ['Iran (Islamic Republic of) and the Islamic Republic of Iran', 'IRN'],
    ['Korea (Rep. of) / Democratic People’s Republic of Korea', 'KOR KRE'],
    ['Congo (Republic of the), Dem. Rep. of the Congo', 'COG COD'],
    ['Guinea, Equatorial Guinea, Guinea-Bissau, Papua New Guinea', 'GUI GNE GNB PNG'],
    ['Turkey, Türkiye', 'TUR'],
    ['Bosnia and Herzegovina and Trinidad and Tobago', 'BIH TRD'],
    ['République islamique d’Iran, Corée (République de), Côte d’Ivoire', 'IRN KOR CTI'],
    ['Reino de Marruecos, Estados Unidos de América', 'MRC USA'],
    ['Соединённые Штаты Америки, Республика Корея, Китайская Народная Республика', 'USA KOR CHN'],
    ['المملكة العربية السعودية والإمارات العربية المتحدة ومصر', 'ARS UAE EGY'],
    ['中华人民共和国、巴西联邦共和国、大韩民国', 'CHN B KOR'],
  ])('are known long and short, in six languages: %s', (text, codes) => {
    expect(states(text)).toBe(codes);
  });

  it('are whole names: "Niger" is not in "Nigeria", and nobody is in a chair’s title', () => {
    expect(states('Nigeria')).toBe('NIG');
    expect(states('Chairman, Committee 5')).toBe('');
  });

  it('of another scope are not known', () => {
    expect(findSources('Canada', register, 'elsewhere')).toEqual({ states: [], organisations: [] });
  });
});

describe('names of regional organisations', () => {
  it.each([
    ['European Common Proposals', 'CEPT'],
    ['Propositions européennes communes', 'CEPT'],
    ['Administrations de l’Union africaine des télécommunications', 'ATU'],
    ['Estados Miembros de la Comisión Interamericana de Telecomunicaciones (CITEL)', 'CITEL'],
    ['Государства – члены МСЭ, члены Регионального содружества в области связи (РСС)', 'RCC'],
    ['إدارات الدول العربية', 'Arab Group'],
    ['亚太电信组织各主管部门', 'APT'],
  ])('are known by their titles: %s', (text, id) => {
    expect(organisations(text)).toBe(id);
  });
});
