/** Whether a key was pressed alone, by its place on the keyboard, so that it is the same key in every layout. */
export function isPlainKey(event: KeyboardEvent, ...codes: readonly string[]): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && codes.includes(event.code);
}

/** Whether keys now write into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
