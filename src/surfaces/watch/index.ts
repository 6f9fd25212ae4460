import { tellPageSeen } from '../../platform/page-seen';

/** Pages that build their article in the browser show it some time after they have loaded. */
const LATE = 2500;

/** Tells that a page is here; once more later where there was no article yet. */
async function tell(): Promise<void> {
  if (!(await tellPageSeen())) setTimeout(() => void tellPageSeen(), LATE);
}

void tell();
// Applications of one page change what they show without loading (Navigation API, where the browser has it).
(globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
  'navigatesuccess',
  () => void tell(),
);
