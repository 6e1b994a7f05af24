import { describe, expect, it } from 'vitest';
import { keepVisit, markSeen, readVisit } from './visit.ts';

const at = (time: string) => new Date(`2026-03-0${time}:00Z`);
const ask = (cookie = '', method = 'GET') =>
  new Request('http://localhost/', { method, headers: { Cookie: cookie } });

/** What the browser keeps after it was here at these times. */
function visit(...times: readonly string[]): string {
  return times.reduce((cookie, time) => {
    const headers = new Headers();
    keepVisit(ask(cookie), headers, at(time));
    return headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  }, '');
}

describe('a visit', () => {
  it('is the first where the browser says nothing, and stays the first while it lasts', () => {
    expect(readVisit(null, at('1T09:00'))).toEqual({ state: 'first', since: null });
    expect(readVisit(visit('1T09:00', '1T11:00'), at('1T12:00')).state).toBe('first');
  });

  it('counts from the end of the one before, also late in the day', () => {
    const cookie = visit('1T09:00', '1T11:00', '2T09:00', '2T13:00');
    expect(readVisit(cookie, at('2T17:00'))).toEqual({ state: 'returning', since: at('1T11:00') });
  });

  it('goes on from what was marked as seen', () => {
    const cookie = markSeen(ask(), at('2T09:30')).split(';')[0]!;
    expect(readVisit(cookie, at('2T10:00')).since).toEqual(at('2T09:30'));
  });

  it('is not written down for a reader who asked for that, nor again in the same five minutes', () => {
    expect(visit('1T09:00', '1T09:04')).toBe(visit('1T09:00'));
    const headers = new Headers();
    keepVisit(ask('lang=fr; seen=off'), headers, at('1T09:00'));
    expect(headers.getSetCookie()).toEqual([]);
    expect(readVisit('seen=off', at('1T09:00')).state).toBe('off');
  });

  it.each(['seen=yesterday', 'seen=-~', 'seen=2026-99-99T00:00:00Z~2026-99-99T00:00:00Z'])(
    'is a first one where the cookie is %s',
    (cookie) => expect(readVisit(cookie, at('1T09:00')).state).toBe('first'),
  );

  it('holds two instants and nothing that tells who came', () => {
    expect(visit('1T09:00', '2T09:00')).toBe('seen=2026-03-01T09:00:00Z~2026-03-02T09:00:00Z');
  });
});
