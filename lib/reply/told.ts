import type { ReplyLanguage } from '../core/types.ts';

/** Words by which a message tells a time ("since 8", "for two weeks", "yesterday"), and by which a question asks for one. */
const times: Readonly<Record<Exclude<ReplyLanguage, 'sr-Latn'>, { told: RegExp; asks: RegExp }>> = {
  en: {
    told: /\b(since (\d|yesterday|this|last|noon|mon|tues|wednes|thurs|fri|satur|sun)|for (over |about |almost |the (last|past) )?(\d|an? |one |two |three |four |five |hours|days|weeks|months|years)|yesterday|this morning|last (night|week|month|year)|\d+ (min|h(ou)?rs?|days?|weeks?|months?)\b)/i,
    asks: /\b(since|when|what time|which day|which date)\b/i,
  },
  pl: {
    told: /(?<!\p{L})(od (\d|wczoraj|rana|dwóch|trzech|czterech|kilku|godzin|dni|tygodni|miesi|poniedział|wtork|środ|czwart|piąt|sobot|niedziel)|wczoraj|dziś rano|\d+ (min|godz|dni|tyg|mies))/iu,
    asks: /kiedy|godzin|o jakiej porze/iu,
  },
  de: {
    told: /(?<!\p{L})(seit (\d|gestern|heute|einem|einer|zwei|drei|vier|fünf|mehreren|stunden|tagen|wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|gestern|heute (früh|morgen)|\d+ (min|stunden|tagen?|wochen|monaten?)|um \d)/iu,
    asks: /(?<!\p{L})(wann|Uhrzeit|welche[mn] Tag|Tageszeit)(?!\p{L})/iu,
  },
  sr: {
    told: /(?<!\p{L})((од|od) (\d|јуче|juče|јутрос|jutros|синоћ|sinoć|понедељ|ponedelj)|јуче|juče|јутрос|jutros|синоћ|sinoć|(већ|već) (\d|два|dva|три|tri|пет|pet|дан|dan|недељ|nedelj|месец|mesec)|\d+ (мин|min|сат|sat|дан|dan|недељ|nedelj|месец|mesec))/iu,
    asks: /(?<!\p{L})кад(?!\p{L})|када|доба дана|колико сати/iu,
  },
  fa: {
    told: /(?<!\p{L})(از (دیروز|دیشب|صبح|ساعت|هفته|ماه|[۰-۹\d])|دیروز|دیشب|([۰-۹\d]+|دو|سه|چهار|پنج|چند) (دقیقه|ساعت|روز|هفته|ماه|سال))/u,
    asks: /(?<!\p{L})کی(?!\p{L})|چه (ساعت|روز|زمان|وقت)|مال چه/u,
  },
  ru: {
    told: /(?<!\p{L})(со? (\d|утра|вечера|ночи|вчера|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)|вчера|сегодня утром|(уже|вот) (\d|два|две|три|четыре|пять|час|недел|месяц)|\d+ (мин|час|дн|недел|месяц))/iu,
    // After a comma it is a conjunction.
    asks: /(?<!, |\p{L})когда|с какого|во сколько|какой день/iu,
  },
};

/** Who writes more has said when by then. */
const readLength = 700;

/** So many must be left to choose from. */
const fewest = 3;

/** The questions that do not ask when, where the message has told it: to be asked for it again annoys most. */
export function untold(
  questions: readonly string[],
  comment: string,
  lang: ReplyLanguage,
): readonly string[] {
  const { told, asks } = times[lang === 'sr-Latn' ? 'sr' : lang];
  if (!told.test(comment.slice(0, readLength))) return questions;
  const left = questions.filter((question) => !asks.test(question));
  return left.length < fewest ? questions : left;
}
