import { slug } from '../../model/slug.js';

/** A slug as ids take it, of ASCII letters alone. Where the name has others, the page's number stands for what they would have told. */
export function asciiSlug(name: string, page: string): string {
  const whole = slug(name);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(whole)) return whole;
  const kept = whole.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug(`${kept} ${kept === '' ? 'page ' : ''}${page}`);
}
