/** Gives the reader a file to keep. The link that does it lives in our root, and only for a moment. */
export const saveFile = (root: ShadowRoot, file: { name: string; type: string; content: string }): void => {
  const { URL: Urls, Blob: Bytes } = (root.ownerDocument.defaultView ?? globalThis) as Window & typeof globalThis;
  const href = Urls.createObjectURL(new Bytes([file.content], { type: file.type }));
  const link = root.ownerDocument.createElement('a');
  link.href = href;
  link.download = file.name;
  root.append(link);
  link.click();
  link.remove();
  // The browser fetches the bytes after the click.
  setTimeout(() => Urls.revokeObjectURL(href), 10_000);
};
