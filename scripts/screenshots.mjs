#!/usr/bin/env node
// npm run screenshots: builds the extension and takes its pictures, for the stores and to be looked at.
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('scripts/screenshots-main.ts');
