#!/usr/bin/env node
// npm start: builds the extension and opens a browser with it on a sample news site.
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('scripts/start-main.ts');
