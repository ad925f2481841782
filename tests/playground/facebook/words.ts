/**
 * What Facebook's interface says. English, German and Polish as far as dom.md 3.1 knows them; the rest in natural
 * wording, since no evidence exists.
 */
export type Ui = 'en' | 'de' | 'pl' | 'sr' | 'fa' | 'ru';

export interface Words {
  like: string;
  react: string;
  reply: string;
  comment: string;
  leaveComment: string;
  share: string;
  author: string;
  topFan: string;
  badges: string;
  relevant: string;
  all: string;
  newest: string;
  relevantHint: string;
  allHint: string;
  newestHint: string;
  moreComments: string;
  seeMore: string;
  hide: string;
  close: string;
  postMenu: string;
  loading: string;
  edited: string;
  /** No evidence for any language (dom.md 1.6, grade D). */
  hidden: string;
  send: string;
  allReactions: string;
  postOf(name: string): string;
  commentAs(name: string): string;
  replyTo(name: string): string;
  commentBy(name: string, ago: string): string;
  replyBy(name: string, to: string, ago: string, toReply: boolean): string;
  replied(name: string, n: number): string;
  allReplies(n: number): string;
  comments(n: number): string;
  shares(n: number): string;
  /** Short forms in time links: now, minutes, hours, days, weeks, years. */
  now: string;
  short: readonly [string, string, string, string, string];
}

const forms = (lang: string, n: number, words: Partial<Record<Intl.LDMLPluralRule, string>>): string =>
  `${n.toLocaleString(lang)} ${words[new Intl.PluralRules(lang).select(n)] ?? words.other ?? ''}`;

const en: Words = {
  like: 'Like',
  react: 'React',
  reply: 'Reply',
  comment: 'Comment',
  leaveComment: 'Leave a comment',
  share: 'Share',
  author: 'Author',
  topFan: 'Top fan',
  badges: 'View information about identity badges',
  relevant: 'Most relevant',
  all: 'All comments',
  newest: 'Newest',
  relevantHint: 'Show friends’ comments and the most engaging comments first.',
  allHint: 'Show all comments, including potential spam.',
  newestHint: 'Show all comments with the newest comments first.',
  moreComments: 'View more comments',
  seeMore: 'See more',
  hide: 'Hide or report this',
  close: 'Close',
  postMenu: 'Actions for this post',
  loading: 'Loading...',
  edited: 'Edited',
  hidden: 'Hidden',
  send: 'Comment',
  allReactions: 'All reactions:',
  postOf: (name) => `${name}'s post`,
  commentAs: (name) => `Comment as ${name}`,
  replyTo: (name) => `Reply to ${name}…`,
  commentBy: (name, ago) => `Comment by ${name} ${ago}`,
  replyBy: (name, to, ago, toReply) => `Reply by ${name} to ${to}'s ${toReply ? 'reply' : 'comment'} ${ago}`,
  replied: (name, n) => `${name} replied · ${forms('en', n, { one: 'reply', other: 'replies' })}`,
  allReplies: (n) => `View all ${n} replies`,
  comments: (n) => forms('en', n, { one: 'comment', other: 'comments' }),
  shares: (n) => forms('en', n, { one: 'share', other: 'shares' }),
  now: 'Just now',
  short: ['m', 'h', 'd', 'w', 'y'],
};

const de: Words = {
  ...en,
  like: 'Gefällt mir',
  react: 'Reagieren',
  reply: 'Antworten',
  comment: 'Kommentieren',
  leaveComment: 'Kommentieren',
  share: 'Teilen',
  author: 'Verfasser',
  topFan: 'Top-Fan',
  badges: 'Informationen zu Identitäts-Badges anzeigen',
  relevant: 'Relevanteste zuerst',
  all: 'Alle Kommentare',
  newest: 'Neueste zuerst',
  relevantHint: 'Kommentare von Freunden und die mit den meisten Interaktionen zuerst anzeigen.',
  allHint: 'Alle Kommentare anzeigen, auch möglichen Spam.',
  newestHint: 'Alle Kommentare anzeigen, die neuesten zuerst.',
  moreComments: 'Weitere Kommentare ansehen',
  seeMore: 'Mehr anzeigen',
  hide: 'Verbergen oder melden',
  close: 'Schließen',
  postMenu: 'Aktionen für diesen Beitrag',
  loading: 'Wird geladen …',
  edited: 'Bearbeitet',
  hidden: 'Verborgen',
  send: 'Kommentieren',
  allReactions: 'Alle Reaktionen:',
  postOf: (name) => `Beitrag von ${name}`,
  commentAs: (name) => `Kommentieren als ${name}`,
  replyTo: (name) => `${name} antworten …`,
  commentBy: (name, ago) => `Kommentar von ${name} (${ago})`,
  replyBy: (name, to, ago, toReply) =>
    `Antworte mit ${name} auf ${to}s ${toReply ? 'Antwort' : 'Kommentar'} (${ago.replace(/^vor/, 'Vor')}).`,
  replied: (name, n) => `${name} hat geantwortet · ${forms('de', n, { one: 'Antwort', other: 'Antworten' })}`,
  allReplies: (n) => `Alle ${n} Antworten ansehen`,
  comments: (n) => forms('de', n, { one: 'Kommentar', other: 'Kommentare' }),
  shares: (n) => forms('de', n, { one: 'Mal geteilt', other: 'Mal geteilt' }),
  now: 'Gerade eben',
  short: [' Min.', ' Std.', ' Tage', ' Wo.', ' J.'],
};

const pl: Words = {
  ...en,
  like: 'Lubię to!',
  react: 'Zareaguj',
  reply: 'Odpowiedz',
  comment: 'Skomentuj',
  leaveComment: 'Dodaj komentarz',
  share: 'Udostępnij',
  author: 'Autor',
  topFan: 'Największy fan',
  badges: 'Wyświetl informacje o odznakach',
  relevant: 'Najtrafniejsze',
  all: 'Wszystkie komentarze',
  newest: 'Najnowsze',
  relevantHint: 'Najpierw pokazuj komentarze znajomych i najciekawsze komentarze.',
  allHint: 'Pokazuj wszystkie komentarze, także potencjalny spam.',
  newestHint: 'Pokazuj wszystkie komentarze, zaczynając od najnowszych.',
  moreComments: 'Wyświetl więcej komentarzy',
  seeMore: 'Zobacz więcej',
  hide: 'Ukryj lub zgłoś',
  close: 'Zamknij',
  postMenu: 'Działania dla tego posta',
  loading: 'Wczytywanie…',
  edited: 'Edytowano',
  hidden: 'Ukryte',
  send: 'Skomentuj',
  allReactions: 'Wszystkie reakcje:',
  postOf: (name) => `Post użytkownika ${name}`,
  commentAs: (name) => `Skomentuj jako ${name}`,
  replyTo: (name) => `Odpowiedz użytkownikowi ${name}…`,
  commentBy: (name, ago) => `Komentarz użytkownika ${name} ${ago}`,
  replyBy: (name, to, ago, toReply) =>
    `Odpowiedź użytkownika ${name} na ${toReply ? 'odpowiedź' : 'komentarz'} użytkownika ${to} ${ago}`,
  replied: (name, n) => `${name} odpowiada · ${forms('pl', n, { one: 'odpowiedź', other: 'odpowiedzi' })}`,
  allReplies: (n) => `Wyświetl wszystkie ${n} odpowiedzi`,
  comments: (n) =>
    forms('pl', n, { one: 'komentarz', few: 'komentarze', many: 'komentarzy', other: 'komentarza' }),
  shares: (n) =>
    forms('pl', n, {
      one: 'udostępnienie',
      few: 'udostępnienia',
      many: 'udostępnień',
      other: 'udostępnienia',
    }),
  now: 'Przed chwilą',
  short: [' min', ' godz.', ' dni', ' tyg.', ' l.'],
};

const sr: Words = {
  ...en,
  like: 'Свиђа ми се',
  react: 'Реагуј',
  reply: 'Одговори',
  comment: 'Коментариши',
  leaveComment: 'Остави коментар',
  share: 'Подели',
  author: 'Аутор',
  topFan: 'Највећи обожавалац',
  badges: 'Прикажи информације о беџевима идентитета',
  relevant: 'Најрелевантније',
  all: 'Сви коментари',
  newest: 'Најновије',
  relevantHint: 'Прво прикажи коментаре пријатеља и најзанимљивије коментаре.',
  allHint: 'Прикажи све коментаре, и могућу непожељну пошту.',
  newestHint: 'Прикажи све коментаре, прво најновије.',
  moreComments: 'Прикажи још коментара',
  seeMore: 'Погледај још',
  hide: 'Сакриј или пријави ово',
  close: 'Затвори',
  postMenu: 'Радње за ову објаву',
  loading: 'Учитава се…',
  edited: 'Измењено',
  hidden: 'Скривено',
  send: 'Коментариши',
  allReactions: 'Све реакције:',
  postOf: (name) => `Објава корисника ${name}`,
  commentAs: (name) => `Коментариши као ${name}`,
  replyTo: (name) => `Одговори кориснику ${name}…`,
  commentBy: (name, ago) => `Коментар корисника ${name} ${ago}`,
  replyBy: (name, to, ago, toReply) =>
    `Одговор корисника ${name} на ${toReply ? 'одговор' : 'коментар'} корисника ${to} ${ago}`,
  replied: (name, n) => `${name} је одговорио/ла · ${forms('sr', n, { one: 'одговор', other: 'одговора' })}`,
  allReplies: (n) => `Прикажи све одговоре (${n})`,
  comments: (n) => forms('sr', n, { one: 'коментар', few: 'коментара', other: 'коментара' }),
  shares: (n) => forms('sr', n, { one: 'дељење', other: 'дељења' }),
  now: 'Управо сада',
  short: [' мин', ' ч', ' д', ' нед.', ' год.'],
};

const fa: Words = {
  ...en,
  like: 'پسندیدن',
  react: 'واکنش',
  reply: 'پاسخ',
  comment: 'نظر دادن',
  leaveComment: 'نظر بنویسید',
  share: 'هم‌رسانی',
  author: 'نویسنده',
  topFan: 'طرفدار برتر',
  badges: 'مشاهده‌ی اطلاعات نشان‌های هویت',
  relevant: 'مرتبط‌ترین',
  all: 'همه‌ی نظرها',
  newest: 'جدیدترین',
  relevantHint: 'ابتدا نظر دوستان و پرتعامل‌ترین نظرها نمایش داده شود.',
  allHint: 'همه‌ی نظرها، حتی هرزنامه‌ی احتمالی، نمایش داده شود.',
  newestHint: 'همه‌ی نظرها، ابتدا جدیدترین، نمایش داده شود.',
  moreComments: 'مشاهده‌ی نظرهای بیشتر',
  seeMore: 'مشاهده‌ی بیشتر',
  hide: 'پنهان یا گزارش کنید',
  close: 'بستن',
  postMenu: 'کنش‌های این پست',
  loading: 'در حال بارگیری…',
  edited: 'ویرایش شد',
  hidden: 'پنهان',
  send: 'نظر دادن',
  allReactions: 'همه‌ی واکنش‌ها:',
  postOf: (name) => `پست ${name}`,
  commentAs: (name) => `نظر دادن به عنوان ${name}`,
  replyTo: (name) => `پاسخ به ${name}…`,
  commentBy: (name, ago) => `نظر ${name} ${ago}`,
  replyBy: (name, to, ago, toReply) => `پاسخ ${name} به ${toReply ? 'پاسخ' : 'نظر'} ${to} ${ago}`,
  replied: (name, n) => `${name} پاسخ داد · ${forms('fa', n, { other: 'پاسخ' })}`,
  allReplies: (n) => `مشاهده‌ی هر ${n.toLocaleString('fa')} پاسخ`,
  comments: (n) => forms('fa', n, { other: 'نظر' }),
  shares: (n) => forms('fa', n, { other: 'هم‌رسانی' }),
  now: 'همین حالا',
  short: [' دقیقه', ' ساعت', ' روز', ' هفته', ' سال'],
};

const ru: Words = {
  ...en,
  like: 'Нравится',
  react: 'Отреагировать',
  reply: 'Ответить',
  comment: 'Комментировать',
  leaveComment: 'Оставьте комментарий',
  share: 'Поделиться',
  author: 'Автор',
  topFan: 'Самый активный поклонник',
  badges: 'Посмотреть информацию о значках',
  relevant: 'Самые актуальные',
  all: 'Все комментарии',
  newest: 'Новые',
  relevantHint: 'Сначала показывать комментарии друзей и самые интересные комментарии.',
  allHint: 'Показывать все комментарии, включая возможный спам.',
  newestHint: 'Показывать все комментарии, сначала новые.',
  moreComments: 'Посмотреть другие комментарии',
  seeMore: 'Ещё',
  hide: 'Скрыть или пожаловаться',
  close: 'Закрыть',
  postMenu: 'Действия с этой публикацией',
  loading: 'Загрузка…',
  edited: 'Изменено',
  hidden: 'Скрыто',
  send: 'Комментировать',
  allReactions: 'Все реакции:',
  postOf: (name) => `Публикация ${name}`,
  commentAs: (name) => `Комментировать как ${name}`,
  replyTo: (name) => `Ответить ${name}…`,
  commentBy: (name, ago) => `Комментарий от ${name}, ${ago}`,
  replyBy: (name, to, ago, toReply) =>
    `Ответ от ${name} на ${toReply ? 'ответ' : 'комментарий'} ${to}, ${ago}`,
  replied: (name, n) =>
    `${name}: ответ · ${forms('ru', n, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' })}`,
  allReplies: (n) => `Посмотреть все ответы (${n})`,
  comments: (n) => `Комментарии: ${n.toLocaleString('ru')}`,
  shares: (n) => `Поделились: ${n.toLocaleString('ru')}`,
  now: 'Только что',
  short: [' мин.', ' ч.', ' дн.', ' нед.', ' г.'],
};

export const words: Record<Ui, Words> = { en, de, pl, sr, fa, ru };

/** The interface language of an address; English where it names none. */
export function uiOf(search: URLSearchParams): Ui {
  const ui = search.get('ui');
  return ui !== null && ui in words ? (ui as Ui) : 'en';
}
