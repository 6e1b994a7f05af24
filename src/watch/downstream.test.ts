import { describe, expect, it } from 'vitest';
import type { Language } from '../proceedings/proposal.ts';
import { findDownstream } from './downstream.ts';

const resolution = { whole: 'amended', kind: 'resolution', instrument: null } as const;
const of = (call: string, language: Language = 'en') =>
  findDownstream({ ...resolution, language }, { call, part: 'operative' });

describe('what a change would mean', () => {
  it('is law where the text is a treaty', () => {
    const treaty = { ...resolution, kind: 'provision', language: 'en' } as const;
    expect(findDownstream({ ...treaty, instrument: 'Constitution' }, null)).toBe('treaty');
    expect(findDownstream({ ...treaty, instrument: 'Radio Regulations' }, null)).toBe('radio');
  });

  it('is likely national policy where governments are asked, in six languages', () => {
    expect(of('invites Member States and Sector Members')).toBe('national');
    expect(of('invite les États Membres', 'fr')).toBe('national');
    expect(of('invita a los Estados Miembros', 'es')).toBe('national');
    expect(of('предлагает Государствам-Членам', 'ru')).toBe('national');
    expect(of('يدعو الدول الأعضاء', 'ar')).toBe('national');
    expect(of('请成员国', 'zh')).toBe('national');
  });

  it('is work of the Union where its offices are instructed', () => {
    expect(of('instructs the Director of the Telecommunication Standardization Bureau')).toBe('organs');
    expect(of('charge le Secrétaire général', 'fr')).toBe('organs');
    expect(of('يكلف الأمين العام', 'ar')).toBe('organs');
    expect(of('责成秘书长', 'zh')).toBe('organs');
  });

  it('is the line of the Union, a quotation, or an end', () => {
    expect(of('resolves')).toBe('resolves');
    expect(findDownstream({ ...resolution, language: 'en' }, { call: 'considering', part: 'preamble' })).toBe(
      'preamble',
    );
    expect(findDownstream({ ...resolution, whole: 'suppressed', language: 'en' }, null)).toBe('lapses');
  });
});
