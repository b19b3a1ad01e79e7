#!/usr/bin/env node
// npm run soak: opens, toggles and navigates articles for a long time in both browsers, and watches heap and errors.
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('scripts/soak-main.ts');
