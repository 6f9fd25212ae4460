import { clearMark, markPassage } from '../../page/anchor/mark-passage';
import { capturePage } from '../../page/capture-page';
import type { PageCalls, PageMessage } from '../../page/page-calls';

const calls: PageCalls = {
  'page/capture': (request) =>
    capturePage(document, request, { url: location.href, accessed: new Date().toISOString() }),
  'page/mark': (passage) => markPassage(document, passage),
  'page/clear-mark': () => clearMark(),
  'page/selection': () => getSelection()?.toString() ?? '',
};

/** Does what the message asks and gives the result, plain data. */
export function answer({ call, request }: PageMessage): ReturnType<PageCalls[keyof PageCalls]> {
  const run = calls[call] as (request: unknown) => ReturnType<PageCalls[typeof call]>;
  return run(request);
}
