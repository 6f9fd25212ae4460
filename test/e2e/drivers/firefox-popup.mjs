/**
 * Runs in the scope of Firefox's window: presses the extension's toolbar button, which grants activeTab, and gives the
 * id of the popup's browsing context. BiDi only looks for contexts in tabs, so it is taught to look at popups too.
 */
export const openPopup = async (extensionId) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const path = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const { NavigableManager: navigables } = ChromeUtils.importESModule(path);
  const views = () => [...window.document.querySelectorAll('browser[webextension-view-type=popup]')];
  const until = async (ask, what) => {
    for (const end = Date.now() + 8000; Date.now() < end; ) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => window.setTimeout(resolve, 10));
    }
    throw new Error(what);
  };
  // One left open would turn the press into a "close".
  for (const view of views()) view.closest('panel')?.hidePopup();
  await until(() => views().length === 0, 'an old popup stays open');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  // The page is loaded in a hidden panel, then swapped into the visible one: take it once that one is open.
  const isOpen = (view) =>
    view.closest('panel')?.state === 'open' && view.currentURI?.schemeIs('moz-extension');
  const popup = await until(() => views().find(isOpen), 'no popup in 8 s');
  popup.permanentKey ??= {};
  if (!window.headnotePopups) {
    window.headnotePopups = true;
    const find = navigables.getBrowserById.bind(navigables);
    const isNamed = (id) => (view) => view.permanentKey && navigables.getIdForBrowser(view) === id;
    navigables.getBrowserById = (id) => find(id) ?? views().find(isNamed(id)) ?? null;
  }
  return navigables.getIdForBrowser(popup);
};
