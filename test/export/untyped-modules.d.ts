declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: object);
    readonly window: Window & typeof globalThis;
  }
}
