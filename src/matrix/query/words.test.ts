import { describe, expect, it } from 'vitest';
import { foldWord, listWords } from './words.ts';

const read = (text: string) => listWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are parted at hyphens and apostrophes, in small letters', () => {
    expect(read('l’Union’s cross‑border Wi-Fi (No. 19A)')).toEqual(
      ['l', 'union', 's', 'cross', 'border', 'wi', 'fi', 'no', '19a'], // as they stand
    );
  });

  it('know their places in the text as it stands', () => {
    const text = 'Decides: État';
    expect(listWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Decides', 'État']);
  });

  it('are the same with and without vowel signs, soft hyphens and stretched letters', () => {
    expect(read('القَرَار القـــرار')).toEqual(['القرار', 'القرار']);
    expect(read('tele\u00ADcommunication')).toEqual(['telecommunication']);
  });

  it('have digits that everyone can type', () => {
    expect(read('القرار ١٠١')).toEqual(['القرار', '101']);
  });

  it('are pairs of characters in Chinese', () => {
    expect(read('第101号决议')).toEqual(['第', '101', '号决', '决议', '议']);
  });

  it('fold to what people type without accents', () => {
    expect(['résolution', 'cœur', 'أعضاء'].map(foldWord)).toEqual(['resolution', 'coeur', 'اعضاء']);
  });
});
