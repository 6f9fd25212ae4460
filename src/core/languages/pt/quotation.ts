import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    (?:indic|afirm|declar|assegur|coment|explic|acrescent|sublinh|record|lembr|anunci|destac|lament|fris|salient)ava(?:m)?, diziam?, referiam?, disse, diz, dizem, disseram, dizendo, dito, declar(?:ou|a|ando|ado), afirm(?:ou|a|ando|ado|aram), ressalt(?:ou|a|ando), destac(?:ou|a|ando), salient(?:ou|a|ando), sublinh(?:ou|a|ando), frisou, frisa, frisando, enfatiz(?:ou|a|ando), acrescent(?:ou|a|ando), explic(?:ou|a|ando), coment(?:ou|a|ando), observ(?:ou|a|ando),
    adiant(?:ou|a|ando), referiu, refere, referindo, indic(?:ou|a|ando), apont(?:ou|a|ando), assegur(?:ou|a|ando), garanti(?:u|ndo), garante, anunci(?:ou|a|ando), lembr(?:ou|a|ando), record(?:ou|a|ando), reiter(?:ou|a|ando), reforç(?:ou|a|ando), defend(?:eu|e|endo), argument(?:ou|a), sustent(?:ou|a), considerou, considera, avali(?:ou|a),
    conclu(?:iu|i), continu(?:ou|a), prossegui(?:u), prossegue, respond(?:eu|e), pergunt(?:ou|a), question(?:ou|a), escreveu, escreve, public(?:ou|a), tuit(?:ou|a), pedi(?:u), pede, apel(?:ou|a), alert(?:ou|a), advertiu, adverte, agradec(?:eu|e), elogi(?:ou|a), lament(?:ou|a), critic(?:ou|a), reconhec(?:eu|e), admiti(?:u), admite,
    confirm(?:ou|a), promet(?:eu|e), inform(?:ou|a), contou, conta, avis(?:ou|a), atir(?:ou|a), vaticin(?:ou|a), assinal(?:ou|a), aconselh(?:ou|a), propôs, propõe, decret(?:ou|a), rematou, remata, desabaf(?:ou|a), brinc(?:ou|a), ironiz(?:ou|a), exclam(?:ou|a), justific(?:ou|a), revel(?:ou|a), suger(?:iu|e), realçou, evidenci(?:ou|a), enalte(?:ceu|ce), recalc(?:ou|a), descrev(?:eu|e), expôs, estim(?:ou|a), valoriz(?:ou|a), asseverou, ponder(?:ou|a), cobrou, cobra, rebat(?:eu|e), notou, sintetiz(?:ou|a), invoc(?:ou|a), advog(?:ou|a), exigi(?:u), desej(?:ou|a), celebr(?:ou|a), saud(?:ou|a), confess(?:ou|a), relat(?:ou|a), resumi(?:u), manifest(?:ou|a), express(?:ou|a), pontu(?:ou|a), completou, detalh(?:ou|a), mencion(?:ou|a), cit(?:ou|a), lê-se, lê, realç(?:ou|a), vincou, afianç(?:ou|a), exort(?:ou|a), opinou, apresentou
  `,
  according: list`segundo, de acordo com, conforme, nas palavras de, na opinião de, para`,
  ofThis: list`a afirmação (?:é|foi feita), a declaração (?:é|foi feita), assim o (?:disse|afirmou)`,
  notSpeech: list`
    lema, slogan, tema, intitulad[oa], título, chamad[oa]s?, denominad[oa]s?, designad[oa]s?, conhecid[oa] como, livro, filme, canção, música, romance, programa, projeto, projecto, iniciativa, apelidad[oa], jornal, revista, a palavra, o termo, a expressão, sob o (?:nome|título), operação
  `,
  mottos: list`lema, slogan, mote`,
  texts: list`comunicado, declaração, nota, mensagem, carta, texto, documento, tuíte, resolução, publicação, discurso, pronunciamento`,
  bodies: list`
    (?:uma |um )?fontes? (?:\p{L}+ ?){0,3}, (?:o |a )?(?:ministério|governo(?<!chefes? de governo)|itamaraty|embaixada|(?<!sob a )presidência(?! (?:rotativa|temporária|de turno|pro ))|secretariado|planalto|chancelaria)(?: (?:de|das|dos|do|da))?(?: (?:\p{Lu}\p{L}+|e)){0,4}, (?:o |um |a |uma )?(?:comunicado|nota|declaração|texto|documento)(?: conjunt[oa]| final| oficial)?
  `,
};
