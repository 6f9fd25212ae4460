/** The host of a web address without 'www.'; null where the address is none or not of the web. */
export function hostOf(url: string): string | null {
  const match = /^https?:\/\/(?:www\.)?([^/?#\s:]+)/i.exec(url);
  return match?.[1]?.toLowerCase() ?? null;
}
