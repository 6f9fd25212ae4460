import 'fake-indexeddb/auto';

// PouchDB looks at navigator.userAgent, which Node 20 has not.
if (typeof navigator === 'undefined') Object.assign(globalThis, { navigator: { userAgent: 'node' } });
