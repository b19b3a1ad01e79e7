export const BROWSER_NAMES: string[];
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
