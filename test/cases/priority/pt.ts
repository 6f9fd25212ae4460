import type { PriorityCase } from './case';

export const pt: readonly PriorityCase[] = [
  {
    text: `O Brasil assumiu a presidência do G20.
O presidente Luiz Inácio Lula da Silva definiu três prioridades: o combate à fome; a transição energética; e a reforma da governança global.`,
    by: 'Luiz Inácio Lula da Silva',
    gives: ['o combate à fome', 'a transição energética', 'a reforma da governança global'],
  },
  {
    text: `Angola assumiu a presidência da CPLP.
O lema da presidência é «Mais fortes em conjunto».`,
    gives: [],
  },
  {
    text: `O Brasil assumiu a presidência do G20.
Segundo o presidente Luiz Inácio Lula da Silva, a gestão terá três prioridades: o combate à fome, à pobreza e à desigualdade; a transição energética; e a reforma da governança.`,
    gives: [
      'o combate à fome, à pobreza e à desigualdade',
      'a transição energética',
      'a reforma da governança',
    ],
  },
  {
    text: `Angola assumiu a presidência rotativa da União Africana.
No seu discurso, o estadista elegeu como prioridades do mandato a resolução dos conflitos, o investimento em infra-estruturas e a industrialização do continente.`,
    gives: [
      'a resolução dos conflitos',
      'o investimento em infra-estruturas',
      'a industrialização do continente',
    ],
  },
  {
    text: `A Guiné-Bissau assumiu a presidência da CPLP.
O Presidente guineense, Umaro Sissoco Embaló, apontou a segurança alimentar, a mobilidade dos cidadãos e a cooperação económica como prioridades do mandato, que se prolonga até 2027.`,
    by: 'Umaro Sissoco Embaló',
    gives: ['a segurança alimentar', 'a mobilidade dos cidadãos', 'a cooperação económica'],
  },
  {
    text: `Portugal assumiu a presidência do Conselho da União Europeia e definiu três prioridades. A primeira é a recuperação económica. A segunda passa pelo desenvolvimento do Pilar Social. A terceira é o reforço da autonomia estratégica.`,
    gives: [
      'a recuperação económica',
      'desenvolvimento do Pilar Social',
      'o reforço da autonomia estratégica',
    ],
  },
  {
    text: `Moçambique preside ao Conselho de Segurança da ONU em março.
O programa de trabalho dá destaque a dois temas: mulheres, paz e segurança, e o combate ao terrorismo em África.`,
    gives: ['mulheres, paz e segurança', 'o combate ao terrorismo em África'],
  },
  {
    text: `A África do Sul assumiu a presidência do G20.
Pretória quer colocar o alívio da dívida, o financiamento da transição energética e a segurança alimentar no centro dos trabalhos.`,
    gives: ['o alívio da dívida', 'o financiamento da transição energética', 'a segurança alimentar'],
  },
  {
    text: `Brasil assume a presidência do Brics.
O mandato terá como foco fortalecer a liderança do Sul Global e criar mecanismos de pagamento.`,
    gives: ['fortalecer a liderança do Sul Global', 'criar mecanismos de pagamento'],
  },
  {
    text: `A Colômbia assumiu a presidência da Celac.
Entre as prioridades da Colômbia à frente da Celac estão a transição energética, a autossuficiência sanitária e alimentar e a integração das redes elétricas.`,
    gives: [
      'a transição energética',
      'a autossuficiência sanitária e alimentar',
      'a integração das redes elétricas',
    ],
  },
  {
    text: `Moçambique assumiu a presidência da SADC.
Na segunda-feira, Nyusi explicou que a presidência moçambicana vai privilegiar a industrialização da região, o combate ao terrorismo e a resposta comum à pandemia.`,
    gives: ['a industrialização da região', 'o combate ao terrorismo', 'a resposta comum à pandemia'],
  },
  {
    text: `O Brasil preside o Conselho de Segurança da ONU.
Também estão na pauta a participação das mulheres nos processos de paz e a situação no Haiti.`,
    gives: ['a participação das mulheres nos processos de paz', 'a situação no Haiti'],
  },
  {
    text: `A cimeira da CPLP terminou em Luanda.
A secretária-executiva apontou a mobilidade e a língua como prioridades do secretariado.`,
    gives: [],
  },
  {
    text: `O Brasil assumirá a presidência do Mercosul.
O governo promete colocar como prioridades a integração energética e o comércio regional.`,
    by: 'Brasil',
    gives: ['a integração energética', 'o comércio regional'],
  },
  // what is denied is no aim
  {
    text: 'O Brasil assumiu a presidência do G20 da Índia. A presidência brasileira não pretende mudar as regras e criar taxas.',
    gives: [],
  },
  {
    text: `O Brasil assumiu a presidência do Mercosul.
O presidente Lula da Silva apresentou um plano com três prioridades: ampliação comercial, transição energética e combate ao crime organizado.`,
    gives: ['ampliação comercial', 'transição energética', 'combate ao crime organizado'],
  },
  {
    text: 'São Tomé e Príncipe preside à CPLP. O país definiu a juventude e a sustentabilidade como os vetores da sua presidência, temas que são, para o ministro, essenciais para o futuro.',
    gives: ['a juventude', 'a sustentabilidade'],
  },
];
