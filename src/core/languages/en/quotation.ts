import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    sa(?:id|ys|ying), not(?:ed|es|ing), stress(?:ed|es|ing), emphasi[sz](?:ed|es|ing), underlin(?:ed|es|ing),
    underscor(?:ed|es|ing), highlight(?:ed|s|ing), (?<!-)add(?:ed|s|ing), told, tells, telling, declar(?:ed|es|ing),
    announc(?:ed|es|ing), stat(?:ed|ing), states(?<=(?:it|he|she|they|also|further|statement|text|communiqu[eé]|release|document|declaration|article|report|charter|ministry|minister|president|secretariat|government|office) states), explain(?:ed|s|ing), point(?:ed|s|ing) out, (?:went|goes|going) on,
    continu(?:ed|es|ing), affirm(?:ed|s|ing), reaffirm(?:ed|s|ing), assur(?:ed|es|ing), pledg(?:ed|es|ing),
    promis(?:ed|es|ing), writes?, wrote, observ(?:ed|es|ing), remark(?:ed|s|ing), comment(?:ed|s|ing),
    recall(?:ed|s|ing), warn(?:ed|s|ing), urg(?:ed|es|ing), appeal(?:ed|s|ing), call(?:ed|s|ing) (?:for|on|upon),
    conclud(?:ed|es|ing), confirm(?:ed|s|ing), insist(?:ed|s|ing), argu(?:ed|es|ing), admit(?:ted|s|ting),
    acknowledg(?:ed|es|ing), express(?:ed|es|ing), welcom(?:ed|es|ing), reiterat(?:ed|es|ing), respond(?:ed|s|ing),
    repl(?:ied|ies|ying), answer(?:ed|s|ing), ask(?:ed|s|ing), agree(?:d|s|ing), read(?:s|ing)?, post(?:ed|s|ing),
    tweet(?:ed|s|ing), quot(?:ed|es|ing), report(?:ed|s|ing), prais(?:ed|es|ing), thank(?:ed|s|ing),
    (?:made|makes|making) it (?:plain|clear|known), (?:gave|gives|giving) an assurance, was quoted as saying,
    describ(?:ed|es|ing), mention(?:ed|s|ing), suggest(?:ed|s|ing), claim(?:ed|s|ing), spoke, speaks?, put it,
    called, summed up, opined, disclosed, revealed, maintained, vowed, noted that, words of
  `,
  addresses: list`told, tells, telling, informed, (?<=(?:told|tells|telling|informed) )the`,
  according: list`according to, in (?:the )?words of`,
  notSpeech: list`
    themed, titled?, entitled, headlined, headed, books?, films?,
    novel, song, report entitled, programme, project, initiative, forum, so-called, known as, named, called,
    nicknamed, dubbed, newspaper, magazine, the word, the term, the phrase, under the (?:name|heading)
  `,
  mottos: list`motto, slogan, leitmotif, themes?`,
  texts: list`statement, communiqu[eé], press release, release, declaration, message, letter, post, document`,
  bodies: list`
    (?:an? |the )?(?:\p{L}+ )?sources?, (?:an? |the )?(?:\p{L}+ )?(?:\p{L}+ )?(?:press (?:service|office)|spokes\p{L}+)(?: of (?:the )?(?:\p{L}+ ){0,3}(?:ministry|government|secretariat|embassy|office|administration))?,
    (?!(?:of|in|at|by|to|for|from) )(?:the )?(?:\p{Lu}\p{L}+ )?(?:\p{Lu}\p{L}+ )?(?:ministry(?: of (?:foreign(?: and european)? affairs|external affairs|defen[cs]e|economy|trade|commerce|energy|finance)(?!\p{L}))?|government|secretariat|embassy|office)
  `,
};
