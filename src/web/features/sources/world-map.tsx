// Drawn in the page: an <img> would know neither its colours nor its links.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { toSource } from '../../components/addresses.ts';
import type { WorldMap as World } from './list-points.ts';
import land from './world/land.svg?url';

interface Props {
  readonly conference: string;
  readonly world: World;
}

/**
 * Where proposals come from. Circles instead of filled countries: a border would have to be drawn on one side or the
 * other of every dispute, and a small island State would not be seen. A picture: its links are for the mouse, the table
 * holds the same for everybody.
 */
export function WorldMap({ conference, world }: Props) {
  const { map } = useWords(sourcesWords).words.sources;
  const { width, height, points, source } = world;
  const proposing = points.filter(({ own }) => own > 0).length;
  return (
    <figure className="world-map">
      <svg viewBox={`0 -6 ${width} ${height + 12}`}>
        <g role="img" aria-labelledby="map-title map-description">
          <title id="map-title">{map.title}</title>
          <desc id="map-description">{map.description(proposing, points.length - proposing)}</desc>
          <use href={`${land}#land`} className="land" />
        </g>
        <g aria-hidden="true">
          {points.map(({ code, name, x, y, own, cosigned }) => (
            <Link key={code} to={toSource(conference, code)} tabIndex={-1}>
              <circle cx={x} cy={y} r={getRadius(own)} className={own > 0 ? 'proposes' : 'cosigns'}>
                <title>{map.point(name, own, cosigned)}</title>
              </circle>
            </Link>
          ))}
        </g>
      </svg>
      <figcaption>
        <ul className="legend">
          <li>
            <Key className="proposes" /> {map.proposes}
          </li>
          <li>
            <Key className="cosigns" /> {map.cosigns}
          </li>
        </ul>
        <p>
          {map.note} <span>{map.source(source)}</span>
        </p>
      </figcaption>
    </figure>
  );
}

/** The area tells the number; twenty proposals and more look alike. */
export const getRadius = (own: number): number => (own === 0 ? 6 : 6 * Math.sqrt(Math.min(own, 20)) + 1);

function Key({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="key">
      <circle cx="8" cy="8" r="6" className={className} />
    </svg>
  );
}
