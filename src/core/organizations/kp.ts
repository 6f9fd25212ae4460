import type { Organization } from '../model/organization';

export const kp: Organization = {
  id: 'KP',
  names: {
    en: ['Kimberley Process', 'Kimberly Process', 'Kimberley Process Certification Scheme'],
    ru: ['Кимберлийский процесс'],
    kk: ['Кимберли процесі'],
    de: ['Kimberley-Prozess'],
    fr: ['Processus de Kimberley'],
    es: ['Proceso de Kimberley'],
    it: ['Processo di Kimberley'],
    pt: ['Processo de Kimberley'],
    nl: ['Kimberleyproces', 'Kimberley-proces'],
    pl: ['Proces Kimberley'],
    zh: ['金伯利进程', '金伯利進程'],
    ar: ['عملية كيمبرلي'],
  },
  shortNames: {
    en: ['KP'],
    ru: ['КП'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
