import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Portuguese news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    prioridades?(?: (?:principa(?:l|is)|chave|centra(?:l|is)|máximas?|absolutas?|temáticas|estratégicas|políticas))?, (?:áreas|eixos|temas|linhas|assuntos|objetivos|objectivos|setores|sectores) prioritári[oa]s, (?:tema|objetivo|eixo) prioritário,
    (?:eixos|objetivos|objectivos|temas|pilares|linhas|desafios|metas|focos|tarefas) (?:principais|fundamentais|centrais|estratégic[oa]s|temátic[oa]s|chave|orientador[ea]s), (?:eixo|objetivo|objectivo|tema|pilar|meta|foco|desafio) (?:principal|fundamental|central), (?:principais|grandes|principal) (?:eixos?|objetivos?|objectivos?|temas?|linhas|prioridades?|metas?|desafios?|pilares|focos?), foco
  `,
  aims: list`linhas de (?:ação|acção|trabalho|força), plano de trabalho, programa de trabalho, apostas?, grandes temas, objetivos?, objectivos?, metas?, tarefas?, eixos?, pilares?, pilar, temas, linhas, dimensões, âmbitos, desafios, propósitos?, ênfase, áreas, vetore?s?, vectore?s?`,
  generic: list`pontos, questões, assuntos, temas, frentes, palavras, mensagens, áreas, coisas, compromissos, propostas, linhas, vetores, vectores, apostas, dossiês, dossiers`,
  links: list`
    é, são, será, serão, foram, seria, seriam, incluem, inclui, incluirão, incluindo, abrangem, compreendem, consistem? em, figuram, estão, está, estarão, encontram-se, centram-se em, a saber, como, tais como, destaca(?:m)?-se, passa(?:m)? (?:por|pelo|pela|pelos|pelas), prende(?:m)?-se com, tem a ver com, inclui-se, incluem-se, constam, contam-se, encontra-se, assenta(?:m)? em, aparecem, citou, mencionou, enumerou, elencou, passam por, vão desde, que são(?!,), sendo, as seguintes, os seguintes
  `,
  linksBefore: list`
    (?:serão|será|são|é|foi|sendo|continua a ser|(?<!(?:marcou|fixou|elegeu|elege|definiu|define|estabeleceu|estabelece|identificou|identifica|apontou|aponta|indicou|indica|apresentou|apresenta|mencionou|menciona|anunciou|declarou|propôs|destacou|enumerou|elencou|citou|assumiu|terá|tem|têm|terão|tendo|traçou|escolheu) )como|constituem|representam|figuram|estarão|estão|farão parte)(?: (?:também|entre|uma das|um dos|parte))?(?: (?:a|as|os|o|uma|um|suas|sua|seus|seu|estas|estes|das|dos))*(?: \p{L}+){0,2}, estas são, estes são
  `,
  focus: list`
    (?:se )?(?:concentrará|concentra|concentrar|focará|foca|focar|centrará|centra|centrar|concentrou)(?:-se)?(?: \p{L}+mente| sobretudo)? (?:em|no|na|nos|nas), focad[oa]s? (?:em|no|na|nos|nas), centrad[oa]s? (?:em|no|na|nos|nas), concentrar-se-á (?:em|no|na|nos|nas), centrar-se-á (?:em|no|na|nos|nas),
    (?:dará|daremos|dar|dá|dando|deu|dado|atribuirá|concederá) (?:\p{L}+ )?(?:prioridade|importância|ênfase|atenção)(?: especial| máxima)? (?:a|à|ao|às|aos), priorizará, priorizar, prioriza, priorizaremos, colocará (?:a )?ênfase (?:em|no|na), com (?:especial |particular |um )?(?:ênfase|foco|enfoque)(?: especial)? (?:em|no|na|nos|nas|a|à|ao), com (?:especial|particular) atenção (?:a|à|ao|às|aos),
    (?:coloc(?:ou|a|ar|ará)|marc(?:ou|a)|fix(?:ou|a)|eleg(?:eu|e)|defin(?:iu|e)|estabelec(?:eu|e)|identific(?:ou|a)|apont(?:ou|a)|indic(?:ou|a)|apresent(?:ou|a)|mencion(?:ou|a)|anunci(?:ou|a)|declar(?:ou|a)|propôs|destac(?:ou|a)|enumer(?:ou|a)|elenc(?:ou|a)|cit(?:ou|a)|assum(?:iu|e)|escolh(?:eu|e)|traç(?:ou|a)|tem|têm|terá|terão|tendo)(?: \p{L}+)? como (?:suas? |seus? |as? |os? )?(?:\p{L}+ )?(?:prioridades?|eixos?|pilares|objetivos?|objectivos?|metas?|linhas|focos?|bandeiras?)(?: \p{L}+(?:is|as|al|ic[oa]s))?(?: (?:do|da|para o|para a|de|para) (?:seu |sua )?(?:\p{L}+ )?(?:presidência|mandato|gestão|semestre|biénio|biênio|ano|agenda))?,
    (?:quer colocar|quer pôr|colocar|colocará|coloca|pôr|põe|porá)(?= [^.;]{3,160} (?:no centro|no topo|na agenda|no coração|em cima da mesa)), (?:dá|dará|dar|deu) (?:grande |especial |particular )?(?:destaque|primazia|relevo|continuidade|seguimento|impulso|novo impulso) (?:a|à|ao|às|aos), (?:vai|irá|quer|pretende|irão|vão) (?:privilegiar|priorizar|dar prioridade a|dar primazia a|focar-se em|concentrar-se em|centrar-se em|apostar em|apostar na|apostar no), privilegi(?:ará|a|ou|ar), apost(?:ará|a) (?:em|na|no|nas|nos),
    estão na (?:pauta|agenda), está na (?:pauta|agenda), na (?:pauta|agenda) (?:da|do) (?:presidência|mandato|mês|semestre)(?: \p{L}+)? (?:estão|está|figuram|constam),
    como prioridade(?= \p{L}+(?:ar|er|ir)(?![\p{L}])), tem entre suas prioridades, entre as (?:suas )?prioridades (?:estão|está|figuram|destacam-se)
  `,
  focusBefore: list`(?<=: )(?:sobre|em|em torno de) (?:est|ess|nest|ness)[ea]s (?:\p{L}+ )?(?:eixos|temas|pilares|pontos|frentes|prioridades)(?=[^.]{0,120}(?:presidência|mês|mandato|semestre)), (?:será|serão) (?:prioritári[oa]s?|uma prioridade|o centro|o foco), terão prioridade, estarão no centro`,
  intent: list`
    (?:quer|querem|pretende|pretendem|visa|procura|procurará|busca|buscará|deseja|espera|ambiciona|tenciona|planeja|propõe-se|propõe-se a)(?: ainda| também| igualmente)?(?= (?!colocar como|direcionar|assumir|entregar|ceder|passar|receber|presidir|viajar|visitar|encontrar|organizar|realizar)\p{L}+(?:ar|er|ir)(?![\p{L}])), (?:se )?(?:comprometeu|compromete|comprometer)(?:-se)? (?:ainda |também )?(?:a|com), prometeu, promete, trabalhará (?:para(?! que)|por|na|no|em|pela|pelo), trabalhar (?:para(?! que)|por|pela|pelo), vai trabalhar (?:para(?! que)|por|pela|pelo|na|no|em), tudo fará para, abordará, tratará de, (?:abriu|abrirá) caminho para,
    (?:vai|irá)(?= (?:promover|reforçar|fortalecer|defender|apoiar|impulsionar|aprofundar|combater|dinamizar|desenvolver|avançar|lançar|procurar|continuar|consolidar|debater|discutir|organizar|concluir(?! o (?:seu )?mandato)|criar|relançar|retomar|acelerar|ampliar)), (?:promoverá|consolidará|acelerará|retomará|dinamizará|priorizará|privilegiará|ampliará|desenvolverá|fortalecerá|reforçará|impulsionará|apoiará|defenderá|aprofundará)(?= \p{L}+), o objetivo (?:é|será), tem como objetivo, terá como objetivo, tem por objetivo, tendo como objetivo, (?:entre|de entre|dentre) (?:os|as) (?:assuntos|temas|pontos|questões|iniciativas|desafios|objetivos|objectivos|metas|linhas|eixos|dossiês|tópicos)(?: \p{L}+){1,10} (?:figuram?|estão|está|destacam-se|destaca-se|encontram-se|constam)
  `,
  also: list`também (?:se comprometeu a|promoverá|buscará|quer|pretende|destacou|mencionou|defendeu|citou), além disso[,]? (?:pretende|quer|vai|promoverá), outras? prioridades? (?:é|são|será|serão), outro foco (?:é|será), deve também`,
  alsoBefore: list`também (?:será|serão) (?:importantes?|prioridades?|prioritári[oa]s?|abordad[oa]s?)`,
  one: list`principal(?= prioridade), máxima, outra, outro, uma das, um dos, uma, um, a (?:primeira|segunda|terceira|quarta|quinta|última), o (?:primeiro|segundo|terceiro|quarto|quinto|último)`,
  ordinals: [
    list`(?:em |o |a )?primeir[oa](?:mente)?(?: lugar| prioridade| eixo| objetivo| pilar)?, por um lado`,
    list`(?:e )?(?:em |o |a )segund[oa](?! ?-feira)(?: lugar| prioridade| eixo| objetivo| pilar)?, (?:e )?segund[oa](?=[,:.]| lugar| prioridade), por outro(?: lado)?`,
    list`(?:e )?(?:em |o |a )?terceir[oa](?: e última)?(?: lugar| prioridade| eixo| objetivo| pilar)?`,
    list`(?:e )?(?:em |o |a )?quart[oa](?! ?-feira)(?: lugar| prioridade| eixo)?`,
    list`(?:e )?(?:em |o |a )?quint[oa](?! ?-feira)(?: lugar| prioridade| eixo)?`,
    list`(?:e )?(?:o |a )?sext[oa](?! ?-feira)(?: prioridade)?`,
    list`(?:e )?(?:por |o |a )?últim[oa](?: lugar)?(?: das prioridades)?, (?:e )?por fim, finalmente`,
  ],
  counts: {
    2: ['dois', 'duas'],
    3: ['três'],
    4: ['quatro'],
    5: ['cinco'],
    6: ['seis'],
    7: ['sete'],
    8: ['oito'],
    9: ['nove'],
    10: ['dez'],
  },
  these: list`estas são, estes são, são as seguintes, são os seguintes, trata-se de, entre elas (?:estão|figuram), entre eles (?:estão|figuram)`,
  and: list`e, bem como, assim como, e também, além de, junto com, e por fim, ou`,
  clauses: list`que, quem, cujo, cuja, onde, quando, para que, de modo que, a fim de, incluindo, inclusive, tanto, com, sobretudo, especialmente, em particular, por meio de, através de, já que, para, como, após, sem, sob, o que, no qual, na qual, em que, de forma a, por forma a, com vista a, visando, (?<=, )(?!contrab|comando|mando)\p{L}{2,}(?:ando|endo|indo)`,
  contractions: {
    a: ['ao', 'à', 'aos', 'às'],
    de: ['do', 'da', 'dos', 'das'],
    em: ['no', 'na', 'nos', 'nas'],
    por: ['pelo', 'pela', 'pelos', 'pelas'],
  },
  wholes: list`(?:as )?mulheres[,] (?:a )?paz e (?:a )?segurança, (?:a )?mulher[,] (?:a )?paz e (?:a )?segurança, (?:a )?juventude[,] (?:a )?paz e (?:a )?segurança, (?:a )?paz e (?:a )?segurança internaciona(?:l|is), ciência[,] (?:a )?tecnologia e (?:a )?inovação`,
  prepositions: list`de, do, da, dos, das, em, no, na, nos, nas, para, por, pelo, pela, pelos, pelas, ao, à, aos, às, com, contra, entre, sobre`,
  articles: list`o, a, os, as, um, uma`,
  heads: list`(?:o |a |os |as )?\p{L}{3,}(?:ção|ções|são|mento|dade|ência|ância|ismo), \p{L}{3,}(?:ar|er|ir)`,
  details: list`incluindo, inclusive, nomeadamente, designadamente, entre outros, com destaque para, em especial, como, tais como, por exemplo, entre elas, entre eles, em particular, por meio de, através de, ou seja`,
  inner: list`
    como, tais como, nas áreas(?: (?:como|da|do|de))?, nos (?:domínios|setores|sectores|campos|âmbitos)(?: (?:como|da|do|de))?, em matéria (?:da|do|de)
  `,
  fights: list`
    (?:luta|lutar|combate|batalha|medidas|ações|acções|resposta|resiliência|proteção|protecção) (?:contra|face a|a|ao|à|às|aos), combater, enfrentar, prevenir, erradicar, eliminar, (?:erradicação|prevenção|eliminação) d[aeo]s?
  `,
  ills: list`
    (?:terror|extrem|separat|rac|mach|fasc|protecion|antissemit)ismo(?: \p{Ll}{5,}){0,2}, radicalização, crimes?(?: \p{Ll}{5,}){0,2}, criminalidade(?: \p{Ll}{5,}){0,2}, narcotráfico, tráfico(?: \p{Ll}{5,}){0,2}, drogas?, corrupção, (?:branqueamento|lavagem)(?: \p{Ll}{5,}){0,2}, contrabando, pobreza(?: \p{Ll}{5,}){0,2}, fome, desnutrição, desigualdades?(?: \p{Ll}{5,}){0,2}, discriminação(?: \p{Ll}{5,}){0,2}, xenofobia, intolerância, ódio, violência(?: \p{Ll}{5,}){0,2}, desinformação, ingerências?(?: \p{Ll}{5,}){0,2}, (?:migração|imigração) (?:ilegal|irregular), (?:alterações|mudanças?) climáticas?, aquecimento global, poluição(?: \p{Ll}{5,}){0,2}, desertificação, desflorestação, desmatamento, doenças(?: \p{Ll}{5,}){0,2}, pandemias?, pirataria(?: \p{Ll}{5,}){0,2}, ameaças(?: \p{Ll}{5,}){0,2}
  `,
  breaks: list`apesar d[aeo]s?, destacando, realçando, salientando, no (?:centro|topo|coração) d[aeo]s?, na agenda d[aeo], em cima da mesa, tendo em vista, o que permitirá, ao mesmo tempo que, enquanto, mas, embora, porém, no entanto, durante (?:a|o) (?:sua |seu )?(?:presidência|mandato), segundo (?:ele|ela|o|a), quando (?:assumir|o|a), até(?= (?:o|a|ao))`,
  leads: list`entre outros, entre outras, em particular, em primeiro lugar, sobretudo, principalmente, a saber, temas como, questões como, também, que, de, em, para, como, com, a necessidade de, por, é, são, do, da, na, no`,
  opens: list`(?<=, )com, (?:apont|marc|fix|indic|apresent|mencion|anunci|declar|destac|cit|consider)ou, elegeu, definiu, estabeleceu, propôs, escolheu, tem, vê, pôs, colocou, assumiu(?= \p{L}+), quer, definiu, identificou, considera, elencou, destacou, mencionou, citou`,
  notItems: list`discutid[oa]s?, debatid[oa]s?, acrescenta, informou, 
    (?:a |o )?(?:sua|seu) (?:presidência|mandato|semestre), ele, ela, eles, nós, isso, isto, este, esta, estas, estes, é, são, foi, será, há, tem, o que, que, quem, qual, quais, agora, hoje, ontem, quando, segundo, várias, muitas, anunciad[oa]s?, apresentad[oa]s?, publicad[oa]s?, conhecid[oa]s?, não, se, lhe, muito, já, ainda, disse, o presidente, a presidente, o ministro, a ministra, claras?, definid[oa]s?
  `,
  that: list`que, se`,
  said: list`
    disse, diz, declarou, afirmou, afirma, ressaltou, destacou, destaca, salientou, sublinhou, frisou, enfatizou, acrescentou, explicou, comentou, adiantou, referiu, indicou, apontou, assegurou, garantiu, anunciou, lembrou, recordou, reiterou, reforçou, defendeu, concluiu, informou, detalhou, mencionou, citou, elencou, enumerou, apresentou, prometeu, comprometeu-se, escreveu, propôs
  `,
  according: list`segundo, de acordo com, nas palavras de`,
  past: list`presidência (?:anterior|cessante|passada), no ano passado, a última vez, balanço (?:positivo )?d[aeo], conquistas da presidência`,
  denials: list`não(?! (?:só|apenas|somente)), nunca`,
  not: list`
    n[ao]s (?:áreas|domínios|setores|campos) d[aeo]s?(?!\p{L}), não (?:figur|est|entr|aparec|se encontr|faz|const)\p{L}* (?:\p{L}+ ){0,4}prioridades?, est[ea]s (?:dois|duas|três|quatro|cinco) (?:pontos|questões|assuntos|temas|áreas)(?!:| são), ess[ea]s (?:dois|duas|três|quatro|cinco) (?:pontos|questões|assuntos|temas|áreas)(?!:| são), lema, slogan, (?:declaração de \p{Lu}\p{L}+,|cúpula|cimeira|reunião|sessão|encontro|debate|visita|conferência|conversas)(?: \p{L}+){0,3} (?:se )?(?:centr|foc|concentr)\p{L}+(?: \p{L}+){0,2}, projetos? prioritários?, não (?:é|são|será) (?:uma |a )?prioridades?, tema (?=da (?:cúpula|cimeira|reunião)), objetivos de desenvolvimento sustentável, áreas? de (?:livre comércio|competência|influência), ordem de prioridade
  `,
  tenure: list`à frente d[aeo]s?, no comando d[aeo]s?, ao leme d[aeo]s?, (?:o |a )?(?:seu|sua) (?:gestão|mandato|semestre|biénio|biênio|turno)`,
  others: list`secretári[oa]-geral(?=[^.]{0,60} priori), ministério d\p{L}+ \p{L}+(?=[^.]{0,40} priori), câmara de comércio, prefeit\p{L}+, empresa, partido, membro não permanente, membro não-permanente`,
};
