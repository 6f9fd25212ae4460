import type { Note } from '../../core/model/note';
import { noteOfArticle } from '../../page-note/note-of-article';
import { answerCalls } from '../../platform/messages';
import type { ToolbarMark } from '../../platform/toolbar-mark';
import { interfaceLanguage, translatorFor } from '../../ui/translator';

/** How long the page stays after a reading, in milliseconds, with the packs it has loaded. */
const STAYS = 60_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

answerCalls({
  'story/find': async ({ article, detected, speaks }) => {
    clearTimeout(leaving);
    const { note } = await noteOfArticle(article, async () => detected);
    leaving = setTimeout(() => window.close(), STAYS);
    return isStory(note) ? markOf(note, speaks) : null;
  },
});

/** Whether the article tells of a chair that is held or will be. */
function isStory({ chairs }: Note): boolean {
  return chairs.some(({ status }) => status !== 'ended' && status !== 'denied');
}

function markOf({ priorities }: Note, speaks: string): ToolbarMark {
  const count = priorities.length;
  const title = translatorFor(interfaceLanguage('auto', speaks))('stories.mark', { count });
  return { badge: count ? String(count) : '•', title };
}
