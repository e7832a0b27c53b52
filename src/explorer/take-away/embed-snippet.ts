const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** HTML that shows a view in somebody else's page. */
export function embedSnippet(address: string, title: string): string {
  const [source, name] = [address, title].map((text) =>
    text.replaceAll(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign),
  );
  return `<iframe src="${source}" title="${name}" width="600" height="400" loading="lazy"></iframe>`;
}
