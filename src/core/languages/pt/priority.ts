import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Portuguese news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    prioridades?(?: (?:principa(?:l|is)|chave|centra(?:l|is)|máximas?|absolutas?|temáticas|estratégicas|políticas))?, (?:áreas|eixos|temas|linhas|assuntos|objetivos|objectivos|setores|sectores) prioritári[oa]s, (?:tema|objetivo|eixo) prioritário,
    (?:eixos|objetivos|objectivos|temas|pilares|linhas|desafios|metas|focos|tarefas) (?:principais|fundamentais|centrais|estratégic[oa]s|temátic[oa]s|chave|orientador[ea]s), (?:eixo|objetivo|objectivo|tema|pilar|meta|foco|desafio) (?:principal|fundamental|central), (?:principais|grandes|principal) (?:eixos?|objetivos?|objectivos?|temas?|linhas|prioridades?|metas?|desafios?|pilares|focos?), foco
  `,
  aims: list`objetivos?, objectivos?, metas?, tarefas?, eixos?, pilares?, pilar, temas, linhas, dimensões, âmbitos, desafios, propósitos?, ênfase, áreas`,
  generic: list`pontos, questões, assuntos, temas, frentes, palavras, mensagens, áreas, coisas`,
  links: list`
    é, são, será, serão, foram, seria, seriam, incluem, inclui, incluirão, incluindo, abrangem, compreendem, consistem? em, figuram, estão, está, estarão, encontram-se, centram-se em, a saber, como, tais como, destacam-se, citou, mencionou, enumerou, elencou, passam por, vão desde, que são, sendo, as seguintes, os seguintes
  `,
  linksBefore: list`
    (?:serão|será|são|é|foi|sendo|continua a ser|como|constituem|representam|figuram|estarão|estão|farão parte)(?: (?:também|entre|uma das|um dos|parte))?(?: (?:a|as|os|o|uma|um|suas|sua|seus|seu|estas|estes|das|dos))*(?: \p{L}+){0,2}, estas são, estes são
  `,
  focus: list`
    (?:se )?(?:concentrará|concentra|concentrar|focará|foca|focar|centrará|centra|centrar|concentrou)(?:-se)?(?: \p{L}+mente| sobretudo)? (?:em|no|na|nos|nas), focad[oa]s? (?:em|no|na|nos|nas), centrad[oa]s? (?:em|no|na|nos|nas), concentrar-se-á (?:em|no|na|nos|nas), centrar-se-á (?:em|no|na|nos|nas),
    (?:dará|daremos|dar|dá|dando|deu|dado|atribuirá|concederá) (?:\p{L}+ )?(?:prioridade|importância|ênfase|atenção)(?: especial| máxima)? (?:a|à|ao|às|aos), priorizará, priorizar, prioriza, priorizaremos, colocará (?:a )?ênfase (?:em|no|na), com (?:especial |um )?(?:ênfase|foco|enfoque|atenção)(?: especial)? (?:em|no|na|nos|nas|a|à|ao),
    como prioridades?, tem entre suas prioridades, entre as (?:suas )?prioridades (?:estão|está|figuram|destacam-se)
  `,
  focusBefore: list`(?:será|serão) (?:prioritári[oa]s?|uma prioridade|o centro|o foco), terão prioridade, estarão no centro`,
  intent: list`
    (?:quer|pretende|visa|procura|busca|deseja|espera|ambiciona|planeja|propõe-se a)(?= (?!assumir|entregar|ceder|passar|receber|presidir|viajar|visitar|encontrar|organizar|realizar)\p{L}+(?:ar|er|ir)(?![\p{L}])), (?:se )?(?:comprometeu|compromete)(?:-se)? a, prometeu, promete, trabalhará (?:para|por), trabalhar (?:para|por),
    (?:vai|irá)(?= (?:promover|reforçar|fortalecer|defender|apoiar|impulsionar|aprofundar|combater)), (?:promoverá|fortalecerá|reforçará|impulsionará|apoiará|defenderá|aprofundará)(?= \p{L}+), o objetivo (?:é|será), tem como objetivo, terá como objetivo, defendeu
  `,
  also: list`também (?:se comprometeu a|promoverá|buscará|quer|pretende|destacou|mencionou|defendeu|citou), além disso[,]? (?:pretende|quer|vai|promoverá), outras? prioridades? (?:é|são|será|serão), outro foco (?:é|será), deve também`,
  alsoBefore: list`também (?:será|serão) (?:importantes?|prioridades?|prioritári[oa]s?|abordad[oa]s?)`,
  one: list`outra, outro, uma das, um dos, uma, um, a (?:primeira|segunda|terceira|quarta|quinta|última), o (?:primeiro|segundo|terceiro|quarto|quinto|último)`,
  ordinals: [
    list`(?:em |o |a )?primeir[oa](?:mente)?(?: lugar| prioridade| eixo| objetivo| pilar)?, por um lado`,
    list`(?:e )?(?:em |o |a )?segund[oa](?: lugar| prioridade| eixo| objetivo| pilar)?, por outro(?: lado)?`,
    list`(?:e )?(?:em |o |a )?terceir[oa](?: lugar| prioridade| eixo| objetivo| pilar)?`,
    list`(?:e )?(?:em |o |a )?quart[oa](?: lugar| prioridade| eixo)?`,
    list`(?:e )?(?:em |o |a )?quint[oa](?: lugar| prioridade| eixo)?`,
    list`(?:e )?(?:o |a )?sext[oa](?: prioridade)?`,
    list`(?:e )?(?:por |o |a )?últim[oa](?: lugar)?, (?:e )?por fim, finalmente`,
  ],
  counts: {
    2: ['dois', 'duas'],
    3: ['três'],
    4: ['quatro'],
    5: ['cinco'],
    6: ['seis'],
    7: ['sete'],
    8: ['oito'],
  },
  these: list`estas são, estes são, são as seguintes, são os seguintes, trata-se de, entre elas (?:estão|figuram), entre eles (?:estão|figuram)`,
  and: list`e, bem como, assim como, e também, além de, junto com, e por fim, ou`,
  clauses: list`que, quem, cujo, cuja, onde, quando, para que, de modo que, a fim de, incluindo, inclusive, tanto, com, sobretudo, especialmente, em particular, por meio de, através de, já que, para, como, após, sem`,
  prepositions: list`de, do, da, dos, das, em, no, na, nos, nas, para, por, pelo, pela, a, ao, à, com, contra, entre, sobre`,
  articles: list`o, a, os, as, um, uma`,
  heads: list`(?:o |a |os |as )?\p{L}{3,}(?:ção|ções|são|mento|dade|ência|ância|ismo), \p{L}{3,}(?:ar|er|ir)`,
  details: list`incluindo, inclusive, como, tais como, por exemplo, entre elas, entre eles, em particular, por meio de, através de, ou seja`,
  breaks: list`enquanto, mas, embora, porém, no entanto, durante (?:a|o) (?:sua |seu )?(?:presidência|mandato), segundo (?:ele|ela|o|a), quando (?:assumir|o|a), até(?= (?:o|a|ao))`,
  leads: list`entre outros, entre outras, em particular, em primeiro lugar, sobretudo, principalmente, a saber, temas como, questões como, também, que, de, em, para, como, com, a necessidade de, por, é, são, do, da, na, no`,
  opens: list`quer, definiu, identificou, considera, elencou, destacou, mencionou, citou`,
  notItems: list`
    ele, ela, eles, nós, isso, isto, este, esta, estas, estes, é, são, foi, será, há, tem, o que, que, quem, qual, quais, agora, hoje, ontem, quando, segundo, várias, muitas, anunciad[oa]s?, apresentad[oa]s?, publicad[oa]s?, conhecid[oa]s?, não, se, lhe, muito, já, ainda, disse, o presidente, a presidente, o ministro, a ministra, claras?, definid[oa]s?
  `,
  that: list`que, se`,
  said: list`
    disse, diz, declarou, afirmou, afirma, ressaltou, destacou, destaca, salientou, sublinhou, frisou, enfatizou, acrescentou, explicou, comentou, adiantou, referiu, indicou, apontou, assegurou, garantiu, anunciou, lembrou, recordou, reiterou, reforçou, defendeu, concluiu, informou, detalhou, mencionou, citou, elencou, enumerou, apresentou, prometeu, comprometeu-se, escreveu, propôs
  `,
  according: list`segundo, de acordo com, nas palavras de`,
  past: list`presidência (?:anterior|cessante|passada), no ano passado, a última vez, balanço d[ae], conquistas da presidência`,
  not: list`
    lema, slogan, (?:cúpula|cimeira|reunião|sessão|encontro|debate|visita|conferência|conversas)(?: \p{L}+){0,3} (?:se )?(?:centr|foc|concentr)\p{L}+(?: \p{L}+){0,2}, projetos? prioritários?, não (?:é|são|será) (?:uma |a )?prioridades?, tema (?=da (?:cúpula|cimeira|reunião)), objetivos de desenvolvimento sustentável, áreas? de (?:livre comércio|competência|influência), ordem de prioridade
  `,
  others: list`secretári[oa]-geral(?=[^.]{0,60} priori), ministério d\p{L}+ \p{L}+(?=[^.]{0,40} priori), câmara de comércio, prefeit\p{L}+, empresa, partido, membro não permanente, membro não-permanente`,
};
