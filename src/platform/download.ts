/** Long enough for a browser to have taken the file over, also where it asks the person for a place. */
const HELD_MS = 60_000;

/** Gives the person a file, through the browser's own downloads. Needs no permission. */
export function download(name: string, mediaType: string, content: string | Uint8Array | Blob): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
}
