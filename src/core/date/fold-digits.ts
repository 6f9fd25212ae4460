const HAN_DIGITS = '〇一二三四五六七八九';
/** A year in Chinese digits: 二〇二六年. */
const HAN_YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;

/** Every kind of digit as ASCII and every kind of blank as a space; the length in UTF-16 units stays the same. */
export function foldDigits(text: string): string {
  const years = text.includes('年') ? text.replace(HAN_YEAR, hanYear) : text;
  return years.replace(
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

function hanYear(year: string): string {
  return [...year].map((sign) => Math.max(0, HAN_DIGITS.indexOf(sign))).join('');
}
