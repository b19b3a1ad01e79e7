import type { Dom } from './dom.js';
import type { LinkedNode } from './json-ld.js';

// Asks for an account or money before the rest of the text, in the languages of many newsrooms.
const GATE =
  /\b(?:subscri\w+|log ?in|sign ?(?:in|up)|register|join|unlock|abonn\w+|anmelden|registrier\w+|suscr\w+|iniciar sesión|abbonat\w+|accedi|assin\w+|inloggen|prenumer\w+|logga in)\b|подпи[сш]|увійти|передплат|登录|会員|구독|اشترك/i;
const GOES_ON =
  /\b(?:continue|keep|finish)\b.{0,25}\bread|\bread (?:the )?(?:full|rest|whole|more)|\bto read\b|\bfor subscribers\b|\bsubscribers only\b|\bfull (?:access|article|story)\b|\bweiterlesen\b|\bvollständig\w* (?:artikel|zugriff)|\blire la suite\b|\bréservé aux\b|\bseguir leyendo\b|\bpara suscriptores\b|\bcontinua a leggere\b|\bcontinuar lendo\b|\blees verder\b|\bläs (?:hela|vidare)\b|читать (?:далее|полностью|дальше)|читати далі|全文|続き/i;
// First letters are left out so that both spellings match; a flag for that would cost more on every page.
const BOXES =
  ':is(div,section,aside,article):is([class*="aywall"],[id*="aywall"],[class*="egwall"],[class*="ubscri"],[class*="remium"],[class*="arrier"],[class*="iano"],[class*="gate"],[class*="meter"],[class*="abo-"])';
const MAX_BOX = 700;
// With more text than this, a box that asks for a subscription is an advertisement.
const SHORT_TEXT = 2500;
const TEASER = 1500;

const isClosed = (node: LinkedNode): boolean => /^false$/i.test(String(node.isAccessibleForFree ?? ''));

/**
 * Does the page show only the beginning of its article? Either it says so in its structured data and shows little, or
 * a box asks for an account or a subscription to go on.
 * @param chars length of the text that was read, in UTF-16 code units
 */
export function isCutOff(dom: Dom, nodes: readonly LinkedNode[], chars: number): boolean {
  const declares = nodes.some(isClosed);
  if (declares && chars < TEASER) return true;
  if (!declares && chars > SHORT_TEXT) return false;
  return dom
    .all(BOXES)
    .slice(0, 100)
    .some((box) => {
      const text = dom.text(box).trim();
      return text.length > 10 && text.length < MAX_BOX && GATE.test(text) && GOES_ON.test(text);
    });
}
