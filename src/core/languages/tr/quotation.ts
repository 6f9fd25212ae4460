import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    dedi, demişti, diyor, diyen, diye (?:konuştu|yazdı|sordu|ekledi|devam etti|belirtti|yanıtladı|seslendi), söyledi, söylemişti, belirtti, bildirdi, vurguladı,
    kaydetti, aktardı, açıkladı, ekledi, ifade (?:etti|edildi), dile getirdi, anlattı, hatırlattı, paylaştı, duyurdu, savundu, uyardı, yanıtladı,
    şeklinde konuştu, ifade(?:sini|lerini) kullandı, ifadelerine yer ver\p{L}*, ifadesini kullandı, ifadeleri kullanıldı, sözlerini (?:kullandı|sarf etti),
    değerlendirmesi(?:nde bulundu|ni yaptı), açıklamasında bulundu, yorumunu yaptı, mesajını (?:verdi|paylaştı), çağrısında bulundu, çağrısı yaptı,
    yanıtını verdi, cevabını verdi, denildi, denilen, diye konuşan, görüşünü (?:paylaştı|dile getirdi), dedim
  `,
  according: list`göre`,
  notSpeech: list`
    tema\p{Ll}*, slogan\p{Ll}*, başlıklı, başlığıyla, adlı, isimli, konulu, kitab\p{Ll}*, film\p{Ll}*, dergi\p{Ll}*, gazete\p{Ll}*, proje\p{Ll}*,
    program\p{Ll}*, girişim\p{Ll}*, nişanı\p{Ll}*, sözcükleriyle, kelimeleriyle, olarak bilinen, olarak adlandır\p{Ll}*, olarak nitele\p{Ll}*
  `,
  mottos: list`slogan\p{Ll}*`,
  texts: list`açıklama\p{Ll}*, bildiri\p{Ll}*, mesaj\p{Ll}*, mektu[bp]\p{Ll}*, deklarasyon\p{Ll}*, metin\p{Ll}*, belge\p{Ll}*`,
  bodies: list`(?:\p{L}+ )?bakanlığı\p{Ll}*, sözcülü\p{Ll}+, basın (?:ofis|servis)\p{Ll}+, kaynaklar\p{Ll}*, (?:cumhurbaşkanlığı|iletişim başkanlığı)\p{Ll}*`,
};
