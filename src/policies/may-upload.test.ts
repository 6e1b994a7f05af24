import { describe, expect, it } from 'vitest';
import { findUploadRefusal, findWriteRefusal } from './may-upload.ts';
import type { UploadAsked } from './may-upload.ts';

const own: UploadAsked = {
  wanted: true,
  boundTo: '127.0.0.1',
  sharedDatabase: false,
  host: 'localhost:3000',
  origin: 'http://localhost:3000',
  fetchSite: 'same-origin',
  forwarded: false,
};

const reads = (other: Partial<UploadAsked>) => findUploadRefusal({ ...own, ...other });
const writes = (other: Partial<UploadAsked>) => findWriteRefusal({ ...own, ...other });

describe('uploads', () => {
  it('are open to the user of this machine, under each of its names', () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])
      expect(writes({ host, origin: `http://${host}` })).toBeNull();
  });

  it('are closed where the server listens to others, too', () => {
    expect(reads({ boundTo: '0.0.0.0' })).toBe('bound-elsewhere');
    expect(reads({ boundTo: '192.168.1.7' })).toBe('bound-elsewhere');
  });

  it('are closed with a database that others use, and where nobody wants them', () => {
    expect(reads({ sharedDatabase: true })).toBe('shared-database');
    expect(reads({ wanted: false })).toBe('switched-off');
  });

  it('are closed to a page elsewhere whose name leads here', () => {
    const host = 'rebound.example:3000';
    expect(reads({ host })).toBe('not-this-machine');
    expect(writes({ host, origin: `http://${host}` })).toBe('not-this-machine');
    expect(reads({ host: 'localhost.example' })).toBe('not-this-machine');
    expect(reads({ host: null })).toBe('not-this-machine');
  });

  it('are closed to what another server hands on', () => {
    expect(reads({ forwarded: true })).toBe('not-this-machine');
  });

  it('are closed to the form of another page', () => {
    expect(writes({ origin: 'https://elsewhere.example', fetchSite: 'cross-site' })).toBe('foreign-page');
    expect(writes({ origin: 'null' })).toBe('foreign-page');
    expect(writes({ fetchSite: 'same-site' })).toBe('foreign-page');
    // Another program of this machine that serves pages on its own port.
    expect(writes({ origin: 'http://localhost:8080' })).toBe('foreign-page');
  });

  it('are closed to what is no browser', () => {
    expect(writes({ origin: null, fetchSite: null })).toBe('foreign-page');
    expect(writes({ origin: null })).toBeNull();
  });
});
