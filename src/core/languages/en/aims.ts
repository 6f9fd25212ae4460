import type { Fragment } from '../../model/words/chairship-words';

/** Need no noun, items after them: will focus on, gives priority to. */
export const focus: readonly Fragment[] = [
  'attach(?:es|ed|ing)? (?:\\p{L}+ ){0,2}(?:importance|weight|significance|value) to',
  '(?:emphasis|stress|accent|weight|importance) (?:is|was|will be|would be|should be|is to be) (?:also )?(?:placed|put|laid|given|attached) (?:on|to|upon)',
  'attention (?:will|would|is to|should) (?:also )?(?:go|turn|focus|be directed|be) (?:to|on|towards?)(?= \\p{L})',
  '(?:its|his|her|their|our) (?:\\p{L}+ ){0,2}(?:programme|program|work ?plan|platform) (?:includes?|covers?|comprises?|contains?|envisages?|foresees?|provides for)(?= \\p{L})',
  'by (?:that|this) (?:it|he|she|they|we|I) (?:means?|meant|understands?)',
  '(?:it|this|that|which) (?:means|meant|would mean|will mean)(?= \\p{L}+ing [^.;:]{3,80}, )',
  '(?:shine|shines|shining|throw|throws|cast|casts) (?:a |more |new )?(?:spotlight|light) on(?= \\p{L})',
  '(?:to-do|wish|shopping)[- ]?list(?: [^.:;]{0,40})?(?=:)',
  'agenda (?:is|will be|rests|stands|comprises)(?! \\p{L}+ed)(?: [^.:;]{0,40})?(?=:)',
  '(?:concentrat|focus|direct|turn|channel|devot|dedicat)(?:es|e|s|ed|ing)? (?:its|their|his|her|our|most of its|all its) (?:\\p{L}+ )?(?:efforts?|work|attention|energ(?:y|ies)|time|resources|minds?) (?:on|to|towards?|at|into)(?= \\p{L})',
  "top of (?:the )?\\p{Lu}[\\p{L}-]+(?:['’]s?)? (?:\\p{L}+ )?(?:to-do list|agenda|list)(?:,? [^,.;]{0,40},?)? (?:are|is|will be|stands?|comes?)",
  '(?:consider(?:s|ed|ing)?|made|makes?|making|s[ae]es?|saw|call(?:s|ed)?|declar(?:es|ed)) it (?:(?:as )?(?:an?|the|his|her|its|their|our|one of (?:the|its|his|her|our)) )(?:\\p{L}+ ){0,2}priorit(?:y|ies)(?: (?:of|for|during) (?:the|its|his|her|their|our) (?:[\\p{L}-]+ ){0,3}\\p{L}+)? to',
  'it (?:is|was|will be|would be) (?:an?|the|his|her|its|their|our|my|one of (?:the|its|his|her|our)) (?:\\p{L}+ ){0,2}priorit(?:y|ies)(?: (?:of|for|during) (?:the |its |his |her |their |our )?(?:[\\p{L}-]+ ){0,3}\\p{L}+)? to',
  'another(?: (?:is|was|will be|would be))?(?<=priorit(?:y|ies) [^.;]{10,220}) to(?= \\p{L})',
  'what (?:[^.,;:]{3,70} )?(?:put first|in mind|in view|in store|concentrate on|focus on|work (?:for|on|towards?)|pursue|achieve|stand for|strive for|bring about|aim (?:at|for))(?: [^.;:]{0,60})?(?=:)',
  '(?:puts?|putting) (?:\\p{L}+ ){1,4}first(?=:)',
  '(?:puts?|putting|plac(?:es|ed|ing))(?= [^.;]{3,90} at the (?:cent|heart|top|forefront|core))',
  '(?:focus(?:es|ed|ing)?|concentrat(?:es?|ed|ing)|(?:will|to|is|are|be) cent(?:red?|er(?:ed)?)|cent(?:re|er)s)(?: \\p{L}+ly| not only| above all| in particular| first and foremost|, [^,.;:]{3,40},)? (?:on|around|upon)(?!, \\p{L}+ing )',
  '(?:giv(?:es?|ing)|gave|given|accord(?:s|ed|ing)?|attach(?:es|ed|ing)?)(?: \\p{L}+){0,2} priority(?: attention)? to',
  'focus(?:es|ed|ing)? (?:its|their|his|her|our) (?:\\p{L}+ ){1,5}on',
  'priority (?:is|was|will be|would be|to be) given(?: by [^,.;]{3,50}?)? to',
  'attention (?:is|was|will be|would be|should be|must be|to be) (?:paid|given|devoted) to',
  'prioriti[sz](?:es?|ed|ing)',
  '(?:pay(?:s|ing)?|paid|devot(?:es?|ed|ing)|giv(?:es?|ing)|gave)(?: \\p{L}+){0,2} attention to',
  '(?:plac(?:es?|ed|ing)|put(?:s|ting)?|lay(?:s|ing)?|laid)(?: \\p{L}+){0,3} (?:emphasis|focus|stress|weight|premium) on',
  '(?:as|for) (?:a|an|its|another|his|her|their|our|one) (?:\\p{L}+ )?priority(?! *(?:[.;]|$|and (?:another|the|a) ))',
  'with (?:a|an|its|the|special|particular) (?:\\p{L}+ ){0,2}(?:focus|emphasis|accent) (?:on|being)',
  'its focus being(?: to)?',
  '(?:set(?:ting)?|has set|having set) its sights on',
  'spotlight on',
  '(?:agenda|programme|program|term|year|tenure|presidency|chair(?:man|person)?ship|plan|vision)(?: \\p{L}+){0,3} (?:built|cent(?:red|ered)|based|structured|anchored|focused) (?:on|around|in)',
  '(?:puts?|putting)(?= [^.;]{3,120} front and cent)',
  'also on (?:the|its|his|her|their|our) (?:presidency |chair(?:man|person)?ship )?agenda (?:are|is|will be)',
  '(?:around|on) the (?:\\p{L}+ ){0,2}(?:themes?|topics?|pillars|axes) of',
  'among the (?:\\p{L}+ ){0,2}(?:issues|challenges|topics|matters|subjects|questions|items|tasks|things)(?: [^,.;:]{3,110})? (?:are|is|will be|were)',
  '(?:giv(?:es?|ing)|gave|given) pride of place to',
  '(?:be|is|are) (?:largely |mainly |chiefly |entirely )?(?:devoted|dedicated) to',
  "(?:listed|named|counted|included|placed) among (?:its|their|the|his|her|our|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+ ){0,2}(?:priorities|goals|aims|tasks)(?: for (?:the|its|his|her) (?:month|year|term|presidency|chair(?:man|person)?ship))?",
  '(?:revolv(?:es?|ed|ing)|(?:will|would|to|is|are|be) (?:anchored|cent(?:red?|er(?:ed)?)|(?<!(?:is|are) )built|structured|organi[sz]ed)) (?:on|in|around|upon)(?! (?:\\p{L}+ ){0,3}(?:pillars?|axes|strands|priorities|themes|goals|areas|tracks)(?![\\p{L}]))',
  '(?:puts?|putting)(?= [^.;]{3,120} high(?:er)? on (?:\\p{L}+ ){1,4}agenda)',
  "(?:high|higher|highest|top|first|foremost|key) on (?:the |its |his |her |their |\\p{Lu}\\p{L}+['’]s? )(?:\\p{L}+ ){0,2}(?:agenda|list)(?:,? [^,.;]{0,40},?)? (?:are|is|will be|stands?|comes?)",
  "(?:head(?:s|ing)|topp?(?:s|ing)) (?:the|its|his|her|their|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+ ){0,2}(?:agenda|list)(?: [^,.;]{0,30})? (?:are|is|will be)",
  '(?:devot(?:es?|ed|ing)|dedicat(?:es?|ed|ing)) (?:itself|himself|herself|themselves)(?:,? (?:above all|mainly|chiefly|first of all))?,? to',
  'tops? (?:its|the|his|her) (?:agenda|list)(?= with)',
  '(?:sees?|saw|defines?|named?|has) (?:its|their|his|her) (?:main|key|chief|central|first) (?:tasks?|aims?|goals?) (?:in|as)',
  '(?:has|have|had|having|counts?|lists?|names?|sees?|includes?) among (?:its|their|the|his|her|our) (?:\\p{L}+ ){0,2}(?:priorities|goals|aims|tasks)',
  "among (?:the|its|his|her|their) (?:\\p{L}+ ){0,2}priorities(?: (?:of|for|during) [^,.;:]{3,60})?, [\\p{L}.’'-]+(?: \\p{L}+){0,2} (?:cited|named|listed|mentioned|singled out|counted|included|highlighted|pointed (?:to|out))",
  '(?:main|key|first|chief|central|foremost|most important)(?: one)? (?:of|among) which (?:is|are|was|were|will be)',
  'top of (?:its|the|his|her|their) (?:\\p{L}+ )?(?:to-do list|agenda|list)(?:,? [^,.;]{0,40},?)? (?:are|is|will be|stands?|comes?)',
  '(?:rests?|stands?|be based|is based|are based|is built|is organi[sz]ed) (?:on|around) (?:\\p{L}+ ){0,2}(?:pillars?|axes|strands|priorities)(?=:)',
];

/** The same, items before them: comes first, will top the agenda. */
export const focusBefore: readonly Fragment[] = [
  '(?:will|would|to|should) (?:also )?(?:be|stay|remain|stand|sit) (?:firmly |squarely |right )?at the (?:very )?(?:heart|core|cent(?:re|er)|top|forefront) of',
  '(?:will|would|to|should) (?:also )?(?:receive|enjoy|get|have|be given|be paid) (?:\\p{L}+ ){0,2}(?:priority|attention)',
  "(?:will|would|to) (?:also )?(?:define|shape|mark|guide|drive|occupy|run through|set the tone (?:of|for)) (?:the|its|this|his|her|their|our|\\p{Lu}\\p{L}+[’']s) (?:\\p{L}+ ){0,2}(?:year|months?|term|agenda|presidency|chair\\p{L}*|tenure|work|programme|program)",
  '(?:will|would) (?:also )?be the (?:\\p{L}+ )?(?:highlight|hallmark|focus|heart) of (?:the|its|this|his|her|their|our) (?:\\p{L}+ )?(?:year|month|term|presidency|chair\\p{L}*|tenure)',
  '(?:these|those) are (?:what|the (?:things|issues|points|causes|themes|files)(?: that| which)?) (?:I|we|he|she|it|they|the chair|the country) (?:will|want|shall|intend|am|are|is|plan|hope|mean)(?: [^.;:,]{0,60})?',
  'tops? (?:the|its|his|her|their|our|\\p{Lu}\\p{L}+[\'’]s?) (?:\\p{L}+ ){0,2}(?:list|agenda)(?: of (?:priorities|concerns|tasks))?(?=[.,;”"]|$)',
  'as (?:a|an|its|another|his|her|their|our|one) (?:\\p{L}+ )?priority(?= *(?:[.;]|$|and (?:another|the|a) ))',
  '(?:will|would|to|is|are|should) (?:be |stand |stay |remain )?front and cent(?:re|er)',
  "(?:(?:have|has|had) been|are|is|were|was|will be|would be|to be) (?:put|placed|set|moved|pushed) (?:firmly |right |squarely )?(?:(?:at|to|on) the (?:very )?(?:top|head|heart|cent(?:re|er)|forefront|front) of|(?:high|higher|top|first) (?:up )?(?:on|in)) (?:the|its|his|her|their|our|this|\\p{Lu}\\p{L}+[’']s?) (?:[\\p{L}-]+ ){0,2}(?:agenda|list|programme|program|work|plans?|presidency|chair\\p{L}*|term|year)",
  '(?:will|would|to|are|is|should) (?:also )?(?:be|stand|stay|remain)? ?(?:firmly )?in the (?:foreground|spotlight|limelight)(?= (?:of|during|in|throughout) (?:the|its|his|her|their)|[.,;:”"]|$)',
  '(?:will |would )?comes? first(?= for | on (?:the|its|his|her|their) |,|\\.|:|$)',
  '(?:make|form|are|constitute|round out|complete)s?(?: up)? the (?:first|second|third|fourth|fifth|sixth|last|final)(?= (?:one|of these|of them|on the list))',
  'makes? up the (?:first|second|third|fourth|fifth|sixth|last|final)(?=[,.])',
  "(?:is|was)(?: therefore| thus| accordingly| also| precisely| exactly)? what (?:the |its |his |her |our |this )?(?:[\\p{L}’'-]+ ){0,4}(?:presidency|chair(?:man|woman|person)?(?:ship)?|president|programme|program|agenda|term|country|government|we|it|he|she|\\p{Lu}[\\p{L}’'-]+)(?: \\p{L}+ly| also)? (?:will|would|means?|intends?|wants?|hopes?|plans?|aims?|seeks?|pledges?|pledged|promises?|promised|vow(?:s|ed)|undertakes?|is going|is to|has (?:pledged|promised|set out))(?: [^.;:,]{0,60})?",
  "(?:is|are) (?:another|a further|one more|the (?:second|third|last|other)) (?:thing|point|matter|issue|cause|subject)s?(?: that| which)? (?:the |its |his |her |our |this )?(?:[\\p{L}’'-]+ ){0,4}(?:presidency|chair(?:man|woman|person)?(?:ship)?|president|programme|program|agenda|term|country|government|we|it|he|she|\\p{Lu}[\\p{L}’'-]+) (?:will|would|means?|intends?|wants?|hopes?|plans?|aims?|seeks?|pledges?|pledged|promises?|promised|vow(?:s|ed)|undertakes?|is going|is to|has (?:pledged|promised|set out))(?: [^.;:,]{0,60})?",
  '(?:are|is|will be)(?: also)? (?:high|top) on (?:\\p{L}+ |\\d{4} ){0,2}agenda',
  '(?:will|would|to|also) (?:also )?(?:feature|figure|rank|be) (?:high(?:ly)?|prominently) (?:on|in) (?:\\p{L}+ |\\d{4} ){0,3}(?:agenda|programme|program|work)',
  '(?:will|would|to) be given (?:a |the )?(?:first |top |high(?:est)? |special |particular )?priority',
  '(?:will|would|to) (?:receive|enjoy|get|have|take) (?:\\p{L}+ ){0,2}(?:priority|attention)',
  '(?:will|would|to|are|is|set to) (?:also )?dominat(?:e|ing) (?:the|its|this|his|her|our) (?:\\p{L}+ )?(?:month|agenda|presidency|chair\\p{L}*|term|programme|program|work|calendar)',
  '(?:will|would) (?:also )?be the (?:\\p{L}+ )?(?:thread|cornerstone|backbone|hallmark|cent(?:re|er)piece|guiding principle)',
  '(?:will|would|to) (?:also )?(?:top|head|lead) (?:the|its|his|her|their|our) (?:\\p{L}+ ){0,2}(?:agenda|list|programme|program)',
  'tops? the agenda',
  'will be (?:at )?the (?:focus|heart|core|cent(?:re|er)) of',
  'will be cent(?:ral|re stage)(?: to)?',
  '(?:will|would) (?:also )?be in (?:the )?focus(?: of (?:the|its|his|her|our) (?:\\p{L}+ )?(?:presidency|chair(?:man|person)?ship|term))?',
  'will take priority',
  '(?:is|(?<=(?: and [^,.;:]{3,60}|(?:^|[.!?"“”‘’\\n] ?)[^,.;:\\n]{3,80}) )are) what (?:\\p{L}+ ){1,4}(?:will|wants? to|would) (?:emphasi[sz]e|put first|focus on|stress|prioriti[sz]e|pursue)',
  "(?:are|is|remains?|stays?|will be|stands?) (?:also |still )?(?:at )?(?:the )?top of (?:the|its|his|her|their|our|\\p{L}+[’']s?) (?:list|agenda)(?: of priorities)?",
  '(?:will|would) (?:also )?(?:feature|figure) prominently(?= (?:during|throughout) )',
];

/** Intentions, items after them: aims to, will promote. */
export const intent: readonly Fragment[] = [
  'pledg(?:es|ed|ing) (?:its|his|her|their) (?:\\p{L}+ )?commitment to(?= \\p{L})',
  '(?:are|am|remains?) (?:\\p{L}+ )?committed to(?= \\p{L}+ing(?!\\p{L}))',
  '(?:most important|main|chief|principal|first|key) (?:thing|point|task|job|question|matter)(?:, [^,.;:]{3,40},)? (?:is|will be|would be|remains) to(?= \\p{L})',
  '(?:promis|pledg|vow|undert)(?:ed|es|s|ook|akes)(?: [^,.;:]{3,40})? that(?= (?!(?:he|she|it|they|we|I)(?!\\p{L}))\\p{L})',
  '(?:is|are|was|were) (?:also )?(?:keen on|eager for|intent on)(?= (?!(?:deliver|see|hear|work|be|mak|tak)ing(?!\\p{L}))\\p{L})',
  '(?:would|should|ll|d) (?:also )?like to(?= (?:make|get|speed|bring|build|create|strengthen|promot|improv|advanc|open|cut|reduc|expand|develop|turn|give|put|establish|launch|end|help|deepen|finish|complete|restor|reform|achieve|secure|widen)\\p{L}*)',
  '(?:sets?|set|setting|gave|given|gives) (?:itself|himself|herself|themselves) the (?:\\p{L}+ )?(?:goal|aim|task|target|objective) (?:of|to)(?= \\p{L})',
  '(?:made|makes?|has made) it (?:a|its|his|her|their) (?:\\p{L}+ )?(?:goal|aim|task|business|mission|duty) to(?= \\p{L})',
  '(?:hop(?:es?|ed|ing)|want(?:s|ed|ing)?|long(?:s|ed)?) to see(?= (?!(?:(?:his|her|my|our|their) (?:family|wife|husband|children|friends|parents)|you|him|her|them|it|us|how|whether|what|who|if|that)(?!\\p{L}))\\p{L})',
  '(?:is |are )?(?:promis|pledg|propos|seek|demand|advocat|champion|pursu)(?:es|s|ed|ing)(?= (?:an?|more|better|new|newer|closer|stronger|faster|fairer|safer|clearer|quicker|deeper|cheaper|commitments|agreement|consensus) (?!(?:\\p{L}+ )?(?:meeting|summit|session|visit|conference|second term|seat|place|vote|word)(?!\\p{L}))\\p{L})',
  '(?:is |are )?(?:push|press|lobby|lobbi|campaign)(?:es|s|ed|ing) for(?= \\p{L})',
  "(?:we|I)(?: will|’ll|'ll| shall| are going to| am going to)(?: also)?(?= (?:put (?:[^.;:]{3,60} (?:to work|in order|right|in place|on the table|first)|an end)|see (?:to it )?that|bring|make (?:sure|it|our|the|this|every)|give (?:the|our|every|young|small)|open (?:up|the|our)|create|turn|cut|lower|raise|get|keep|end|fix|close|finish|settle|draw up|set up|invest|train|plant|rebuild|unite|double|halve)(?!\\p{L}))",
  'let us(?<!let us [^.;:]{3,300}let us)(?= (?!(?:be|see|hope|remember|not|pray|begin|go|say|recall|thank|look|meet|start|work together)(?!\\p{L}))[^.;:]{5,200}, (?:and )?let us \\p{L})',
  'it (?:is|will be|shall be|would be) (?:our|its|my|his|her|their|the (?:\\p{L}+ ){0,2}) ?(?:\\p{L}+ )?(?:task|job|aim|goal|ambition|duty) to(?= \\p{L})',
  '(?:will|would|shall|must|ll) (?:also |firmly )?(?:insist|see to it|make sure|ensure|demand|argue)(?: that(?= \\p{L})| on(?= \\p{L}))',
  '(?:concept|programme|program|agenda|plan|presidency|chair(?:man|person)?ship|term)(?:,? [^.;:]{0,60},?)? (?:is|are|will be) (?:aimed|directed) at(?= \\p{L}+ing)',
  '(?:will|would|to) give (?:a )?(?:fresh|new|further|added|strong|additional) (?:impetus|impulse|momentum|boost|push)(?:, \\p{L}+,)? to',
  'spend (?:my|his|her|its|our|their|the) (?:\\p{L}+ ){0,2}(?:term|tenure|presidency|chair(?:man|person)?ship|year|months|mandate)(?= \\p{L}+ing)',
  '(?:will|would) aim, among other (?:things|objectives|goals|aims), to(?= \\p{L})',
  '(?<!(?<!\\p{L})(?:an?|any|all|other|these|the|by|as|is|are|was|were|be|been) )mean(?:s|t)?(?:,? (?:above all|first of all|first and foremost|chiefly|mainly|especially|also),?)? to(?= (?!(?:be|do|have|say|show|take|hand)\\b)\\p{L}+)',
  '(?:aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|propos(?:es|ed|ing)|seek(?:s|ing)?|sought|plan(?:s|ned|ning)?|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|vow(?:s|ed|ing)?|undertak(?:es|ing)|undertook|commit(?:s|ted) itself|(?<!(?:citizens|people|businesses|companies|voters|members|partners|states|countries|who) )want(?:s|ed)?|hop(?:es|ed|ing)|resolv(?:es|ed)|striv(?:es|ing)|work(?:s|ing)?)(?: also| further)? to(?= (?!(?:do|take|hand|pass|host|hold|present|announce|meet|visit|attend|chair|preside|be|have|publish|continue|carry|use|thank|see|know|say|emphasi[sz]e|stress|note|underline|draw|recall|inform|express|congratulate|welcome|make it|run|stand|work (?:until|as|hard|day)|win|retire|resign|leave|travel|fly|step|seek (?:re-?election|another term|a (?:second|third) term)|achieve(?=[.?!]))\\b)\\p{L}+)',
  '(?:will|would|shall|ll|is going to|are going to|is to|it will)(?: also| further| likewise| besides| keep| continue to| actively| firmly| strongly| vigorously)?(?= (?:support|contribut|press(?= [^,.;:]{3,50} (?:to|on|for) )|promot|strengthen|foster|advanc|deepen|expand|help|protect|safeguard|uphold|emphasi(?!\\p{L}+ at)|combat|counter|fight|tackl|address|back|defend|improv|enhanc|boost|build|push|champion|encourag|reinforc|seek(?! (?:to|for) )|pursu|stress|restor|preserv|reviv|accelerat|speed up|moderni|mobili|intensif|consolidat|broaden|prevent|reduc|simplif|facilitat|lobby)\\p{L}*)',
  '(?:will|would|shall|ll) (?:also |further |still )?work (?:(?:\\p{L}+ly |together |hard |day and night |with all its might )?(?:with [^,.;:]{3,70}? )?(?:to|for)|on|towards?)(?= \\p{L})',
  '(?:will|would|ll) (?:also )?continue(?= \\p{L}+ing(?![\\p{L}]))',
  '(?:would|should) (?:also )?like to see',
  '(?:will|would) (?:also )?make (?:\\p{L}+ )?efforts? to(?= \\p{L})',
  '(?:is|are) intent on(?= \\p{L}+ing(?!\\p{L}))',
  '(?:is|are) (?:also )?expected to(?= (?:push|lobby|press|prioriti|tackl|address|promot|strengthen|champion|advanc|seek|work|support|pursu)\\p{L}*)',
  '(?:will|would|ll) (?:also )?(?:(?:seek|strive|endeavou?r|try|push|press|campaign|lobby|work hard) (?:to|for)(?! be )|(?:look|aim) to)',
  'us(?:e|es|ed|ing) (?:its|his|her|their|our|the|this) (?:\\p{L}+ ){0,3}(?:term|presidency|chair(?:man|person)?ship|year|months|turn|tenure|stint|role|mandate|time|position|post|office|platform|gavel)(?: (?:at the helm|in the chair|as chair|in office))? to',
  '(?:is|are|was|were) (?:also )?(?:determined|resolved|keen|eager) to(?= (?!(?:take|hand|host|hold|meet|visit|attend|be|have|know|see|say|hear|learn|thank|go|come)(?![\\p{L}]))\\p{L}+)',
  'wants?(?= (?:the|its) [^,.;:]{3,70} to \\p{L})',
  '(?:is|are) (?:also )?(?:set|keen|eager|determined|resolved|ready|poised) to(?= (?:support|promot|strengthen|foster|advanc|deepen|expand|protect|combat|fight|tackl|champion|push|boost|improv|enhanc|build|revive|restor))',
  '(?:has|have|had) (?:also )?(?:undertaken|set out|committed) to(?= \\p{L})',
  '(?:committed|pledged|promised|committing) (?:itself |himself |herself )?to (?:work(?:ing)?|continu(?:e|ing)) (?:(?:with|through|for) [^,.;:]{3,70}? )?to',
  '(?:our|its|his|her|their|the) (?:\\p{L}+ ){0,2}(?:aim|goal|objective|ambition|task|intention|plan|hope) (?:is|will be|would be) (?:to|that)',
  '(?<!(?:citizens|people|businesses|companies|voters|members|partners|states|countries|who) )wants?(?= (?:a|an|more|better|stronger) )',
  'it is (?:important|necessary|essential|vital)(?:, [^,.;]{3,60},)? to',
  'is committed to',
  'committed (?:itself|himself|herself) to',
  '(?<!(?:an?|the|his|her|its|their|our|this|that|which|moment|joint|urgent|new) )calls? for',
  'called for(?! [^.;:]{3,90} (?:from|by) (?:all|the|member|other|our|its))',
  'sp(?:eaks?|oke) for(?! (?:the|its|all|every|our|their|his|her|an?|\\p{Lu}\\p{L}+|\\p{L}+ (?:of|and) the) ?(?:\\p{L}+ )?(?:group|bloc|organi[sz]ation|members?|body|movement|union|association|alliance|council|community|states|countries|nations|continent|region|people|world|whole|south|government|poor|voiceless|office|presidency|minist\\p{L}+)(?!\\p{L}))',
];

/** Go on with a list that has begun, items after them: 'should also', 'then comes'. */
export const also: readonly Fragment[] = [
  '(?:singled out|named|listed|cited|pointed to)(?= [^.;:]{3,80}, [^.;:]{3,90} and \\p{L})',
  'among (?:the |its |his |her |their |our )?(?:other|further|additional) (?:lines(?: of (?:action|work))?|items|points|issues|topics|themes|goals|subjects|aims|objectives|priorities|plans)(?: [^,.;:]{0,40})? (?:are|is)',
  'should (?:also|likewise|further|besides)',
  'must (?:also|likewise|further)',
  'also (?:considers|regards|sees|named|noted|mentioned|singled out|listed|highlighted|stressed|pledged to|undertakes to|wants to|plans to|aims to|intends to|seeks to|promised to|will seek to|will work to|will focus on|touched (?:on|upon))',
  'went on to(?= (?:security|the|economic|energy|climate|trade|health|peace|human|\\p{L}+ity|\\p{L}+tion))',
  '(?:suggested|proposed),? for (?:instance|example),? that',
  '(?:no less|not less|equally|just as|also) important (?:are|is|will be|would be)',
  '(?:other|further|additional) (?:items|lines of (?:action|work)|points|issues|topics|themes|goals|subjects|aims|objectives)(?: [^,.;:]{0,40})? (?:are|include|will be|concern)',
  'further things (?:[^:.;]{3,60}) will (?:try|work|strive) for',
  'in addition to (?:this|these|that),?',
  'the next(?: one| \\p{L}+)? (?:is|will be|concerns|(?:has|will have) to do with|deals? with)',
  '(?:last|in third place),? there (?:is|are|was|were|will be)',
];

/** Words beside an intention that add it to what was named before. */
export const adds: readonly Fragment[] = [
  'also',
  'in addition',
  'besides',
  'moreover',
  'furthermore',
  'additionally',
  'likewise',
  'as well',
];

/** As `also`, items before them: 'will matter no less'. */
export const alsoBefore: readonly Fragment[] = [
  '(?:are|is|was|were|will be|would be) (?:also |likewise |too )?on (?:the|its|his|her|their|our) (?:list|agenda|menu|programme|program|radar)(?= too| as well|[.,;”"]|$)',
  'will also be (?:important|key|addressed|discussed)',
  'will (?:matter|count|weigh) (?:no less|just as much|as much|equally|too)',
  'should (?:also |likewise |further )be \\p{L}+',
  'must (?:also |likewise )be \\p{L}+',
];

const NTH = '(?:first|second|third|fourth|fifth|sixth|seventh|next|last|final)';
const LIST =
  "(?:the|its|his|her|their|our|my|\\p{Lu}\\p{L}+['’]s?) (?:[\\p{L}-]+ ){0,2}(?:list|agenda|order of business|shopping list)";
const POINT =
  '(?:items?|points?|matters?|concerns?|causes?|things?|tasks?|jobs?|issues?|questions?|files?|subjects?|items? of business|orders? of business|headings?|strands?|goals?|aims?|objectives?|wish(?:es)?|demands?|promises?|pledges?|plans?)';
const BE =
  "(?:is|are|was|were|will be|would be|comes?|came|will come|would come|stands?|ranks?|concerns?|follows?|'s|’s)";

/** Tells of a place, a time or what happened to somebody, and names no aim: 'another is in hospital', 'the first was in 2003'. */
const NO_EVENT =
  '(?! (?:in|on|at|from|by|when|under|still|now|not|sent|held|hurt|shot|\\p{N}|a \\p{L}+ (?:ago|later)|(?!open)\\p{L}+(?:ed|en)(?!\\p{L})))';

/** Places in an order, items after them: 'next on his list is'. */
export const rank: readonly Fragment[] = [
  `(?:first|second|third|fourth|next|last|lower|higher|further down|top)(?: up)? (?:on|in|of) ${LIST},? ${BE}`,
  `an? ${NTH} (?:is|are|was|were|will be|would be)${NO_EVENT}`,
  `(?:an?|the|his|her|its|their|our|my) ${NTH}(?: and (?:last|final))? ${POINT}(?:, [^,.;:]{3,50},)? (?:is|are|was|were|will be|would be|concerns?|concerned)${NO_EVENT}`,
  '(?:after that|after this|then|next|lastly|finally|last of all|in second place|in third place),? (?:he|she|it|they|we|the \\p{L}+) (?:also )?(?:wants?|wanted|hopes? (?:for|to)|plans? to|intends? to|means? to|aims? to|put|puts|placed|named|names|listed|lists)(?: to)?',
  'in (?:the )?(?:first|second|third|fourth|fifth|last) place,? (?:he|she|it|they|we|the \\p{L}+) (?:puts?|placed|names?|named|lists?|listed|wants?)(?: to)?',
  `(?:then|next|after (?:that|it|this)|close behind(?: (?:it|that|this))?|right behind(?: (?:it|that|this))?)(?: in ${NTH} place)? (?:comes?|came|follows?|followed|is|are)(?! \\p{L}+(?:ed|en)(?![\\p{L}]))`,
  `another(?: one)? (?:is|was|will be|would be)${NO_EVENT}`,
  '(?:first|second|third|fourth|last|next) (?:comes?|came)(?= \\p{L})',
  `in ${NTH} place (?:comes?|came|stands?|is|are)`,
  '(?:lastly|finally|then|last|last of all),? there (?:is|are|was|were|will be)',
  'and (?:then|finally|lastly)(?<=, and \\p{L}+)(?= (?!(?:he|she|it|they|we|you|I|to|there|the (?:president|minister|chair|secretary))(?!\\p{L}))\\p{L})',
];

/** The same, items before them: 'comes first', 'is second on her list'. */
export const rankBefore: readonly Fragment[] = [
  `(?:comes?|came|will come|would come|ranks?|stands?) ${NTH}(?= for | on (?:the|its|his|her|their) |,|\\.|:|;|$)(?: on ${LIST})?`,
  `(?:is|are|was|were|will be) (?:the )?${NTH}(?: (?:on|in) ${LIST})?(?=[.,;:”"]|$| and )`,
  `(?:is|are|was|were|will be|makes?|make up|makes up|forms?) (?:the|his|her|its|their|our|a) ${NTH} ${POINT}(?: (?:on|in) ${LIST})?(?=[.,;:”"]|$)`,
  `(?:heads?|headed|leads?|led|opens?|tops?|topped|completes?|closes?|rounds? (?:off|out)|brings? up the rear of) ${LIST}`,
  'completes? (?:it|the (?:list|set|trio|picture|programme|program))(?=[.,;:”"]|$)',
  `follows? in (?:the )?${NTH} place`,
];

/** Too little for one item, enough for a list of three: 'named A, B and C', 'will open A, cut B and do C'. */
export const listed: readonly Fragment[] = [
  '(?:named|names|naming|mention(?:ed|s|ing)|cit(?:ed|es|ing)|list(?:ed|s|ing)|enumerated|singl(?:ed|es|ing) out|point(?:ed|s|ing) (?:to|out)|highlight(?:ed|s|ing)|underlin(?:ed|es|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|sp(?:oke|eaks|eaking) (?:of|about|for|in favou?r of)|call(?:ed|s|ing) for|set(?:s|ting)? out|outlin(?:ed|es|ing)|identif(?:ied|ies|ying)|underscor(?:ed|es|ing))(?: (?:also|the following|above all|in particular|as (?:its|his|her|their) \\p{L}+))?(?: (?:the )?(?:importance|need|necessity|urgency|role|value) (?:of|for|to))?(?= \\p{Ll})',
  '(?:puts?|putting|throws?|throwing) (?:its|his|her|their|our) (?:\\p{L}+ )?(?:weight|strength|energy|efforts?|backing|support) (?:behind|into)',
  '(?:wants?|wanted|hop(?:es|ed)|expects?|expected|means?|meant|would like|wish(?:es|ed)?) (?:also )?(?:to (?:see|have)|for)',
  '(?:programme|program|agenda|plan|plans|platform|manifesto|vision|menu|list|roadmap|strategy)(?: [^,.;:]{0,60})? (?:is|are|includes?|contains?|covers?|lists?|names?|speaks? of|provides? for|foresees?|has|holds?|comprises?|runs? from)',
];

/** The same, items before the words: 'A, B and C are things on which it will work'. */
export const listedBefore: readonly Fragment[] = [
  '(?:are|were|will be|would be) (?:(?:the|some|a few|further|other|also|all|among|of|those|all of) ){0,3}(?:\\p{L}+ )?(?:things|points|issues|matters|questions|causes|concerns|subjects|topics|fields|headings|chapters|words)(?: (?:on|that|which|to|in|for|with|of)(?![\\p{L}]))?',
  '(?:stand|rank|figure|feature|come|are)(?: also)? (?:high|prominently|first|at the top|near the top|foremost|up)',
];
