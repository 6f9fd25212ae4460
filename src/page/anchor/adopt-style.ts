/** Windows that already carry the style. */
const styled = new WeakSet<object>();

/**
 * Gives a window the style of the mark by a constructed style sheet, which is no element of the page. Firefox does
 * not let a content script reach `adoptedStyleSheets` through its Xray view, so there the page's own objects are used.
 */
export function adoptStyle(view: Window & typeof globalThis, css: string): void {
  if (styled.has(view)) return;
  const own = (view as { wrappedJSObject?: Window & typeof globalThis }).wrappedJSObject ?? view;
  const sheet = new own.CSSStyleSheet();
  sheet.replaceSync(css);
  own.document.adoptedStyleSheets.push(sheet);
  styled.add(view);
}
