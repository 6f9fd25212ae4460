/** Dice coefficient of the words of two word keys, 0 to 1; of two-letter groups where the script has no spaces. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [unitsOf(a), unitsOf(b)];
  let shared = 0;
  for (const unit of first) if (second.has(unit)) shared++;
  return (2 * shared) / (first.size + second.size || 1);
}

function unitsOf(key: string): Set<string> {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(key)) return new Set(key.split(' '));
  const letters = [...key.replaceAll(' ', '')];
  return new Set(letters.map((letter, at) => letter + (letters[at + 1] ?? '')));
}
