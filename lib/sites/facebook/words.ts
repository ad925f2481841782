/** Words of Facebook's interface, as data; used only to confirm what structure says (dom.md 3.1). Lower case. */

/** What stands before the writer's name in the label of a box. The words take the whole rest for the name. */
export const writingAs: readonly string[] = [
  'comment as', // en, B
  'answer as', // en, A
  'reply as', // en, D
  'kommentieren als', // de, B
  'antworten als', // de, D
  'skomentuj jako', // pl, B
  'odpowiedz jako', // pl, D
  'комментировать как', // ru, D
  'ответить как', // ru, D
  'коментариши као', // sr, D
  'komentariši kao', // sr, D
  'одговори као', // sr, D
  'odgovori kao', // sr, D
  'نظر دادن به عنوان', // fa, D
  'پاسخ دادن به عنوان', // fa, D
  'bình luận dưới tên', // vi, B
  'comentar como', // es, pt, B
  'commenta come', // it, B
  'commenter en tant que', // fr, B
];

/** Sort orders that hide some comments: all but "All comments". */
export const filtering: readonly string[] = [
  'most relevant', // en, A
  'newest', // en, B
  'relevanteste zuerst', // de, B
  'neueste zuerst', // de, B
  'najtrafniejsze', // pl, B
  'najnowsze', // pl, D
  'самые релевантные', // ru, D
  'сначала новые', // ru, D
];

/** Sort orders that hide none. */
export const showingAll: readonly string[] = [
  'all comments', // en, B
  'alle kommentare', // de, B
  'wszystkie komentarze', // pl, B
  'все комментарии', // ru, D
  'сви коментари', // sr, D
  'svi komentari', // sr, D
  'همه نظرات', // fa, D
  'همه دیدگاهها', // fa, D
  'كل التعليقات', // ar, D
  '所有评论', // zh, D
];

/** The word for comments beside their number in a post's counters. */
export const commentCount: readonly string[] = [
  'comment', // en, A
  'kommentar', // de, B
  'komentarz', // pl, B
  'комментари', // ru, B
  'коментар', // sr, uk, B
  'komentar', // sr, D
  'نظر', // fa, D
  'دیدگاه', // fa, D
  'تعليق', // ar, A
  '评论', // zh, D
];

/** After a number: it is rounded, so it is no count. */
export const rounded: readonly string[] = [
  'k',
  'm',
  'tys',
  'mln',
  'tsd',
  'mio',
  'mil',
  'тыс',
  'млн',
  'хиљ',
  'hilj',
  'هزار',
  'میلیون',
  'ألف',
  'آلاف',
  'مليون',
  '万',
  '千',
];

/** Badges beside a name. */
export const badges: readonly string[] = [
  'author', // en, A
  'top fan', // en, B
  'autor', // pl, de, D
  'autorin', // de, D
  'autorka', // pl, D
  'top-fan', // de, D
  'автор', // ru, D
  'аутор', // sr, D
  'نویسنده', // fa, D
  'المؤلف', // ar, D
  '作者', // zh, D
];

/** Opens the rest of a text. */
export const seeMore: readonly string[] = [
  'see more', // en, A
  'mehr anzeigen', // de, B
  'mehr ansehen', // de, D
  'zobacz więcej', // pl, B
  'wyświetl więcej', // pl, D
  'ещё', // ru, D
  'још', // sr, D
  'još', // sr, D
  'بیشتر', // fa, D
  'مشاهده بیشتر', // fa, D
  'عرض المزيد', // ar, A
  '展开', // zh, D
];

/** "Reply" in a comment's action row. */
export const reply: readonly string[] = [
  'reply', // en, A
  'antworten', // de, B
  'odpowiedz', // pl, D
  'ответить', // ru, D
  'одговори', // sr, D
  'odgovori', // sr, D
  'پاسخ', // fa, D
  'پاسخ دادن', // fa, D
  'رد', // ar, D
  '回复', // zh, D
];

/** Right after Like where there is no Reply, so that none of them is pressed in its place (D, all). */
export const notReply: readonly string[] = [
  'message', // en
  'send message',
  'hide',
  'share',
  'edited',
  'nachricht', // de
  'nachricht senden',
  'verbergen',
  'teilen',
  'bearbeitet',
  'wiadomość', // pl
  'wyślij wiadomość',
  'ukryj',
  'udostępnij',
  'edytowano',
  'порука', // sr
  'пошаљи поруку',
  'сакриј',
  'подели',
  'измењено',
  'poruka',
  'pošalji poruku',
  'sakrij',
  'podeli',
  'izmenjeno',
  'پیام', // fa
  'ارسال پیام',
  'پنهان کردن',
  'ویرایش شده',
  'ویرایششده',
  'сообщение', // ru
  'отправить сообщение',
  'скрыть',
  'поделиться',
  'изменено',
];

/** In the row of a comment that the page has hidden: that it is, or the button that shows it again (D, all). */
export const hidden: readonly string[] = [
  'hidden', // en
  'unhide',
  'verborgen', // de
  'ausgeblendet',
  'nicht mehr verbergen',
  'ukryte', // pl
  'ukryty',
  'odkryj',
  'скривено', // sr
  'скривен',
  'откриј',
  'skriveno',
  'skriven',
  'otkrij',
  'پنهان', // fa
  'پنهان شده',
  'پنهانشده',
  'آشکار کردن',
  'скрыто', // ru
  'скрыт',
  'показать снова',
];
