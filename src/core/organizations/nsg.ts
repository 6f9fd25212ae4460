import type { Organization } from '../model/organization';

export const nsg: Organization = {
  id: 'NSG',
  names: {
    en: ['Nuclear Suppliers Group'],
    ru: ['Группа ядерных поставщиков'],
    kk: ['Ядролық жеткізушілер тобы', 'Ядролық жабдықтаушылар тобы'],
    de: ['Gruppe der nuklearen Lieferländer'],
    fr: ['Groupe des fournisseurs nucléaires'],
    es: ['Grupo de Suministradores Nucleares'],
    pt: ['Grupo de Fornecedores Nucleares'],
  },
  acronyms: { en: ['NSG'] },
  holder: 'country',
};
