/** Every first word before every second one: articles, with what they are joined to, before the nouns they stand with. */
export function phrases(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
