#!/usr/bin/env node
// npm run bench:cost: what the extension costs on every page, with and without it in pairs, in real browsers.
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('scripts/bench-cost-main.ts');
