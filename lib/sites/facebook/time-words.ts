/** Words of relative times on Facebook, as data. Graded in dom.md 3.1; forms without evidence (D) are marked. */

export type Unit = 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'y';

export interface TimeWords {
  /** Phrases for less than a minute. */
  now: readonly string[];
  today: readonly string[];
  yesterday: readonly string[];
  units: Record<Unit, string>;
  /** What may stand beside a unit without a number and means one of it: "about an hour ago". */
  beside: string;
  /** Words that mean two of something. */
  dual?: string;
  am?: readonly string[];
  pm?: readonly string[];
}

/** By BCP 47 language of the page. `sr` is written both ways. */
export const timeWords: Record<string, TimeWords> = {
  // A: "7m", "1w", "5y", "a week ago". B: "8 weeks ago", "2 hrs", "Yesterday at 6:01 PM".
  en: {
    now: ['just now', 'now', 'a moment ago'],
    today: ['today'],
    yesterday: ['yesterday'],
    beside: 'a an one about around last ago',
    units: {
      s: 's sec secs second seconds',
      min: 'm min mins minute minutes',
      h: 'h hr hrs hour hours',
      d: 'd day days',
      w: 'w wk wks week weeks',
      mo: 'mo mos month months',
      y: 'y yr yrs year years',
    },
    am: ['am'],
    pm: ['pm'],
  },
  // B: seen live 2026-06.
  de: {
    now: ['gerade eben', 'jetzt'],
    today: ['heute'],
    yesterday: ['gestern'],
    beside: 'vor etwa ca ein eine einem einen einer',
    units: {
      s: 'sek sekunde sekunden',
      min: 'min minute minuten',
      h: 'std stunde stunden',
      d: 't tag tage tagen',
      w: 'wo woche wochen',
      mo: 'mon monat monate monaten',
      y: 'j jahr jahre jahren',
    },
  },
  // D
  pl: {
    now: ['przed chwilą', 'teraz', 'właśnie teraz'],
    today: ['dzisiaj', 'dziś'],
    yesterday: ['wczoraj'],
    beside: 'temu około jeden jedna jedną jedno',
    units: {
      s: 'sek sekunda sekundę sekundy sekund',
      min: 'min minuta minutę minuty minut',
      h: 'g godz godzina godzinę godziny godzin',
      d: 'd dzień dni dnia',
      w: 'tydz tyg tydzień tygodnie tygodni tygodnia',
      mo: 'mies miesiąc miesiące miesięcy',
      y: 'r l rok roku lata lat',
    },
  },
  // D
  sr: {
    now: ['управо сада', 'сада', 'управо', 'upravo sada', 'sada', 'upravo'],
    today: ['данас', 'danas'],
    yesterday: ['јуче', 'juče'],
    beside: 'пре око један једна једну једно pre oko jedan jedna jednu jedno',
    units: {
      s: 'сек секунда секунде секунду секунди sek sekunda sekunde sekundu sekundi',
      min: 'м мин минут минута минути m min minut minuta minuti',
      h: 'ч сат сата сати č h sat sata sati',
      d: 'д дан дана d dan dana',
      w: 'н нед недеља недеље недељу седмица седмице седмицу n ned nedelja nedelje nedelju sedmica sedmice sedmicu',
      mo: 'мес месец месеца месеци mes mesec meseca meseci',
      y: 'г год година године годину g god godina godine godinu',
    },
  },
  // D
  ru: {
    now: ['только что', 'сейчас'],
    today: ['сегодня'],
    yesterday: ['вчера'],
    beside: 'назад около примерно один одна одну',
    units: {
      s: 'с сек секунда секунду секунды секунд',
      min: 'м мин минута минуту минуты минут',
      h: 'ч час часа часов',
      d: 'д дн день дня дней',
      w: 'н нед неделя неделю недели недель',
      mo: 'мес месяц месяца месяцев',
      y: 'г год года л лет',
    },
  },
  // D
  fa: {
    now: ['همین حالا', 'همین الان', 'هماکنون', 'اکنون', 'لحظاتی پیش'],
    today: ['امروز'],
    yesterday: ['دیروز'],
    beside: 'پیش قبل یک حدود',
    units: { s: 'ثانیه', min: 'دقیقه', h: 'ساعت', d: 'روز', w: 'هفته', mo: 'ماه', y: 'سال' },
    am: ['ق ظ', 'صبح'],
    pm: ['ب ظ', 'عصر', 'بعدازظهر'],
  },
  // A: "١٨ س", "١ د". The rest D.
  ar: {
    now: ['الآن'],
    today: ['اليوم'],
    yesterday: ['أمس'],
    beside: 'قبل منذ حوالي واحد واحدة',
    units: {
      s: 'ث ثانية ثوان ثوانٍ ثواني ثانيتين ثانيتان',
      min: 'د دقيقة دقائق دقيقتين دقيقتان',
      h: 'س ساعة ساعات ساعتين ساعتان',
      d: 'ي يوم يوما أيام يومين يومان',
      w: 'أ أسبوع أسبوعا أسابيع أسبوعين أسبوعان',
      mo: 'شهر شهرا أشهر شهور شهرين شهران',
      y: 'سنة سنوات سنتين سنتان عام عاما أعوام عامين عامان',
    },
    dual: 'ثانيتين ثانيتان دقيقتين دقيقتان ساعتين ساعتان يومين يومان أسبوعين أسبوعان شهرين شهران سنتين سنتان عامين عامان',
    am: ['ص'],
    pm: ['م'],
  },
  // A: "2天", "2天前", "7周前". The rest D.
  zh: {
    now: ['刚刚', '剛剛', '现在', '現在'],
    today: ['今天'],
    yesterday: ['昨天'],
    beside: '前 约',
    units: {
      s: '秒',
      min: '分钟 分鐘 分',
      h: '小时 小時',
      d: '天',
      w: '周 週',
      mo: '个月 個月',
      y: '年',
    },
    am: ['上午', '凌晨', '早上'],
    pm: ['下午', '晚上', '中午'],
  },
};

/** Symbols that are the same in languages written in Latin letters. */
export const symbols: TimeWords = {
  now: [],
  today: [],
  yesterday: [],
  beside: '',
  units: { s: 's', min: 'min', h: 'h', d: '', w: '', mo: '', y: '' },
};
