import type { EntityKind } from '../operations.js';

/** Corners of a shape, as fractions of its radius. */
type Corners = readonly (readonly [x: number, y: number])[];

const POLYGONS: Readonly<Partial<Record<EntityKind, Corners>>> = {
  CONFLICT: ring(4, 1.2),
  PLACE: ring(6, 1.1),
  EVENT: ring(3, 1.25),
  ARTIFACT: ring(5, 1.1),
  SPECIES: ring(8, 1.05),
};

/** The outline of a kind around the origin, as SVG path data: which kind something is shows without colour. */
export function kindShape(kind: EntityKind, radius: number): string {
  if (kind === 'PERSON') return circle(radius);
  const corners = POLYGONS[kind];
  if (!corners) return roundedSquare(radius);
  return `M${corners.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join('L')}Z`;
}

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0Z`;
}

function roundedSquare(radius: number): string {
  const side = round(radius * 0.9);
  const corner = round(radius * 0.3);
  const inner = round(side - corner);
  return `M${-inner} ${-side}H${inner}Q${side} ${-side} ${side} ${-inner}V${inner}Q${side} ${side} ${inner} ${side}H${-inner}Q${-side} ${side} ${-side} ${inner}V${-inner}Q${-side} ${-side} ${-inner} ${-side}Z`;
}

/** So many corners at that distance, the first at the top. */
function ring(count: number, distance: number): Corners {
  return Array.from({ length: count }, (_, corner) => {
    const angle = (corner / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * distance, Math.sin(angle) * distance] as const;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
