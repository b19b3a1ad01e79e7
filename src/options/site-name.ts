/**
 * The host name in what a reader typed or pasted: a name or a whole address, `www.` left out.
 * Null where it holds no name of a site.
 */
export function siteNameFrom(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
    const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host === 'localhost' || host.startsWith('[');
    return isName ? host : null;
  } catch {
    return null;
  }
}

/** The sites named in a file: one a line, or a JSON list, or whatever else holds names of sites in quotes. */
export function sitesFrom(content: string): string[] {
  const names = content.split(/[\s,;"'[\]{}]+/).map((word) => (word.includes('.') ? siteNameFrom(word) : null));
  return [...new Set(names.filter((site): site is string => site !== null))].sort();
}
