import { asciiSlug } from './ascii-slug.js';
import type { Box, BoxedPage } from './box.js';
import { continuityOfPage } from './continuity-of-page.js';
import type { DumpLimits } from './dump-limits.js';
import type { DumpPage, DumpSite } from './dump-page.js';
import type { ImportCounts } from './import-counts.js';
import type { ContinuityMapping } from './mapping.js';
import type { PageIndex } from './page-index.js';
import { pageTitle } from './page-title.js';
import { type PageContent, type PageTemplate, readPage } from './read-page.js';
import { readReference } from './read-reference.js';
import { scan } from './scan.js';
import { UniqueIds } from './unique-ids.js';
import type { BoxRule, WikiRules } from './wiki-rules.js';

/** The first reading of a dump: puts every page into the index, and keeps of those with boxes what is mapped. */
export class PageCollector {
  readonly #rules: WikiRules;
  readonly #index: PageIndex;
  readonly #counts: ImportCounts;
  readonly #limits: DumpLimits;
  readonly #skipped: ReadonlySet<string>;
  readonly #sources = new UniqueIds();
  readonly #entities = new UniqueIds();

  constructor(rules: WikiRules, index: PageIndex, counts: ImportCounts, limits: DumpLimits) {
    [this.#rules, this.#index, this.#counts, this.#limits] = [rules, index, counts, limits];
    this.#skipped = new Set(rules.mapping.skip);
  }

  /** What is kept of a page; undefined where it has no box that the mapping names. */
  collect(page: DumpPage, site: DumpSite): BoxedPage | undefined {
    const { title, redirect } = page;
    const isRead = this.#rules.namespaces.includes(page.namespace);
    this.#counts.count(isRead ? 'read' : 'otherNamespaces');
    if (!isRead) return undefined;
    const fault = this.#faultOf(page);
    if (fault !== undefined) this.#counts.add('pageLeftOut', fault, title);
    else if (redirect === undefined) return this.#collectContent(page);
    else {
      this.#counts.count('redirects');
      this.#index.addRedirect(title, pageTitle(redirect, site) ?? '');
    }
    return undefined;
  }

  #collectContent(page: DumpPage): BoxedPage | undefined {
    const { title } = page;
    const content = readPage(page, this.#limits);
    const boxes = this.#boxesOf(content, title);
    this.#countTemplates(content, title);
    const [first] = boxes;
    const continuity = first && this.#continuityOf(title, content);
    if (first && continuity) return this.#keep(page, content, first[1], continuity, boxes);
    if (first) this.#counts.add('pageLeftOut', 'templates of two continuities at its top', title);
    this.#index.addOther(title);
    return undefined;
  }

  #faultOf({ title, text, redirect }: DumpPage): string | undefined {
    if (this.#skipped.has(title)) return 'named under "skip"';
    if (this.#index.has(title)) return 'a second page of the same title';
    return text === undefined && redirect === undefined
      ? 'deleted, or without its text in the dump'
      : undefined;
  }

  /** The boxes of the kind of the first. */
  #boxesOf({ templates }: PageContent, title: string): [PageTemplate, BoxRule][] {
    const boxes = templates.flatMap((template): [PageTemplate, BoxRule][] => {
      const rule = this.#rules.box(template.name);
      return rule ? [[template, rule]] : [];
    });
    const kind = boxes[0]?.[1].mapping.kind;
    return boxes.filter(([, { name, mapping }]) => {
      const topic = mapping.kind === kind ? 'box' : 'boxOfOtherKind';
      this.#counts.add(topic, name, title);
      return topic === 'box';
    });
  }

  #countTemplates({ templates, unclosed }: PageContent, title: string): void {
    const outer = templates.filter(({ isOutermost }) => isOutermost);
    for (const { name } of outer) {
      if (!this.#rules.knows(name)) this.#counts.add('unmappedTemplate', name, title);
    }
    const hasBox = templates.some(({ name }) => this.#rules.box(name));
    const broken = unclosed.filter((name) => !hasBox || this.#rules.box(name));
    for (const name of broken) this.#counts.add('unclosedBox', this.#rules.box(name)?.name ?? name, title);
    if (hasBox || broken.length > 0) return;
    const mostFields = outer.reduce((size, { parameters }) => Math.max(size, parameters.size), 0);
    const likely = outer.find(({ parameters }) => parameters.size > 1 && parameters.size === mostFields);
    this.#counts.add('pageWithoutBox', likely?.name ?? 'no template with two fields', title);
  }

  #continuityOf(title: string, { templates }: PageContent): ContinuityMapping | undefined {
    const top = templates
      .filter(({ isAtTop, isOutermost }) => isAtTop && isOutermost)
      .map(({ name, parameters }) => ({ name, parameters: [...parameters.values()] }));
    return continuityOfPage(title, top, this.#rules);
  }

  #keep(
    page: DumpPage,
    content: PageContent,
    { mapping }: BoxRule,
    continuity: ContinuityMapping,
    boxes: readonly [PageTemplate, BoxRule][],
  ): BoxedPage {
    const { title, id, revision, timestamp } = page;
    const { suffix = '', counterparts } = continuity;
    const bare = suffix !== '' && title.endsWith(suffix) ? title.slice(0, -suffix.length).trim() : '';
    const isSuffixed = bare !== '';
    const name = isSuffixed ? bare : title;
    const entity = this.#entities.take(`${continuity.id}/${asciiSlug(name, id)}`, id);
    const source = this.#sources.take(`${this.#rules.mapping.wiki.id}/${asciiSlug(title, id)}`, id);
    this.#index.addEntity(title, mapping.kind, entity);
    const kept = boxes.map(([template, rule]) => this.#toBox(template, rule, title));
    return {
      ...{ title, source, entity, continuity: continuity.id, name, kind: mapping.kind, revision, timestamp },
      ...(isSuffixed && counterparts && { counterpart: name }),
      boxes: kept,
      references: referencesIn(kept, content.references),
    };
  }

  #toBox({ parameters }: PageTemplate, rule: BoxRule, title: string): Box {
    const fields: Record<string, string> = {};
    for (const [name, value] of parameters) {
      if (value === '') continue;
      const found = rule.field(name);
      if (rule.needs(name) || (found !== undefined && found !== 'ignore')) fields[name] = value;
      else if (found === undefined)
        this.#counts.add('unmappedField', `${rule.name}: ${name}`, `${title}: ${value}`);
    }
    return { template: rule.name, fields };
  }
}

/** Those that the boxes call by name. A page can have hundreds. */
function referencesIn(boxes: readonly Box[], all: ReadonlyMap<string, string>): Record<string, string> {
  const called = new Set(boxes.flatMap(({ fields }) => Object.values(fields).flatMap(referenceNames)));
  return Object.fromEntries([...all].filter(([name]) => called.has(name)));
}

function referenceNames(value: string): string[] {
  return scan(value).flatMap((mark) => {
    const { name } = mark.kind === 'tag' && mark.tag === 'ref' ? readReference(value, mark) : {};
    return name === undefined ? [] : [name];
  });
}
