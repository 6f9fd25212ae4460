/**
 * Runs in the scope of Firefox's window: gives the id of the browsing context of the extension's open sidebar. BiDi only
 * looks for contexts in tabs, so it is taught to look there too.
 */
export const findSidebar = async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const path = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const { NavigableManager: navigables } = ChromeUtils.importESModule(path);
  const view = () =>
    window.document
      .getElementById('sidebar')
      ?.contentDocument?.querySelector('browser[webextension-view-type=sidebar]');
  for (const end = Date.now() + 8000; !view()?.currentURI?.schemeIs('moz-extension'); ) {
    if (Date.now() > end) throw new Error('no sidebar in 8 s');
    await new Promise((resolve) => window.setTimeout(resolve, 10));
  }
  const sidebar = view();
  sidebar.permanentKey ??= {};
  const find = navigables.getBrowserById.bind(navigables);
  const id = navigables.getIdForBrowser(sidebar);
  navigables.getBrowserById = (wanted) => find(wanted) ?? (wanted === id ? sidebar : null);
  return id;
};
