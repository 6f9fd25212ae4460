export { openNoteStore } from './open-note-store';
export type { LayerChange, NoteStore, SaveResult } from './note-store';
export { beginNewLog } from './database/begin-new-log';
export { noteHead, type NoteHead, type Shelf } from './heads/note-head';
export { StoreError, type StoreFault } from './store-error';
export { BackupError, type BackupFault } from './backup/backup-error';
export type { RestoreResult } from './backup/restore-backup';
