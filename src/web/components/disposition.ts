/**
 * "attachment" under the file's own name, in both forms of RFC 6266: plain ASCII for old clients, RFC 8187 for the
 * rest. Names come from archives and may hold quotes, line breaks or other scripts.
 */
export function writeDisposition(fileName: string): string {
  const base = fileName
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/\p{Cc}/gu, '');
  const plain = base.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(base).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
