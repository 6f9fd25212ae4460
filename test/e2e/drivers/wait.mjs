export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is truthy; an error counts as "not yet". Throws after `ms`, with the last error. */
export async function until(what, ask, ms = 8000) {
  const end = Date.now() + ms;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await sleep(20);
  } while (Date.now() < end);
  throw new Error(`${what}: not within ${ms} ms${last ? ` (${last.message})` : ''}`);
}
