#!/usr/bin/env node
// npm run bench:sidebar: how soon the sidebar shows after a press, and what marks cost while the page scrolls.
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('scripts/bench-sidebar-main.ts');
