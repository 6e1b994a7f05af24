import { decodeEntities } from './entities.ts';
import { XmlLimitError } from './errors.ts';
import { shortenNamespace } from './names.ts';

/** Prefixes in force at one place: Word declares some forty, each copied into every scope below. */
const MOST_PREFIXES = 400;

/** Names remembered per scope: Word uses some hundred; a hostile file a million. */
const MOST_NAMES = 5000;

/** Namespace prefixes in force, "" for elements without one; a child scope inherits by copy. */
export class Scope {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, readonly string[]>();

  constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  /** The scope inside an element that declares these; itself where nothing changes (drawings repeat themselves). */
  extend(declared: ReadonlyMap<string, string>): Scope {
    for (const [prefix, uri] of declared)
      if (this.#uris.get(prefix) !== uri) {
        if (this.#uris.size + declared.size > MOST_PREFIXES) throw new XmlLimitError('namespaces');
        return new Scope(new Map([...this.#uris, ...declared]));
      }
    return this;
  }

  uriOf(prefix: string): string | undefined {
    return this.#uris.get(prefix);
  }

  /** "ns0:p" to "w:p". A prefix that nothing declares is kept: the file is wrong, its text is not. */
  elementName(raw: string): string {
    let name = this.#elements.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(':');
      const prefix = colon < 0 ? '' : raw.slice(0, colon);
      const uri = this.#uris.get(prefix);
      name = uri === undefined ? raw : `${shortenNamespace(uri)}:${raw.slice(colon + 1)}`;
      if (this.#elements.size < MOST_NAMES) this.#elements.set(raw, name);
    }
    return name;
  }

  /** Every way this scope can write an attribute ("w:val"); attributes without prefix have no namespace. */
  attributeNames(name: string): readonly string[] {
    let names = this.#attributes.get(name);
    if (names === undefined) {
      const [short, local] = name.split(':') as [string, string?];
      names =
        local === undefined
          ? [name]
          : [...this.#uris]
              .filter(([prefix, uri]) => prefix !== '' && shortenNamespace(uri) === short)
              .map(([prefix]) => `${prefix}:${local}`);
      if (names.length === 0) names = [name];
      this.#attributes.set(name, names);
    }
    return names;
  }
}

export const ROOT_SCOPE = new Scope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));

/**
 * The attributes of the start tag being read. One object serves the whole part: it notes where names and values
 * stand and cuts out only what is asked for, because of ten attributes in a Word file nine are revision ids.
 */
export class Attributes {
  readonly #xml: string;
  /** Per attribute: name start, name end, value start, value end. */
  readonly #places: number[] = [];
  #count = 0;
  #mayDeclare = false;
  scope: Scope = ROOT_SCOPE;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
    this.#mayDeclare = false;
  }

  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const at = this.#count * 4;
    const places = this.#places;
    places[at] = nameStart;
    places[at + 1] = nameEnd;
    places[at + 2] = valueStart;
    places[at + 3] = valueEnd;
    this.#count += 1;
    // "x": xmlns, or the rare xml:space.
    if (this.#xml.charCodeAt(nameStart) === 120) this.#mayDeclare = true;
  }

  /** The value by short name ("w:val", "Requires"), entities decoded. */
  get(name: string): string | undefined {
    if (this.#count === 0) return undefined;
    for (const raw of this.scope.attributeNames(name)) {
      for (let at = 0, end = this.#count * 4; at < end; at += 4) {
        const start = this.#places[at]!;
        if (this.#places[at + 1]! - start !== raw.length || !this.#xml.startsWith(raw, start)) continue;
        return decodeEntities(this.#xml.slice(this.#places[at + 2], this.#places[at + 3]));
      }
    }
    return undefined;
  }

  /** A whole number, or undefined where the value is none. */
  getInteger(name: string): number | undefined {
    const value = this.get(name);
    return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
  }

  /** The prefixes that this tag declares. */
  listDeclared(): Map<string, string> | undefined {
    if (!this.#mayDeclare) return undefined;
    let declared: Map<string, string> | undefined;
    for (let at = 0, end = this.#count * 4; at < end; at += 4) {
      const start = this.#places[at]!;
      if (!this.#xml.startsWith('xmlns', start)) continue;
      const name = this.#xml.slice(start + 5, this.#places[at + 1]);
      if (name !== '' && name[0] !== ':') continue;
      declared ??= new Map();
      declared.set(
        name.slice(1),
        decodeEntities(this.#xml.slice(this.#places[at + 2], this.#places[at + 3])),
      );
    }
    return declared;
  }
}
