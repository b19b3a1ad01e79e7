/** The old way: select the words in a field of ours and copy the selection. */
const copyBySelection = (root: ShadowRoot, words: string): boolean => {
  const before = root.activeElement;
  const field = root.ownerDocument.createElement('textarea');
  field.value = words;
  field.className = 'sr';
  field.setAttribute('aria-hidden', 'true');
  try {
    root.append(field);
    field.select();
    return root.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof (root.ownerDocument.defaultView ?? globalThis).HTMLElement) {
      before.focus({ preventScroll: true });
    }
  }
};

/** Puts words on the clipboard. Never throws; answers whether it worked. */
export const copyWords = async (root: ShadowRoot, words: string): Promise<boolean> => {
  try {
    // Not there on http pages, and a page's permissions policy can forbid it.
    await root.ownerDocument.defaultView!.navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(root, words);
  }
};
