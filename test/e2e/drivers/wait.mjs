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

/** Two frames of a slow machine. */
const FRAMES = 50;

/** Waits until an element of a page stands where it stood two frames before, as a person does who clicks; a menu grows while it opens. */
export async function untilStill(page, selector) {
  const place = () =>
    page.eval((s) => {
      const element = document.querySelector(s);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join(' ');
    }, selector);
  await until(`${selector} stands still`, async () => {
    const before = await place();
    await sleep(FRAMES);
    return (await place()) === before;
  });
}
