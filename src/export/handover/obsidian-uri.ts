/** Browsers cut addresses of some 2,000 characters; above this length the text goes another way. */
const LONGEST_URI = 1800;

export interface ObsidianTarget {
  /** Name of the vault; the one in front where empty. */
  vault: string;
  /** Folder inside the vault; its top where empty. */
  folder: string;
}

export interface ObsidianUri {
  uri: string;
  /** `uri` holds the text itself; `clipboard` takes it from the clipboard, which must be filled first. */
  content: 'uri' | 'clipboard';
}

/**
 * An address that makes a note in Obsidian. Nothing tells whether Obsidian took it, and a long text does not fit, so that
 * the Markdown file is offered first.
 * @param stem a sound file name without extension, see `noteFileStem`.
 */
export function obsidianUri({ vault, folder }: ObsidianTarget, stem: string, markdown: string): ObsidianUri {
  const file = [...folder.split('/').filter((part) => part && part !== '.' && part !== '..'), stem].join('/');
  const fields = { ...(vault ? { vault } : {}), file };
  const whole = address({ ...fields, content: markdown });
  if (whole.length <= LONGEST_URI) return { uri: whole, content: 'uri' };
  return { uri: `${address(fields)}&clipboard`, content: 'clipboard' };
}

function address(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${encode(value)}`);
  return `obsidian://new?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
}
