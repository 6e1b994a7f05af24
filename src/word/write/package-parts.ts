import { escapeXml, NAMESPACES, toggle, w, XML_DECLARATION } from './xml.ts';

/** What the file says of itself (docProps/core.xml). */
export interface CoreProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly description?: string;
  readonly keywords?: string;
  readonly creator?: string;
  /** ISO 8601 with time and zone. */
  readonly created?: string;
  readonly language?: string;
}

/** A part of the package beside document.xml: its name under word/, its content and what relates to it. */
export interface Part {
  readonly name: string;
  readonly xml: string;
  /** Last segment of the relationship type, and of the content type unless `content` says otherwise. */
  readonly kind: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;

export function writeContentTypes(parts: readonly Part[]): string {
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...parts.map((part) => override(`word/${part.name}`, `${WORD_TYPE}.${part.kind}+xml`)),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ].join('')}</Types>`;
}

export function writePackageRelationships(): string {
  return writeRelationships([
    [`${OFFICE}/officeDocument`, 'word/document.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** The relationship of part n of the list is rId(n + 1). */
export function writeDocumentRelationships(parts: readonly Part[]): string {
  return writeRelationships(parts.map((part) => [`${OFFICE}/${part.kind}`, part.name]));
}

function writeRelationships(list: readonly (readonly [type: string, target: string])[]): string {
  const rows = list.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

const element = (name: string, value: string | undefined, attributes = '') =>
  value === undefined ? '' : `<${name}${attributes}>${escapeXml(value)}</${name}>`;

export function writeCoreProperties(properties: CoreProperties): string {
  const stamp = ' xsi:type="dcterms:W3CDTF"';
  const content = [
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.creator),
    element('cp:keywords', properties.keywords),
    element('dc:description', properties.description),
    element('cp:lastModifiedBy', properties.creator),
    element('dcterms:created', properties.created, stamp),
    element('dcterms:modified', properties.created, stamp),
    element('dc:language', properties.language),
  ].join('');
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${content}</cp:coreProperties>`;
}

export function writeAppProperties(): string {
  return `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application></Properties>`;
}

const separators = (kind: string) => w(kind, { id: -1 }) + w(kind, { id: 0 });

/** Compatibility mode 15: Word 2013 and later lay the page out as they do new files, without "compatibility mode". */
export function writeSettings(has: { footnotes: boolean; endnotes: boolean; evenHeaders: boolean }): string {
  return `${XML_DECLARATION}<w:settings ${NAMESPACES}>${[
    w('zoom', { percent: 100 }),
    w('defaultTabStop', { val: 794 }),
    toggle('evenAndOddHeaders', has.evenHeaders),
    w('characterSpacingControl', { val: 'doNotCompress' }),
    has.footnotes ? w('footnotePr', {}, separators('footnote')) : '',
    has.endnotes ? w('endnotePr', {}, separators('endnote')) : '',
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    w('decimalSymbol', { val: '.' }),
    w('listSeparator', { val: ',' }),
  ].join('')}</w:settings>`;
}
