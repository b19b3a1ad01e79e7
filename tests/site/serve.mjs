import { createServer } from 'node:http';
import { articleBy } from './articles.mjs';
import { costPage } from './cost-pages.mjs';
import { appPage, articlePage, clobberedPage, frontPage, impostorPage, searchPage } from './layout.mjs';
import { ODD_PAGES } from './odd-pages.mjs';
import { WEIGHT_FILES } from './page-weight.mjs';
import { storyHtml, storyPage, storyReader } from './stories.mjs';

const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

/** Status, headers and body for a path. */
function answer(path) {
  const html = (body, headers = {}) => [200, { 'content-type': 'text/html; charset=utf-8', ...headers }, body];
  if (path === '/' || path === '/world') return html(frontPage());
  if (path === '/search') return html(searchPage());
  if (path.startsWith('/app/')) return html(appPage());
  const [, section, slug] = path.split('/');
  const article = slug ? articleBy(slug) : undefined;
  if (section === 'news' && article) return html(articlePage(article));
  if (section === 'strict' && article)
    return html(articlePage(article, { style: '' }), { 'content-security-policy': STRICT });
  if (section === 'clobbered' && article) return html(clobberedPage(article));
  if (section === 'impostor' && article) return html(impostorPage(article));
  if (section === 'dark' && article) return html(articlePage(article, { className: 'dark' }));
  if (section === 'story') return html(storyPage(Number(slug)));
  if (section === 'story-part') return html(storyHtml(Number(slug)));
  if (path === '/stories') return html(storyReader());
  const cost = costPage(path);
  if (cost !== undefined) return html(cost);
  const file = (ODD_PAGES[path] ?? WEIGHT_FILES[path])?.();
  if (file) return [200, { 'content-type': `${file[0]}; charset=utf-8` }, file[1]];
  if (path === '/favicon.ico') return [204, {}, ''];
  return [404, { 'content-type': 'text/plain' }, 'Not found'];
}

/**
 * Serves the sample news site on the loopback.
 * @param {{ port?: number }} [options] 0, the default, takes any free port
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>} `requests`: every path asked for
 */
export async function serveSite({ port = 0 } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    requests.push(`${request.method} ${request.url}`);
    const [status, headers, body] = answer(pathname);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
