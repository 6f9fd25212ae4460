/** Why a file was refused; nothing of it was taken. */
export type BackupFault = 'foreign' | 'newer' | 'truncated' | 'damaged';

export class BackupError extends Error {
  override readonly name = 'BackupError';

  /** @param line Line of the file, counted from 1, where that is known. */
  constructor(
    readonly fault: BackupFault,
    message: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}
