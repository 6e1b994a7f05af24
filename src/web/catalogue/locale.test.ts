import { describe, expect, it } from 'vitest';
import { chooseLocale, keepLocale } from './locale.ts';

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });

describe('the language of a page', () => {
  it('is the one the address asks for, whatever the cookie and the browser say', () => {
    const request = ask('/?lang=fr', { Cookie: 'lang=en', 'Accept-Language': 'en' });
    expect(chooseLocale(request)).toBe('fr');
  });

  it('is the one chosen last time where the address says nothing', () => {
    expect(chooseLocale(ask('/', { Cookie: 'a=b; lang=fr', 'Accept-Language': 'en' }))).toBe('fr');
  });

  it('is the heaviest one of the browser that we speak', () => {
    expect(chooseLocale(ask('/', { 'Accept-Language': 'de-CH, en;q=0.5, fr-CH;q=0.8' }))).toBe('fr');
  });

  it('is English for everybody else', () => {
    expect(chooseLocale(ask('/?lang=xx', { 'Accept-Language': 'de' }))).toBe('en');
  });

  it('is kept in a cookie of this site alone', () => {
    const headers = new Headers();
    keepLocale(ask('/?lang=fr'), headers);
    expect(headers.get('Set-Cookie')).toBe('lang=fr; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly');
  });
});
