/** Answers kept for one question; a bound on memory. */
const MOST_ANSWERS = 20_000;

/** Keeps what was answered for each word: the same words are asked about again and again. */
export function remember<Answer extends NonNullable<unknown>>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = ask(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
