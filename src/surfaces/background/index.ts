import { answerCalls, CallError } from '../../platform/messages';
import { openNoteStore, StoreError } from '../../store/index';

const store = openNoteStore();

answerCalls({
  'note/save': ({ note, article }) => withCodes(() => store.save(note, article)),
  'note/find': (article) => withCodes(() => store.find(article)),
  'note/mark': ({ id, marks }) => {
    const { corrections, lineRemarks, confirmed } = marks;
    return withCodes(() => store.edit(id, () => ({ corrections, lineRemarks, confirmed })));
  },
});

/** What the store says went wrong, as a code that travels. */
async function withCodes<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof StoreError ? new CallError(error.fault) : error;
  }
}
