/** Attributes of one element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of WordprocessingML: name and attributes get the prefix `w:`, content is XML already. */
export function w(name: string, attributes: Attributes = {}, content = ''): string {
  let open = `<w:${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` w:${key}="${escapeXml(String(value))}"`;
  return content === '' ? `${open}/>` : `${open}>${content}</w:${name}>`;
}

/** `<w:name/>` where the condition holds: a toggle of CT_OnOff. */
export function toggle(name: string, on: boolean | undefined): string {
  return on ? `<w:${name}/>` : '';
}

// XML 1.0 § 2.2: these characters cannot stand in a document, not even escaped; lone surrogates are no characters.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it may stand in content and in attributes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
