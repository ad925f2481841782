import type { Dice } from './dice.ts';
import { all, type Mutation, one } from './mutation.ts';

/**
 * The page in another language: its labels and the short times of comments (forms: dom.md 3.1). Names, handles and
 * texts of people stay.
 */

type Unit = 'min' | 'h' | 'd' | 'w';

interface Language {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Any words but times, for labels. */
  words: readonly string[];
  now?: string;
  /** "Yesterday at 18:01", from hours and minutes. */
  yesterday?: (hours: number, minutes: string) => string;
  /** Null: how it is written is not known well enough. */
  short: (count: number, unit: Unit) => string | null;
  zero?: string;
}

const by =
  (units: Record<Unit, string>): Language['short'] =>
  (count, unit) =>
    `${count} ${units[unit]}`;

export const languages: readonly Language[] = [
  {
    lang: 'en',
    dir: 'ltr',
    words: ['See', 'who', 'reacted', 'Answer', 'to', 'this', 'More', 'Leave', 'from'],
    now: 'Just now',
    yesterday: (h, m) => `Yesterday at ${h % 12 || 12}:${m} ${h < 12 ? 'AM' : 'PM'}`,
    short: (count, unit) => `${count}${unit === 'min' ? 'm' : unit}`,
  },
  {
    lang: 'de',
    dir: 'ltr',
    words: ['Kommentar', 'von', 'ansehen', 'Antwort', 'auf', 'mehr', 'Profil'],
    now: 'Gerade eben',
    yesterday: (h, m) => `Gestern um ${String(h).padStart(2, '0')}:${m}`,
    short: (count, unit) =>
      `${count} ${{ min: 'Min.', h: 'Std.', d: count === 1 ? 'Tag' : 'Tage', w: 'Wo.' }[unit]}`,
  },
  {
    lang: 'pl',
    dir: 'ltr',
    words: ['Komentarz', 'osoby', 'Zobacz', 'odpowiedz', 'na', 'profil'],
    now: 'Przed chwilą',
    yesterday: (h, m) => `wczoraj o ${h}:${m}`,
    short: (count, unit) =>
      `${count} ${{ min: 'min', h: 'godz.', d: count === 1 ? 'dzień' : 'dni', w: 'tyg.' }[unit]}`,
  },
  {
    lang: 'ru',
    dir: 'ltr',
    words: ['Комментарий', 'от', 'показать', 'ответ', 'на', 'профиль'],
    now: 'Только что',
    yesterday: (h, m) => `Вчера в ${h}:${m}`,
    short: by({ min: 'мин.', h: 'ч.', d: 'дн.', w: 'нед.' }),
  },
  {
    lang: 'fa',
    dir: 'rtl',
    words: ['دیدگاه', 'از', 'نمایش', 'پاسخ', 'به'],
    short: by({ min: 'دقیقه', h: 'ساعت', d: 'روز', w: 'هفته' }),
    zero: '۰',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    words: ['تعليق', 'من', 'عرض', 'رد', 'على'],
    short: (count, unit) => (unit === 'min' ? `${count} د` : unit === 'h' ? `${count} س` : null),
    zero: '٠',
  },
  {
    lang: 'zh-Hans',
    dir: 'ltr',
    words: ['评论', '查看', '回复', '关于'],
    short: (count, unit) => `${count}${{ min: '分钟', h: '小时', d: '天', w: '周' }[unit]}`,
  },
  // Short units that mean something else elsewhere: Turkish weeks and hours, Danish hours and weeks. D.
  {
    lang: 'tr',
    dir: 'ltr',
    words: ['Yorum', 'gör', 'yanıtla', 'profil'],
    now: 'Şimdi',
    yesterday: (h, m) => `Dün, ${h}:${m}`,
    short: (count, unit) => `${count}${{ min: 'd', h: 's', d: 'g', w: 'h' }[unit]}`,
  },
  {
    lang: 'da',
    dir: 'ltr',
    words: ['Kommentar', 'fra', 'se', 'svar'],
    now: 'Lige nu',
    yesterday: (h, m) => `I går kl. ${h}.${m}`,
    short: (count, unit) => `${count} ${{ min: 'min.', h: 't.', d: 'd.', w: 'u.' }[unit]}`,
  },
  {
    lang: 'id',
    dir: 'ltr',
    words: ['Komentar', 'dari', 'lihat', 'balas'],
    now: 'Baru saja',
    yesterday: (h, m) => `Kemarin pukul ${h}.${m}`,
    short: (count, unit) => `${count} ${{ min: 'm', h: 'j', d: 'h', w: 'mgg' }[unit]}`,
  },
  {
    lang: 'th',
    dir: 'ltr',
    words: ['ความเห็น', 'ดู', 'ตอบกลับ', 'ของ'],
    short: by({ min: 'นาที', h: 'ชม.', d: 'วัน', w: 'สัปดาห์' }),
  },
];

const zeros = ['0', '٠', '۰'];

function toAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.map((each) => each.charCodeAt(0)).find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function fromAscii(text: string, zero = '0'): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

type Time = { now: true } | { hours: number; minutes: string } | { count: number; unit: Unit };

/** A label as the language of its page writes it. */
function timeIn(label: string, language: Language): Time | null {
  const { now, yesterday, short } = language;
  const text = toAscii(label.replace(/\s+/g, ' ').trim());
  if (now === text) return { now: true };
  const count = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  for (const unit of ['min', 'h', 'd', 'w'] as const) if (short(count, unit) === text) return { count, unit };
  const [, shown, minutes] = /(\d{1,2}):(\d\d)/.exec(text) ?? [];
  if (!yesterday || !shown || !minutes) return null;
  const hours = [0, 12].map((shift) => (Number(shown) + shift) % 24);
  const hour = hours.find((each) => yesterday(each, minutes) === text);
  return hour === undefined ? null : { hours: hour, minutes };
}

function said(time: Time, { now, yesterday, short, zero }: Language): string | null {
  const text =
    'now' in time
      ? now
      : 'hours' in time
        ? yesterday?.(time.hours, time.minutes)
        : short(time.count, time.unit);
  return text ? fromAscii(text, zero) : null;
}

/** The labels of the page's parts, with the numbers in them. */
function relabel(doc: Document, { words, zero }: Language, dice: Dice): number {
  const found = all(doc, 'body [aria-label], body [aria-placeholder]').filter(
    // A date in a label would become another date.
    (each) => !each.matches('a[href*="comment_id="], abbr'),
  );
  for (const each of found)
    for (const name of ['aria-label', 'aria-placeholder']) {
      const label = each.getAttribute(name);
      if (!label) continue;
      const numbers = label.match(/\d[\d.,]*/g) ?? [];
      const spoken = Array.from({ length: 2 + dice.below(3) }, () => dice.pick(words));
      each.setAttribute(name, fromAscii([...numbers, ...spoken].join(' '), zero));
    }
  return found.length;
}

/** Links that show a comment's time on Facebook. */
const timeLinks = '[role="article"] a[href*="comment_id="]:not([aria-hidden])';

export const languageChanges: readonly Mutation[] = [
  {
    kind: 'labels in another language',
    phase: 'content',
    group: 'language',
    apply: (doc, dice) => {
      const language = dice.pick(languages);
      return relabel(doc, language, dice) > 0 && language.lang;
    },
  },
  ...languages.map(
    (language): Mutation => ({
      kind: `the page in another language: ${language.lang}`,
      phase: 'content',
      group: 'language',
      destroys: ['postedAt'],
      apply: (doc, dice) => {
        const before = one(doc, 'html')?.lang.split('-')[0] ?? '';
        const spoken = languages.find(({ lang }) => lang.split('-')[0] === before);
        if (!spoken) return false;
        const links = all(doc, timeLinks).filter((each) => !each.closest('[lang]:not(html)'));
        const times = links.map((link) => timeIn(link.textContent ?? '', spoken));
        const texts = times.map((time) => time && said(time, language));
        // Half a translation would be no page that can be.
        if (texts.some((text) => !text)) return false;
        links.forEach((link, i) => {
          link.textContent = texts[i] ?? '';
        });
        const page = one(doc, 'html');
        page?.setAttribute('lang', language.lang);
        page?.setAttribute('dir', language.dir);
        relabel(doc, language, dice);
        return true;
      },
    }),
  ),
];
