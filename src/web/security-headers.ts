import type { MiddlewareHandler } from 'hono';

/**
 * What a page may do. No `unsafe-inline` anywhere: scripts of React Router in the page run by their hashes
 * ("sha256-…"), and no component prints a style attribute (docs/decisions/0011-content-security-policy.md).
 */
export function writePolicy(scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map((hash) => `'${hash}'`)].join(' '),
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

/** Sets the headers of every answer. The policy of a page, or a stricter one of a route, stays. */
export function setSecurityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', writePolicy());
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    // For browsers older than frame-ancestors.
    headers.set('X-Frame-Options', 'DENY');
  };
}
