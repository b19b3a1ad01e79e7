export function changelogSection(changelog: string, title: string): string;
export function whyNotReady(changelog: string, version: string, options?: { draft?: boolean | undefined }): string;
