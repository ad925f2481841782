/** Interface languages. `sr` is Cyrillic; `sr-Latn` is the same catalogue in Latin letters. */
export type UiLanguage = 'en' | 'pl' | 'de' | 'sr' | 'sr-Latn' | 'fa' | 'ru';
