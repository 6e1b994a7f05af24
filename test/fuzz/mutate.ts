import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from a seed, so that every broken file can be made again (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Random = (below: number) => number;

/** A file broken in one of the ways files break: three in four inside the inflated XML, then packed again. */
export function mutate(file: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed);
  return random(4) === 0 ? mutateBytes(file, random) : mutateXml(file, random);
}

/** Flips, cuts, or puts a piece in another place. */
function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  // Not slice: that of a Node Buffer shares its memory.
  const copy = new Uint8Array(bytes);
  switch (random(3)) {
    case 0:
      for (let count = 1 + random(8); count > 0; count--) copy[random(copy.length)]! ^= 1 << random(8);
      return copy;
    case 1: {
      const start = random(copy.length);
      const end = random(2) === 0 ? copy.length : Math.min(copy.length, start + 1 + random(64));
      return join(copy.subarray(0, start), copy.subarray(end));
    }
    default: {
      const start = random(copy.length);
      const piece = copy.subarray(start, start + 1 + random(256));
      const place = random(copy.length);
      return join(copy.subarray(0, place), piece, copy.subarray(place));
    }
  }
}

function mutateXml(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  // The text itself is worth half of the trials.
  const name = random(2) === 0 ? 'word/document.xml' : names[random(names.length)]!;
  const part = parts[name];
  if (!part) return mutateBytes(file, random);
  parts[name] =
    random(3) === 0
      ? new Uint8Array(mutateBytes(part, random))
      : strToU8(mutateTags(strFromU8(part), random));
  return zipSync(parts, { level: 1 });
}

/** Breaks the markup where it hurts: tags lost, doubled, moved, renamed, numbers out of range. */
function mutateTags(xml: string, random: Random): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  if (tags.length < 3) return xml;
  const pick = () => tags[random(tags.length)]!;
  const one = pick();
  const end = one.index + one[0].length;
  switch (random(7)) {
    case 0:
      return xml.slice(0, one.index) + xml.slice(end);
    case 1:
      return xml.slice(0, end) + one[0].repeat(1 + random(40)) + xml.slice(end);
    case 2: {
      const other = pick();
      return xml.slice(0, other.index) + one[0] + xml.slice(other.index);
    }
    case 3: {
      const other = pick().index;
      const [from, to] = [Math.min(other, one.index), Math.max(other, one.index)];
      return xml.slice(0, from) + xml.slice(to);
    }
    case 4: {
      const other = pick();
      const name = /^<\/?([\w:]+)/.exec(other[0])?.[1] ?? 'w:p';
      return xml.slice(0, one.index) + one[0].replace(/^(<\/?)[\w:]+/, `$1${name}`) + xml.slice(end);
    }
    case 5: {
      const values = ['-1', '99999999999', '', 'NaN', '0', '&#0;', '&#xD800;', '/etc/passwd', '../../x'];
      const value = values[random(values.length)]!;
      return xml.slice(0, one.index) + one[0].replace(/"[^"]*"/, `"${value}"`) + xml.slice(end);
    }
    default: {
      // A whole element with its content, put elsewhere: what remains is well-formed.
      const name = /^<([\w:]+)[^>]*[^/]>$/.exec(one[0])?.[1];
      const close = name === undefined ? -1 : xml.indexOf(`</${name}>`, end);
      if (close < 0) return xml.slice(0, one.index) + xml.slice(end);
      const element = xml.slice(one.index, close + name!.length + 3);
      const place = pick().index;
      return xml.slice(0, place) + element + xml.slice(place);
    }
  }
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
