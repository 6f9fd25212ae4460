/** Why the library could not do something; surfaces put it into words. */
export type StoreFault = 'full' | 'missing' | 'newer' | 'broken';

export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly fault: StoreFault,
    message: string,
  ) {
    super(message);
  }

  /** Any failure of the database as a StoreError; a full disk is told apart, whatever the browser calls it. */
  static from(error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    const { name = '', message = '' } = (error ?? {}) as Record<string, string>;
    const text = `${name} ${message}`;
    const full = /quota|NS_ERROR_DOM_INDEXEDDB_QUOTA|NS_ERROR_FILE_NO_DEVICE_SPACE|disk is full/i.test(text);
    return new StoreError(full ? 'full' : 'broken', text.trim());
  }
}
