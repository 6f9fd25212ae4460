import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: "Türkiye'nin KEİ dönem başkanlığı Sırbistan'dan sonra başladı.",
    names: ["TR «Türkiye'nin» possessor", 'BSEC «KEİ» bare', "RS «Sırbistan'dan» source"],
  },
  {
    text: "Görev Belçika'dan Macaristan'a, oradan Polonya’ya geçti.",
    names: ["BE «Belçika'dan» source", "HU «Macaristan'a» recipient", 'PL «Polonya’ya» recipient'],
  },
  { text: 'Türkiye`nin daveti', names: ['TR «Türkiye`nin» possessor'] },
  {
    text: 'Türk Devletleri Teşkilatının daveti',
    names: ['OTS «Türk Devletleri Teşkilatının» possessor'],
  },
  { text: "IRAK VE İRAN'IN DAVETİ", names: ['IQ «IRAK» companion', "IR «İRAN'IN» possessor"] },
  {
    text: "Azerbaycan Cumhurbaşkanı İlham Aliyev'e söz verildi. Aliyev'in konuşması sürdü.",
    names: [
      'AZ «Azerbaycan» possessor',
      "İlham Aliyev@AZ «Azerbaycan Cumhurbaşkanı İlham Aliyev'e» recipient",
      "İlham Aliyev@AZ «Aliyev'in» possessor",
    ],
  },
  { text: 'Maliye Bakanlığı açıklama yaptı.', names: [] },
];
