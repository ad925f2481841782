/** What X's interface says where it differs by language: from its own locale data (dom.md 3.2). */
export type Ui = 'en' | 'de' | 'pl' | 'ru' | 'sr' | 'fa';

export interface Words {
  moreReplies: string;
  relevant: string;
  quote: string;
  gone: string;
}

export const words: Record<Ui, Words> = {
  en: {
    moreReplies: 'Show more replies',
    relevant: 'Relevant',
    quote: 'Quote',
    gone: 'This post is unavailable.',
  },
  de: {
    moreReplies: 'Mehr Antworten anzeigen',
    relevant: 'Besonders relevant',
    quote: 'Zitat',
    gone: 'Dieser Post ist nicht verfügbar.',
  },
  pl: {
    moreReplies: 'Pokaż więcej odpowiedzi',
    relevant: 'Najtrafniejsze',
    quote: 'Cytuj',
    gone: 'Ten wpis jest niedostępny.',
  },
  ru: {
    moreReplies: 'Показать ещё ответы',
    relevant: 'Наиболее актуальные',
    quote: 'Цитата',
    gone: 'Этот пост недоступен.',
  },
  sr: {
    moreReplies: 'Прикажи још одговора',
    relevant: 'Најважније',
    quote: 'Цитат',
    gone: 'Ова објава није доступна.',
  },
  fa: {
    moreReplies: 'نمایش پاسخ‌های بیشتر',
    relevant: 'مرتبط‌ترین',
    quote: 'نقل‌قول',
    gone: 'این پست دردسترس نیست.',
  },
};

/** The short age of a tweet in a list: `12s`, `4m`, `3h`, `Nov 26`, `Nov 26, 2024`. */
export function shortAge(at: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - at) / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h`;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const form = sameYear ? ({} as const) : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', ...form }).format(at);
}

/** The full time of the focal tweet: `4:28 PM · Jan 18, 2026`. */
export function fullTime(at: number): string {
  const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(at);
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(at);
  return `${time.replace('\u202f', ' ')} · ${date}`;
}
