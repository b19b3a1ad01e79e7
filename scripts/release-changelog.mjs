// What CHANGELOG.md says of a version, and whether it lets that version go out.

/** What a heading speaks of: "0.1.0" of "## 0.1.0 (March)", "unreleased" of "## [Unreleased]". */
const subject = (heading) => heading.replace(/[[\]]/g, '').split(/\s/)[0].toLowerCase();

/** The text under a heading; '' where nothing stands there or the heading is missing. */
export function changelogSection(changelog, title) {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((one) => subject(one) === title.toLowerCase());
  return (part ?? '').split('\n').slice(1).join('\n').trim();
}

/** Why this version cannot be released; '' where nothing is in the way. */
export function whyNotReady(changelog, version, { draft = false } = {}) {
  if (!changelogSection(changelog, version)) return `CHANGELOG.md has no section for ${version}`;
  // What is in the zips would be missing from the notes that go with them.
  if (!draft && changelogSection(changelog, 'Unreleased'))
    return `CHANGELOG.md still has entries under "Unreleased": move them to ${version}\n(--draft builds all the same)`;
  return '';
}
