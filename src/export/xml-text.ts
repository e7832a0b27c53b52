import { standIns } from './stand-ins.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into spaces where they stand in an attribute as they are.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for XML 1.0, in an attribute or an element. What XML cannot hold has a sign that stands for it. */
export function xmlText(text: string): string {
  return standIns(text).replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found);
}

/** Attributes of an element, each with a space before it; those that are undefined are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
