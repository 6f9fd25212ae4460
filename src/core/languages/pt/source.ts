import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`informa, informou, noticia, noticiou, reporta, reportou, publica, publicou, relata, avança, avançou`,
  credits: list`
    segundo a agência, segundo o jornal, de acordo com a agência, de acordo com o jornal, segundo informa, segundo noticia, citando, citad[oa] por, citad[oa] pela, à agência, à lusa, disse à, com informações d[aoe]s?, por(?= agência),
    com(?= (?:a |o |as )?(?:lusa|reuters|afp|efe|ap|agências?|ansa|bbc|estadão|folha|dpa|xinhua|rfi)(?![\p{L}])), fontes?:, em declarações à, em declarações ao, em entrevista (?:à|ao), via, (?:assegurou|afirmou|adiantou|revelou|declarou|avançou|confirmou|explicou|garantiu|informou) à(?= (?:agência )?(?:lusa|reuters|efe|afp|angop|rfi|onu news)),
    citad[oa]s? pel[oa]
  `,
  doubtful: list`via`,
  kinds: list`agência de notícias, a agência, agência, agência estatal, agência oficial, o jornal, jornal, o diário, diário, a emissora, emissora, a rádio, rádio, o portal, portal, o site, site, revista, o canal, canal`,
  bodies: [
    '(?:Ministério|Governo|Presidência|Secretariado)(?: (?:das|dos|do|da) [\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?)?',
    '(?:assessoria|serviço) de imprensa(?: d(?:o|a|e) \\p{Lu}\\p{L}+)?',
  ],
  known: list`
    Lusa, Agência Lusa, Agência Brasil, Radioagência Nacional, Agência EFE, Agência Estado, Folhapress, Notícias ao Minuto, e-Global, PANA, Panapress, ANG, Macauhub, Jornal Notícias, O País, Carta de Moçambique, Novo Jornal, Expresso das Ilhas, Hoje Macau, Ponto Final, Jornal Tribuna de Macau, TDM, SAPO, EBC, Reuters, AFP, AP, Associated Press, EFE, ANSA, Ansa, Xinhua, TASS, Sputnik, Sputnik Brasil, Bloomberg, Anadolu, dpa, Angop, ANGOP, Inforpress, AIM, STP-Press, Tatoli, Estadão, Estadão Conteúdo, Folha de S.Paulo, Folhapress, O Globo, G1, UOL, Terra, CNN Brasil, BBC, BBC News Brasil, RFI,
    DW, RTP, Renascença, TSF, Observador, Público, Expresso, Diário de Notícias, Jornal de Notícias, Correio Braziliense, Estado de Minas, Valor Econômico, Poder360, Metrópoles, R7, Exame, Veja, Brasil de Fato, Euronews, VOA, ONU News, Euractiv, Agência Senado, Agência Câmara, Jornal de Angola, Deutsche Welle, Gazeta do Povo, Carta Capital
  `,
  photo: list`foto, fotos, fotografia, imagem, imagens, crédito, créditos, foto de, divulgação, arquivo`,
  notOutlets: list`palácio, dos enviados, turismo, comércio, economia, estrangeiros, exteriores, cooperação, estados-membros, ele, ela, presidente, ministro, ministra, chanceler, embaixador, embaixadora, segundo, segunda, terça, quarta, quinta, sexta, sábado, domingo, redação, governo, que, este, esta, hoje, ontem, fontes, também, diário`,
};
