/** Answers kept for one question; a bound on memory. */
const MOST_ANSWERS = 20_000;

/**
 * Keeps what was answered for each word: the same words are asked about again and again. Whatever else the question is
 * put with must follow from the word.
 */
export function remember<Answer extends NonNullable<unknown>, Rest extends readonly unknown[] = []>(
  ask: (word: string, ...rest: Rest) => Answer,
): (word: string, ...rest: Rest) => Answer {
  const answers = new Map<string, Answer>();
  return (word, ...rest) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = ask(word, ...rest);
      answers.set(word, answer);
    }
    return answer;
  };
}
