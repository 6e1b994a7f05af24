import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * What a page may do. No `unsafe-inline` anywhere: scripts of React Router in the page carry the nonce, and no
 * component prints a style attribute (docs/decisions/0011-content-security-policy.md).
 */
export function writePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sets the headers of every answer, and `nonce` for those that write a page. A stricter policy of a route stays. */
export function setSecurityHeaders(): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', writePolicy(nonce));
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    // For browsers older than frame-ancestors.
    headers.set('X-Frame-Options', 'DENY');
  };
}
