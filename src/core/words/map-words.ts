/** The same form with each of its words changed; keys, numbers and flags stay. For packs whose language has two scripts. */
export function mapWords<Words>(words: Words, change: (word: string) => string): Words {
  if (typeof words === 'string') return change(words) as Words;
  if (Array.isArray(words)) return words.map((word: unknown) => mapWords(word, change)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [key, mapWords(value, change)]),
  ) as Words;
}
