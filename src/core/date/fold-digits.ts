/** Every kind of digit as ASCII and every kind of blank as a space; the length in UTF-16 units stays the same. */
export function foldDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u00a0\u2000-\u200a\u202f\u3000\t]/g,
    (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
      if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
      if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
      return ' ';
    },
  );
}
