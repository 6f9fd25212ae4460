import type { Trim } from './trim';

/** A short line that only says who made a picture. */
const CREDIT =
  /^(?:\(?(?:image|photo(?:graph)?|foto(?:grafie)?|picture|bild|фото|сурет|video|credit|source|quelle|crédit(?:s)?(?:\s+photo)?|kaynak|zdjęcie)\s*(?:copyright|credits?|by|von|courtesy of|via)?\s*[:：©|/]|image copyright\s|image caption\s|photo by\s|(?:photo|gallery|image) credit|credit:|©|\((?:[^()]*\/\s?)?(?:getty|reuters|afp|ap photo|dpa|epa)[^()]*\)$)/iu;
/** '(c) Reuters', but not the third item of a list: '(c) cleaner seas'. */
const RIGHTS = /^\((?:c\)\s\P{Ll}|C\)\s)/u;
const AGENCIES_ONLY =
  /^(?:(?:getty(?:\s+images)?|reuters|afp|ap|epa|dpa|shutterstock|istock|alamy|imago|tass|тасс|риа новости|idg)[\s/,|-]*)+$/iu;
/** A caption that ends with who made its picture: '… at the table (Photo courtesy of the museum)'. */
const CREDITED =
  /\((?:photo|foto|фото|image|picture|bild|сурет|crédit photo|zdjęcie)(?!\p{L})[^()]{0,60}\)$/iu;
/** The same without brackets: '… for a second time." Image Credit: WAM'. */
const ENDS_CREDITED =
  /(?:image|photo|picture|foto|фото)[ -]?(?:credits?|source|courtesy)? ?: ?\p{Lu}[^.:;]{1,40}$/iu;
/** `(Wally Example / Example Times)`: a line in brackets with a slash. */
const BRACKETS = /^\([^()]{3,80}\s\/\s[^()]{2,60}\)$/u;

export const creditLines: Trim = (blocks) =>
  blocks.filter(({ text, kind }) => {
    if (kind === 'heading' || text.length > 220) return true;
    return (
      !((CREDIT.test(text) || RIGHTS.test(text)) && text.split(' ').length < 30) &&
      !CREDITED.test(text) &&
      !ENDS_CREDITED.test(text) &&
      !AGENCIES_ONLY.test(text) &&
      !BRACKETS.test(text)
    );
  });
