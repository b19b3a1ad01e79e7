#!/usr/bin/env node
// No code path of ours reaches the network, or runs code or markup from strings. Looks at the syntax trees of src/, at
// our pages and style sheets, and at the bundles, so that no package brings in what we keep out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES, ELEMENTS, GLOBALS, KNOWN, KNOWN_IN_BUNDLES, NAMES, NAMES_OF } from './network-rules.mjs';
import { filesUnder } from './sources.mjs';
import { walkFile } from './syntax.mjs';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');

const literal = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined);
/** The name of an identifier, or of the last property in a chain; whatever TypeScript says of its type. */
function nameOf(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'MemberExpression') return node.computed ? literal(node.property) : node.property.name;
  return node?.expression ? nameOf(node.expression) : undefined;
}

/** A forbidden name, as identifier or as a string that could be used as one. */
function names(node) {
  const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : literal(node);
  return NAMES.has(name) ? [name] : [];
}

function members(node) {
  if (node.type !== 'MemberExpression') return [];
  const object = nameOf(node.object);
  const name = nameOf(node);
  if (name === undefined && GLOBALS.has(object)) return [`${object}[?]`];
  return Object.hasOwn(NAMES_OF, name) && NAMES_OF[name].includes(object) ? [`${object}.${name}`] : [];
}

function calls(node) {
  if (node.type === 'ImportExpression') return ['import()'];
  if (node.type !== 'CallExpression') return [];
  const callee = nameOf(node.callee);
  const [first] = node.arguments;
  if (/^set(?:Timeout|Interval)$/.test(callee) && /Literal$/.test(first?.type)) return [`${callee} of a string`];
  if (/^createElement(?:NS)?$/.test(callee)) {
    const tag = literal(callee === 'createElement' ? first : node.arguments[1]);
    if (tag === undefined) return ['createElement(?)'];
    return ELEMENTS.has(tag) ? [`createElement("${tag}")`] : [];
  }
  if (/^setAttribute(?:NS)?$/.test(callee)) {
    const name = literal(callee === 'setAttribute' ? first : node.arguments[1]);
    if (name === undefined) return ['setAttribute(?)'];
    return ADDRESSES.has(name) || /^on/i.test(name) ? [`setAttribute("${name}")`] : [];
  }
  return [];
}

function writes(node) {
  if (node.type !== 'AssignmentExpression') return [];
  const name = nameOf(node.left);
  return ADDRESSES.has(name) ? [`${name} =`] : [];
}

function markup(node, parent) {
  if (node.type === 'JSXOpeningElement' && ELEMENTS.has(node.name.name)) return [`<${node.name.name}>`];
  // Small letters: an element. What components are given is theirs to use, and looked at there.
  const isElement = node.type === 'JSXAttribute' && /^[a-z]/.test(parent.name.name);
  return isElement && ADDRESSES.has(node.name.name) ? [`<${parent.name.name} ${node.name.name}>`] : [];
}

/** Style sheets in strings. */
function styles(node) {
  const text = literal(node) ?? (node.type === 'TemplateElement' ? node.value.raw : '');
  return /\burl\(|@import|image-set\(/.test(text) ? ['an address in a style sheet'] : [];
}

/** Finds in one file, counted: `what` → lines. */
function findIn(file, rules) {
  const found = new Map();
  walkFile(file, (node, parent, line) => {
    for (const rule of rules)
      for (const what of rule(node, parent)) found.set(what, [...(found.get(what) ?? []), line()]);
  });
  return found;
}

const problems = [];

for (const file of filesUnder(src, /\.tsx?$/)) {
  const found = findIn(path.join(src, file), [names, members, calls, writes, markup, styles]);
  for (const [what, lines] of found) {
    const known = KNOWN.find((entry) => entry.file === file && entry.what === what);
    if (lines.length > (known?.times ?? 0)) problems.push(`src/${file}:${lines.join(',')}: ${what}`);
  }
}

for (const file of filesUnder(src, /\.(?:html|css)$/)) {
  const text = readFileSync(path.join(src, file), 'utf8');
  for (const [what, pattern] of [
    ['loads from elsewhere', /(?:src|href|action)\s*=\s*["']?\s*(?:[a-z][\w+.-]*:|\/\/)/i],
    ['fetches ahead', /\brel\s*=\s*["']?[^"'>]*(?:prefetch|preconnect|preload|prerender)/i],
    ['holds code', /<script(?![^>]*\bsrc=)|\son\w+\s*=/i],
    ['loads in a style sheet', /@import|image-set\(|\burl\(\s*["']?(?:[a-z][\w+.-]*:|\/\/)/i],
  ])
    if (pattern.test(text)) problems.push(`src/${file}: ${what}`);
}

for (const browser of ['chrome', 'firefox']) {
  const folder = path.join(root, 'dist', browser);
  if (!existsSync(folder)) {
    problems.push(`dist/${browser} is missing: run npm run build`);
    continue;
  }
  for (const file of filesUnder(folder, /\.js$/))
    for (const [what, lines] of findIn(path.join(folder, file), [names, calls, writes])) {
      const known = KNOWN_IN_BUNDLES.find((entry) => entry.files.includes(file) && entry.what === what);
      if (lines.length > (known?.times ?? 0))
        problems.push(`dist/${browser}/${file}: ${what}, ${lines.length} times, ${known?.times ?? 0} known`);
    }
}

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('nothing reaches the network, and no code or markup comes from strings');
process.exit(problems.length > 0 ? 1 : 0);
