// Reads our sources and bundles as syntax trees, for the lints that look at code and not at text.
import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/**
 * Calls `visit(node, parent, line)` for every node of a file's syntax tree. Types are left out: they run nowhere.
 * @param {string} file TypeScript or JavaScript
 */
export function walkFile(file, visit) {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = (node) => text.slice(0, node.start).split('\n').length;
  const walk = (node, parent) => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, parent);
      return;
    }
    if (typeof node?.type !== 'string' || /^TS(?:Type|Interface)/.test(node.type)) return;
    visit(node, parent, () => lineOf(node));
    for (const [key, value] of Object.entries(node))
      if (value && typeof value === 'object' && key !== 'regex') walk(value, node);
  };
  walk(program, null);
}
