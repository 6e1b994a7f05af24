/**
 * Draws the world that stands behind the map of sources: land without any border, and for each country a point that
 * lies well inside its largest part. Run once a version of the shapes: `node tools/draw-world.mjs`. Its packages are
 * installed aside and thrown away; what it writes is checked in.
 *
 * Shapes: Natural Earth 4.1 (public domain), by way of world-atlas (ISC); numeric to three-letter codes of ISO 3166:
 * i18n-iso-countries (MIT).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['world-atlas@2.0.2', 'topojson-client@3.1.0', 'd3-geo@3.1.1', 'i18n-iso-countries@7.14.0'];
const SOURCE = 'Natural Earth 4.1, naturalearthdata.com; world-atlas 2.0.2';
const WIDTH = 1000;
/** South of this there is no member of any organisation: the ice would take a fifth of the picture. */
const SOUTH = -57;
/** Equal Earth shows areas as they are. Turned by 11 degrees, so that the edge cuts through no land but ice. */
const ROTATION = [-11, 0];

const folder = join(import.meta.dirname, '../src/web/features/sources/world');
const aside = mkdtempSync(join(tmpdir(), 'draw-world-'));
try {
  execFileSync('npm', ['install', '--prefix', aside, '--no-save', '--silent', ...PACKAGES]);
  await draw(createRequire(join(aside, 'index.js')));
} finally {
  rmSync(aside, { recursive: true, force: true });
}

async function draw(require) {
  const geo = await import(require.resolve('d3-geo').replace('dist/d3-geo.min.js', 'src/index.js'));
  const { feature } = require('topojson-client');
  const codes = new Map(
    require('i18n-iso-countries/codes.json').map(([, alpha3, numeric]) => [numeric, alpha3]),
  );
  const coarse = require('world-atlas/land-110m.json');
  const fine = require('world-atlas/countries-10m.json');

  const projection = geo.geoEqualEarth().rotate(ROTATION).fitWidth(WIDTH, { type: 'Sphere' });
  const [, south] = projection([0, SOUTH]);
  const [, north] = projection([0, 84]);
  const [x, y] = projection.translate();
  projection.translate([x, y - north]);
  const height = Math.round(south - north);

  const land = {
    type: 'MultiPolygon',
    coordinates: listPolygons(feature(coarse, coarse.objects.land)).filter(isNorth),
  };
  const path = geo
    .geoPath(
      projection.clipExtent([
        [0, 0],
        [WIDTH, height],
      ]),
    )
    .digits(1);
  writeFileSync(
    join(folder, 'land.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">\n<!-- ${SOURCE}. Written by tools/draw-world.mjs -->\n<path id="land" d="${shorten(path(land))}"/>\n</svg>\n`,
  );

  projection.clipExtent(null);
  // Some countries are several features: far islands have one of their own.
  const byCode = Map.groupBy(feature(fine, fine.objects.countries).features, ({ id }) => codes.get(id) ?? '');
  byCode.delete('');
  const lines = [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, parts]) => [code, findInside(parts.flatMap(listPolygons), geo, projection)])
    .map(([code, point]) => `    "${code}": [${point.join(', ')}]`);
  writeFileSync(
    join(folder, 'points.json'),
    `{\n  "source": "${SOURCE}",\n  "width": ${WIDTH},\n  "height": ${height},\n  "points": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
}

/** "M10.5,20.1L11,21.3Z" as steps from point to point: a third shorter. */
function shorten(path) {
  // After a Z one stands at the start of the ring again.
  let [startX, startY, lastX, lastY] = [0, 0, 0, 0];
  return path.replaceAll(/([ML])([^,MLZ]+),([^,MLZ]+)/g, (_, command, ...place) => {
    const [x, y] = place.slice(0, 2).map((value) => Math.round(Number(value) * 10));
    if (command === 'M') [lastX, lastY] = [startX, startY];
    const step = `${command.toLowerCase()}${tenths(x - lastX)} ${tenths(y - lastY)}`.replace(' -', '-');
    if (command === 'M') [startX, startY] = [x, y];
    [lastX, lastY] = [x, y];
    return step;
  });
}

function tenths(value) {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

function listPolygons(shape) {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap(listPolygons);
  const { type, coordinates } = shape.geometry;
  return type === 'Polygon' ? [coordinates] : coordinates;
}

function isNorth([ring]) {
  return ring.some(([, latitude]) => latitude > SOUTH);
}

/** The place of the largest part that is farthest from its edges: the middle of a crooked country may lie abroad. */
function findInside(polygons, geo, projection) {
  const areaOf = (coordinates) => geo.geoArea({ type: 'Polygon', coordinates });
  const largest = polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
  const rings = largest.map((ring) => ring.map((place) => projection(place)));
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best = { distance: -1, point: projection(geo.geoCentroid({ type: 'Polygon', coordinates: largest })) };
  for (let i = 0; i < 40 * 40; i++) {
    const point = [left + (across * ((i % 40) + 0.5)) / 40, top + (down * (Math.floor(i / 40) + 0.5)) / 40];
    if (!isIn(rings, point)) continue;
    const distance = Math.min(
      ...rings.flatMap((ring) => ring.slice(1).map((end, at) => toEdge(point, ring[at], end))),
    );
    if (distance > best.distance) best = { distance, point };
  }
  return best.point.map((value) => Math.round(value * 10) / 10);
}

function isIn(rings, [x, y]) {
  let inside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

function toEdge([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
