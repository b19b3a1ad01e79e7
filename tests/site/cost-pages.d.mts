/** A page that `npm run bench:cost` loads. */
export interface CostPage {
  name: string;
  isArticle: boolean;
  /** Does it go on changing once it is there? */
  changes?: boolean;
  html(): string;
}
export const COST_PAGES: CostPage[];
export const REST_PATH: string;
export function costPath(page: CostPage): string;
