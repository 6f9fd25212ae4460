/** The message of the script in every page; it holds nothing of the page. */
export const PAGE_SEEN = 'page-watch/seen';

/** From the script in a page: something new is shown here. True where the background found an article. */
export async function tellPageSeen(): Promise<boolean> {
  const answer: unknown = await chrome.runtime.sendMessage({ told: PAGE_SEEN }).catch(() => false);
  return answer === true;
}
