import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    declarations?, agreements?, accords?, charter, treaty, treaties, protocols?, conventions?(?! (?:and|cent)), covenants?, resolutions?, Final Act,
    communiqu[eé]s?, statement, memorandum(?: of understanding)?, memoranda, strategy, strategies, programmes?, programs?,
    action plan, work plan, plan of action, roadmap, road map, concept, white paper, guidelines, code of conduct, pact, manifesto, Concord, Action Agenda,
    (?<![’']s )(?<!World )(?<!New )Vision(?! (?:for|and|of|to|that|in|into|on)), Plan, Agenda(?= \p{N}{4}), (?<![-‑])constitution, directive, decree, framework(?= (?:for|on) )
  `,
  weakNouns: list`
    programmes?, programs?, action plan, plan of action, plan, strategy, strategies, protocols?, roadmap, road map, concept, framework, agreements, accords, pact, guidelines
  `,
  titleNouns: list`vision, measures, principles, agenda, plan, report, framework, initiative, concept`,
  qualifiers: list`joint, final, political, presidency, chairmanship, strategic, work, development, draft`,
  links: list`
    on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?! \p{N})(?! (?:its|his|her|their|behalf)), for(?! (?:its|his|her|their|example)), of(?= (?:the )?\p{Lu}),
    of cooperation, of friendship, concerning, establishing, setting up, prohibiting, banning, governing, relating to, regarding, between, against, up to, towards, to (?:combat|counter|prevent), until(?= \p{N}), \p{N}{4}
  `,
  ends: list`
    and the, and its, on (?:mon|tues|wednes|thurs|fri|satur|sun)day,
    is, are, was, were, has, have, had, will, would, shall, can, should, which, that, who, where, when, while, whose, said, says, adopted,
    signed, approved, ratified, issued, published, released, made, told, as, but, also, after, before, during, in its, at the, by, this, with the, with a, under the
  `,
  adopted: list`adopt(?:s|ed|ing), sign(?:s|ed|ing), approv(?:es|ed|ing), endors(?:es|ed|ing), ratif(?:ies|ied|ying), unveil(?:s|ed|ing), publish(?:es|ed|ing), present(?:s|ed|ing), releas(?:es|ed|ing), launch(?:es|ed|ing), hand(?:s|ed) (?:over|to), put before, available (?:on|at|in), can be (?:read|found|downloaded), will be put on the website`,
  named: list`entitled, titled, called, named, headed, under the (?:title|heading), (?:bears?|bearing|has|having|carries|carrying|with) the (?:title|name), known as`,
  small: list`the, a, an, this, that, its, their, his, her, our`,
  dated: list`of, dated, signed on, adopted on, from`,
  notDocuments: list`
    (?:news )?statement (?:on|for|of)(?: the)? (?:its|his|website|monday|tuesday|wednesday|thursday|friday), the Plan,
    development (?:programs|programmes|agreements|plans), statement on (?:instagram|twitter|x|facebook|telegram|social media), (?:mon|tues|wednes|thurs|fri|satur|sun)day statement,
    statement of(?! (?:principles|intent)), in agreement, United Nations Development Program, television programs?, (?:world|nuclear) food program\p{Ll}*, World Food Programme, nuclear program\p{Ll}*,
    (?:charter|treaty|constitution|declaration|accords?) day, Development Programme, Environment Programme
  `,
};
