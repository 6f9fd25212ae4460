/**
 * `\p{L}` and `\p{N}` as ranges, for the scripts of the languages that can be read. Firefox needs some 4 ms to compile
 * a pattern with such a property, most of it for the planes beyond the first, and a language pack makes hundreds.
 */
const RANGES: Readonly<Record<string, string>> = {
  L:
    'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1' + // Latin
    '\\u0370-\\u0373\\u0376-\\u037d\\u0386\\u0388-\\u03ff\\u1f00-\\u1ffc' + // Greek
    '\\u0400-\\u0481\\u048a-\\u052f\\u1c80-\\u1c8a' + // Cyrillic
    '\\u0531-\\u0559\\u0560-\\u0588\\u10a0-\\u10fa\\u10fc-\\u10ff' + // Armenian, Georgian
    '\\u05d0-\\u05f2\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff' + // Hebrew, Arabic
    '\\u0904-\\u0939\\u0e01-\\u0e30\\u1e00-\\u1eff' + // Devanagari, Thai, Latin with marks
    '\\u3005\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3', // Japanese, Chinese, Korean
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2150-\\u2189\\uff10-\\uff19',
};

/** A pattern's source with `\p{L}` and `\p{N}` written as ranges, inside classes and outside. */
export function withLetterRanges(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/g, (token, name: string | undefined) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    const ranges = name && RANGES[name];
    if (!ranges) return token;
    return inClass ? ranges : `[${ranges}]`;
  });
}

/** Compiles a source with `\p{L}` and `\p{N}` as ranges. */
export function compilePattern(source: string, flags: string): RegExp {
  return new RegExp(withLetterRanges(source), flags);
}
