import { answerCalls, CallError } from '../../platform/messages';
import { onSessionStart } from '../../platform/session-start';
import { beginNewLog, openNoteStore, StoreError } from '../../store/index';
import { markStories } from './mark-stories';

const store = openNoteStore();

markStories();
onSessionStart(() => void beginNewLog());

answerCalls({
  'note/save': ({ note, article }) => changing(() => store.save(note, article)),
  'note/find': (article) => withCodes(() => store.find(article)),
  'note/mark': ({ id, marks }) => {
    const { corrections, lineRemarks, confirmed } = marks;
    return changing(() => store.edit(id, () => ({ corrections, lineRemarks, confirmed })));
  },
});

/** A change is answered when it is on disk; the list's heads follow, so that the library opens with it. */
async function changing<T>(run: () => Promise<T>): Promise<T> {
  const result = await withCodes(run);
  // The library catches up itself where this is broken off.
  store.refresh().catch(() => {});
  return result;
}

/** What the store says went wrong, as a code that travels. */
async function withCodes<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof StoreError ? new CallError(error.fault) : error;
  }
}
