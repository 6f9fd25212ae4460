import { countryName } from '../../../gazetteer/lexicon';
import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { quotedSpans } from '../../../speech/quoted-spans';

/** 'Our country' as the country it means: in the words of a foreigner, the foreigner's. Other mentions stay as they are. */
export function ownCountry(context: ReadingContext, { part }: Sentence, mention: Mention): Mention {
  if (mention.form !== 'own' || part !== 'body') return mention;
  const quote = quotedSpans(context).find(({ start, end }) => start <= mention.start && mention.end <= end);
  const speaker = quote?.speaker?.type === 'Person' ? quote.speaker.name : null;
  if (!speaker) return mention;
  const id = context.mentions('body').find(({ name, country }) => name === speaker && country)?.country;
  return id && id !== mention.id ? { ...mention, id, name: countryName(context.pack, id) } : mention;
}
