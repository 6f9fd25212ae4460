import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How Portuguese words the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`presidências?(?: seguinte)?(?: (?:['‘’"“”«»]?(?:pro|pró)[- ]?t[eéê]mpore['‘’"“”«»]?|rotativa|rotatória|temporária|semestral|anual|bienal|mensal|de turno|em exercício))?, ppt`,
  officer: list`
    president[ea]s? (?:(?:pro|pró)[- ]?t[eéê]mpore|rotativ[oa]|em exercício(?: da conferência d[oe]s? chefes de estado(?: e de governo)?)?|de turno|temporári[oa]|da conferência d[oe]s? chefes de estado(?: e de governo)?),
    president[ea] da (?:\p{L}+|\p{N}+[.ºª]*) sessão, país que preside, país presidente
  `,
  boundOfficer: list`president[ea]`,
  otherBodies: list`
    comissão, secretariado, secretaria, parlamento, parlamentar(?:es)?, assembleia parlamentar, corte, tribunal, banco, câmara, conselho empresarial, conselho de administração, grupos? de trabalho, comitês?(?! de ministros), comités?(?! de ministros), subcomitê, delegação, missão, observadores, fundo, agência,
    fórum empresarial, federação, confederação, confederação empresarial, eurogrupo, eurocâmara, mesa
  `,
  otherPosts: list`alt[oa] representante, secretári[oa][- ]gera(?:l|is), secretári[oa][- ]executiv[oa], diretora?[- ]geral, president[ea] (?:da comissão|do conselho europeu|do parlamento)`,
  countryAnaphors: list`
    (?:o|este|esse|nosso|seu|ao|pelo) país(?! (?:que|anfitrião|vizinho|membro|europeu|africano|asiático|lusófono|latino-americano))(?! (?:a|de|em) \p{L}+), o país (?:africano|asiático|europeu|lusófono|latino-americano|sul-americano|nórdico|báltico)(?! a \p{L}+),
    a nação (?:africana|europeia|asiática|sul-americana|caribenha)
  `,
  holderPronouns: {
    subject: list`esta última, este último, ele, ela`,
    object: list`lhe, lhes, o(?= (?:suced|substitu))\p{L}*, a(?= (?:suced|substitu))\p{L}*`,
  },
  holderWords: list`o chefe de estado, o chefe do estado, o dirigente, o governante, o estadista, o político, o mandatário, para(?= (?:suceder|substituir|render))`,
  officePronouns: list`(?:o|este) (?:seu )?mandato, (?:cedê|entregá|passá|transferi|transmiti|exercê|assumi|recebê|ocupá)-l[ao], (?:ced|entreg|pass|transf|transm|exer|assum|receb|ocup)\p{L}*-[ao], esta, este`,
  afterwards: list`depois, em seguida, a seguir, posteriormente, de seguida, seguidamente, na sequência`,
  membership: list`membros? não[- ]permanentes?, (?:assento|vaga|lugar) não[- ]permanente, como (?:país )?membro, membro rotativo, mandato (?:de|como) membro`,
  turns: list`a vez, cabe, caberá, compete`,
  decisions: list`decis(?:ão|ões)`,
  handovers: list`passagem(?: d[oe] (?:testemunho|pasta|bastão))?, transferência, transmissão, entrega, transição, troca, alternância`,
  gatherings: list`cuj[oa] (?:cúpula|cimeira|reunião), (?:sediará|acolherá|receberá|organizará) a (?:\p{L}+ ){0,2}(?:cúpula|cimeira)`,
  relatives: list`que, quem, o qual, a qual, que por sua vez, cujo, cuja, país que`,
  when: list`quando, (?:altura|mês|ano|data|dia|momento|ocasião) em que, após o que, a partir de quando`,
  ownOffice: list`seu (?:ano|semestre|turno) de presidência, sua (?:\p{L}+ )?presidência`,
  weakOffice: list`
    comando, (?<!(?:est|fic|perman|continu)\p{L}{1,6} à )(?<=à )frente(?= d), (?:a|esta|essa|na|à) função, responsabilidade(?= (?:que|em que|na qual)), liderança, leme, rédeas, condução, chefia, direção, direcção, coordenação(?= do (?:bloco|grupo|organismo|mecanismo)), (?:o|este|esse|do|no|ao) cargo, cargo(?= (?:em|no) qu), (?:o|este|esse|do|no|ao) posto, (?:as|nas|das) funções, titularidade, vez, destinos, pasta,
    mandato, semestre(?= (?:\p{L}+(?:ês|ol|ano|aco|ino|ego|ão|aro|aio|eno)|belga|cipriota|checo|sueco|croata)(?![\p{L}]))
  `,
  batons: list`testemunho, bastão, batuta, (?:o|um) (?:martelo|malhete), tocha, facho, estafeta`,
  notOffice: list`(?:nenhum país|nenhum estado|ninguém) [^.;:]{0,30}(?:assum|exerc|ocup|receb)\p{L}+ [^.;:,]{0,20}presidência, 
    tr[oó]ica (?:(?:d[aeiou]\p{L}{0,3}|al|all[ae]?|en|à la|na|[ai]|l[ae]) ?){1,3}(?:(?:verti|frent|têt|cabez|guid|lider|lead)\p{L}+|présidence|presiden[cz]i?a|presidência),
    trio[^.,;:]{0,60}presidências?(?= \p{L}),
    vice-presid\p{L}+, (?:ex|antig[oa])[- ]presidente, mandato (?:\p{L}+ ){0,4}(?:como|de) (?:país )?membro\p{L}*, mandado de \p{L}+, mandato da missão, cargos? de (?!president)\p{L}+, funções de (?!president)\p{L}+, postos? de (?!president)\p{L}+,
    presid(?:ente|ência) (?:interin[oa] )?(?:do |da |de |dos |das )(?:república|governo|nação|estado|comissão|comitê(?! de ministros)|comité(?! de ministros)|parlamento|congresso|senado|câmara|assembleia nacional|assembleia da república|assembleia legislativa|assembleia parlamentar|banco|bndes|tribunal|corte|stf|supremo|conselho de administração|conselho de ministros|conselho executivo|conselho deliberativo|partido|pt|psd|ps|clube|federação|confederação|associação|companhia|empresa|firma|grupo empresarial|eurogrupo|petrobras|cbf|cbs|fiesp|cni|fundação|universidade|fmi|bce|oab|sindicato|região|junta),
    ministr[oa] da presidência, secretaria-geral da presidência, secretário-geral da presidência, eleições? (?:presidenciais|para a presidência), candidat\p{L}+ (?:à presidência|a presidente), palácio da presidência, residência oficial da presidência
  `,
  verbs: {
    take: list`
      (?:indicad|escolhid|designad|selecionad)[oa] para, assum(?:e|em|iu|iram|irá|irão|iria|ir|indo|ido|ida|imos|a), assunção, tom(?:a|ou|ará|ar|ando|ado)(?: posse)?, receb(?:e|em|eu|eram|erá|erão|er|endo|ido|ida|emos), herd(?:a|ou|ará|ar|ado), inici(?:a|ou|ará|ar|ando|ado), começ(?:a|ou|ará|ar|ando|ado), inaugur(?:a|ou|ará), entr(?:a|ou|ará) (?:em|na),
      obt(?:ém|eve|erá), ganh(?:a|ou|ará), retom(?:a|ou|ará|ar)(?= (?:a|o|sua) (?:presid|comando|lideran)), volt(?:a|ou|ará) a assumir, aceit(?:a|ou|ará|ar), peg(?:a|ou|ará), empunh(?:a|ou), estre(?:ia|ou), ficar?(?:á|ou)? com, fica com
    `,
    give: list`
      ceda, passe, transfira, transmita, ced(?:e|em|eu|erá|er|endo|ido|ida), entreg(?:a|ou|ará|ar|ando|ado|ue|aram), pass(?:a|ou|ará|ar|ando|ado|ada|aram), repass(?:a|ou|ará|ar), transfer(?:e|iu|irá|ir|indo|ido|ida), transmit(?:e|iu|irá|ir|indo|ido|ida), deix(?:a|ou|ará|ar|ando), dar lugar, dá lugar, deu lugar, dará lugar, deleg(?:a|ou|ará), confi(?:a|ou|ará),
      (?:cedê|entregá|passá|transferi|transmiti|deixá)-l[ao], (?:entrega|cede|passa|transfere|transmite|deixa)-[ao], abandon(?:a|ou), transferência, transmissão, passagem, entrega(?= (?:d|à|ao|a))
    `,
    pass: list`
      pass(?:a|ou|ará|ando|ado|ar|aria), cab(?:e|erá|eria|ia), coube, fic(?:a|ou|ará|ar)(?: a cargo| com| nas mãos)?, va?i(?= (?:para|à|ao|às|aos) ), irá(?= (?:para|à|ao|às|aos) ), ir(?= para ), transferida, transmitida, entregue, cedida, recai(?:rá|u)?, toca, pertenc(?:e|erá|eu), muda de mãos, mudará de mãos, volt(?:a|ou|ará), será transferida, chega(?:rá)?
    `,
    replace: list`
      substitu(?:i|iu|irá|indo|ir|íd[oa]), suced(?:e|eu|erá|endo|er|id[oa]|em), rend(?:e|eu|erá|endo|id[oa]), em substituição, em sucessão, no lugar(?= d), tom(?:a|ou|ará) o lugar(?= d), assum(?:e|iu|irá) o lugar(?= d)
    `,
    follow: list`(?:será|é|chega|chegará) a vez, (?:é|será) (?:a|o|quem) (?:próxim|seguint)\p{L}*, segue(?:m)?-se, seguir-se-(?:á|ão), segu(?:e|em)-lhe, virá depois, vem a seguir, entra(?:m)? em funções, (?:o|a) (?:próxim|seguint)\p{L}* (?:\p{L}+ ){0,5}(?:é|será), seguid[oa] (?:por|pel[oa]s?)`,
    hold: list`
      exerc(?:e|em|eu|erá|er|endo|ia|ido|ida), ocup(?:a|ou|ará|ava|ando|ar|ado|ada|am), det(?:ém|eve|inha|erá|er|ido), tem, terá, teve(?! (?:lugar|efeito|início)), tinha, desempenh(?:a|ou|ará), lider(?:a|ou|ará|ava), comand(?:a|ou|ará), dirig(?:e|iu|irá), à frente, no comando, ao leme, assegur(?:a|ou|ará|ar|ada), mant(?:ém|eve|erá), conduz(?:iu|irá)?, estar(?:á)? a cargo,
      está a cargo, nas mãos, ocupante, última ocupante, último ocupante, segura
    `,
    chair: list`presid(?:e|em|iu|iram|irá|irão|ia|ido|ida|indo|ir|iria)(?! (?:a|o|as|os|à|uma|um|esta|este|hoje a|ao|da|do) (?:\p{L}+ )?(?:reunião|sessão|cerimônia|cerimónia|delegação|conselho de ministros|encontro|debate|governo|grupos? de trabalho|subgrupo|subcomité|subcomitê|comitê|comissão|mesa|câmara|congresso|tribunal|ato|acto|assembleia nacional|painel|cúpula|cimeira))`,
    lead: list`(?:está|estão|estará|estarão) (?:à frente|ao leme|no comando)(?= d), lider(?:a|ou|ará|ava|ar|ando|ado|ada), comand(?:a|ou|ará|ar), dirig(?:e|iu|irá|ir), encabeç(?:a|ou|ará), chefi(?:a|ou|ará)`,
    become: list`torn(?:a|ou|ará|ando|ar)-se, se torn(?:a|ou|ará), tornar-se-á, torn(?:a|ou|ará)(?= (?:presidente|oficialmente)), pass(?:a|ou|ará) a ser, vir(?:a|ou|ará)(?= presidente), convert(?:e|eu)-se em`,
    be: list`é, são, (?:foi|ser)(?! (?:eleit|nomead|design|escolhid|reeleit|empossad|proclamad|indicad|aclamad|reconduzid|confirmad)), será, seja, sendo, era, seria, como, na qualidade de, em sua qualidade de, na condição de, enquanto(?= presidente), atua como, atuará como, continua, permanece`,
    elect: list`
      eleit[oa]s?, eleg(?:e|eu|er|erá|eram), nome(?:ado|ada|ou|ia|ará), design(?:ado|ada|ou|a), escolhid[oa], escolh(?:e|eu|eram), reeleit[oa], empossad[oa], proclamad[oa], indicad[oa], aclamad[oa], reconduzid[oa], confirmad[oa]
    `,
    begin: list`
      pass(?:a|am|ará|ou|aram) a (?:presidir|liderar|chefiar|ocupar), começ(?:a|ou|ará|ar|ado|ando|o), inici(?:a|ou|ará|ar|ado|ada|am)(?:-se)?, início, arranc(?:a|ou|ará), entr(?:a|ou|ará) em vigor, tem início, teve início, terá início, abr(?:e|iu|irá), inaugur(?:a|ou|ará), a partir de, a partir do, a partir da, desde, lanç(?:a|ou|ará), vigora a partir
    `,
    end: list`
      abrange(?:rá)?, cobre,
      termin(?:a|ou|ará|ar|ado|ando), encerr(?:a|ou|ará|ar|ado|ando)(?:-se)?, finaliz(?:a|ou|ará|ar), conclu(?:i|iu|irá|ir|ído|indo), acab(?:a|ou|ará), venc(?:e|erá), expir(?:a|ou|ará), dur(?:a|ou|ará|ar), se estende(?:rá)?, estende-se, prolonga-se, fech(?:a|ou|ará), chega(?:rá)? ao fim, até, vai até, cess(?:a|ou|ará)
    `,
  },
  precedes: list`preced(?:e|eu|erá|endo|er), antecede, antes d(?:e|o|a|os|as)(?! que)`,
  precededBy: list`depois d(?:e|o|a|os|as)(?! que), após(?! que), precedid[oa] (?:por|pel[oa]s?), a seguir (?:a|à|ao|às|aos)`,
  previous: list`cessante, anterior, prévi[oa], ex, precedente, últim[oa], antecessor(?:a)?, predecessor(?:a)?`,
  next: list`próxim[oa], seguinte, futur[oa], sucessor(?:a)?, vindour[oa], entrante`,
  current: list`atual, actual, atualmente, actualmente, agora, nov[oa], vigente, hoje`,
  fresh: list`nov[oa], recém-eleit[oa]`,
  future: list`
    \p{L}{3,}(?:erá|irá|ará|erão|irão|arão), será, serão, vai, vão, irá, deverá, deverão, devendo, deve assumir, devem assumir, assume em (?=\p{N}), há de, prevê, previst[oa], prepara-se para, se prepara para, em breve, próxima presidência, prestes a, às vésperas, na véspera, tem previsto, assumirá, passará, caberá, ficará
  `,
  past: list`(?:tinha|havia)(?! (?:dito|declarado|afirmado|anunciado|explicado|indicado|referido|avançado)), anteriormente, antes, previamente, no passado, há (?:um|dois|três|quatro|\d+) anos?, última vez, ocupava, exercia, detinha, até então, até agora, até aqui, até hoje, já presidiu, na altura, na época, outrora`,
  over: list`
    (?:após|depois de) (?:a|o) ter (?:assumido|recebido|exercido), cabia, coubera, pertencia, (?:era|foi|fora|estava|vinha sendo|vinha a ser) (?:exercid|ocupad|detid|assegurad|liderad|desempenhad)[oa], estava nas mãos, estava a cargo, teve(?! (?:lugar|efeito|início)), tiveram, tinha, exerc(?:eu|eram|ia), ocup(?:ou|aram|ava), det(?:eve|iveram|inha), desempenh(?:ou|ava), presidi(?:u|ram|a), lider(?:ou|ava), dirigi(?:u|a), comand(?:ou|ava), conduzi(?:u|a), encabeç(?:ou|ava), chefi(?:ou|ava), assegurou,
    (?:tinha|havia|tem|têm) (?:exercido|ocupado|detido|desempenhado|presidido|liderado|dirigido|assumido), cumpriu, esteve à frente, esteve ao leme
  `,
  negation: list`não (?:é|seria|será) possível que [^.;]{0,140}, não, nenhum(?: país)?, nunca, jamais, recus(?:a|ou|ará|ado), rejeit(?:a|ou|ado), declin(?:a|ou), renunci(?:a|ou|ará), sem, neg(?:a|ou), em vez de, nem, imped(?:e|iu|ido|ir), bloque(?:ia|ou), perd(?:e|eu), abdic(?:a|ou|ar)`,
  candidacy: list`candidat[oa]s?, candidatura, aspira, propõe(?:m)?, propôs, propost[oa], proposta, poderá, poderia, pode vir, quer, deseja, pretende, busca, se, nomead[oa] como candidat[oa], disputa, eventual, esper[ao] (?:é )?(?:que|assumir), manifestou (?:interesse|disponibilidade), almeja, pleiteia, muito provavelmente`,
  meeting: list`
    presid(?:e|iu|irá|ia|ido|ida|indo|ir) (?:hoje |ontem |nesta \p{L}+ )?(?:a|o|as|os|à|ao|uma|um|esta|este) (?:\p{L}+ ){0,2}(?:reunião|reuniões|sessão|cerimônia|cerimónia|delegação|encontro|debate|conselho de ministros|painel|conferência|audiência|ato|acto|mesa|cúpula|cimeira),
    sob a presidência (?:do ministro|da ministra|do presidente|da presidente|do rei|do secretário), (?:reunião|sessão|delegação|cerimônia|cerimónia|encontro|mesa) (?:\p{L}+ ){0,2}(?:presidid[oa]|chefiad[oa]|liderad[oa]), (?:chefi|lider|encabeç)(?:a|ou|ará) (?:a|uma) (?:delegação|missão|comitiva), presidência da (?:mesa|sessão|reunião|delegação)
  `,
};
