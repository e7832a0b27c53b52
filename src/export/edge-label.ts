import type { Catalogue } from '../model/catalogue.js';

/** How a relationship type is called on an edge: as the catalogue reads it from the subject. */
export function edgeLabel(catalogue: Catalogue, type: string): string {
  return catalogue.get(type)?.label ?? type.toLowerCase().replaceAll('_', ' ');
}

/** Whether an edge of this type has no direction. */
export function isSymmetric(catalogue: Catalogue, type: string): boolean {
  return catalogue.get(type)?.symmetric ?? false;
}
