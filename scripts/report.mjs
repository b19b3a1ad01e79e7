#!/usr/bin/env node
// npm run --silent report: reads JSON Lines from standard input and writes one report a line.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.SOURCELINE_ROOT = pathToFileURL(`${path.join(import.meta.dirname, '..')}/`).href;
process.argv[2] = 'scripts/report-main.ts';
await import('./run-ts.mjs');
