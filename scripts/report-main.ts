import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Report, reportPage, reportText } from '../src/report.js';
import { modelsOnDisk } from '../training/models-on-disk.js';

// JSON Lines in, one report a line out, in the same order. A bad line costs one message, never the rest.

interface Input {
  id: string;
  text?: string;
  html?: string;
  url?: string;
}

const root = new URL(process.env.SOURCELINE_ROOT ?? '.', 'file:///');
const models = await modelsOnDisk(fileURLToPath(root));

/** @throws Error with a plain sentence when the line is no valid input */
function parse(line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('an object is needed');
  const { id, text, html, url } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if ((typeof text === 'string') === (typeof html === 'string'))
    throw new Error('either "text" or "html" must be a string');
  return {
    id,
    ...(typeof text === 'string' ? { text } : { html: html as string }),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

function report(input: Input): Report {
  if (input.text !== undefined) return reportText(input.id, input.text, models);
  const url = input.url !== undefined && URL.canParse(input.url) ? input.url : 'https://page.invalid/';
  // Scripts do not run and nothing is loaded; a page's broken style sheets are of no interest here.
  const dom = new JSDOM(input.html ?? '', { url, virtualConsole: new VirtualConsole() });
  try {
    return reportPage(input.id, dom.window.document as unknown as Document, url, models);
  } finally {
    dom.window.close();
  }
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const answer = JSON.stringify(report(parse(line)));
    // A reader of the pipe may be slower than we are.
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  } catch (error) {
    process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
