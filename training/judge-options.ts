/** How the judge's trees are grown. */
export const JUDGE = { count: 150, depth: 5, rate: 0.08, least: 20, ridge: 5 };
