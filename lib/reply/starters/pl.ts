import { fromOld } from './old.ts';

/** Without Pan, Pani or Państwo in the text: it fits every reader. */
export const pl = fromOld({
  complaint: {
    openings: [
      'Przykro nam, że tak wyszło, i dziękujemy za szczery sygnał.',
      'Dziękujemy za otwartość. Rozumiemy to rozczarowanie.',
      'Przepraszamy za kłopot, jaki się z tym wiąże.',
      'Dziękujemy za tę wiadomość. Przykro nam, że sprawa kosztowała tyle nerwów.',
    ],
    steps: [
      'Co wydarzyło się najpierw i którego dnia? Dzięki temu dotrzemy do przyczyny i wyjaśnimy sprawę tutaj.',
      'Co jest teraz najważniejsze? Od tego chcielibyśmy zacząć.',
      'Prosimy napisać, którego produktu lub usługi to dotyczy, abyśmy dotarli do źródła problemu.',
    ],
  },
  outage: {
    openings: [
      'Dziękujemy za zgłoszenie i przepraszamy za utrudnienia.',
      'Przykro nam, że w tej chwili coś zawodzi.',
      'Dziękujemy za sygnał. Wiemy, jak ważne jest, żeby wszystko działało.',
      'Przepraszamy za przerwę i dziękujemy za szybkie zgłoszenie.',
    ],
    steps: [
      'W jakiej okolicy i od której godziny to występuje? Pozwoli to zawęzić poszukiwania.',
      'Co dokładnie się dzieje i od kiedy? To pokaże, gdzie szukać przyczyny.',
      'Czy nie działa wszystko, czy tylko jedna funkcja? Prosimy napisać tutaj, to przyspieszy poszukiwania.',
    ],
  },
  'urgent-request': {
    openings: [
      'Dziękujemy za wiadomość, zajmijmy się tym od razu.',
      'Przykro nam z powodu tej sytuacji. Chcemy pomóc od razu.',
      'Rozumiemy, że ta sprawa nie może czekać.',
      'Dziękujemy za kontakt. Widzimy, że to pilne.',
    ],
    steps: [
      'Co stało się ostatnio i o której godzinie? Prosimy nie podawać tu haseł ani numerów kart.',
      'Co jest potrzebne w pierwszej kolejności? Prosimy opisać to tutaj, bez danych osobowych.',
      'Na którym etapie pojawia się przeszkoda? Prosimy nie podawać tu haseł ani numerów.',
    ],
  },
  question: {
    openings: [
      'Dziękujemy za pytanie!',
      'To dobre pytanie, dziękujemy.',
      'Dziękujemy za zainteresowanie!',
      'Cieszy nas to pytanie.',
    ],
    steps: [
      'O który produkt lub usługę chodzi? Od tego zależy dokładna odpowiedź.',
      'Do czego ma to służyć? Dzięki temu wskażemy rozwiązanie, które naprawdę pasuje.',
      'Prosimy dopisać, o którą wersję lub model chodzi, aby odpowiedź była trafna.',
    ],
  },
  feedback: {
    openings: [
      'Dziękujemy za tę sugestię.',
      'Dziękujemy za poświęcony czas i konkretną opinię.',
      'To dla nas cenna uwaga, dziękujemy.',
      'Doceniamy szczerą opinię i bardzo za nią dziękujemy.',
    ],
    steps: [
      'Co by to ułatwiło na co dzień? Najbardziej pomoże nam konkretny przykład.',
      'Co w obecnym rozwiązaniu przeszkadza najbardziej?',
      'Kiedy ostatnio tego zabrakło? Taki przykład pokaże, co poprawić najpierw.',
    ],
  },
  praise: {
    openings: [
      'Bardzo dziękujemy, takie słowa dodają skrzydeł!',
      'Dziękujemy za miłe słowa!',
      'Ogromnie nam miło, dziękujemy!',
      'Dziękujemy! Ten komentarz wywołał u nas uśmiech.',
    ],
    steps: [
      'Co spodobało się najbardziej? Chcemy, żeby tak zostało.',
      'Dobrze mieć takich klientów!',
      'Serdecznie pozdrawiamy całym zespołem!',
    ],
  },
  mention: {
    openings: [
      'Dziękujemy za wzmiankę o nas!',
      'Miło nam, dziękujemy za udział w rozmowie!',
      'Dziękujemy za pamięć o nas!',
      'Miło przeczytać ten komentarz!',
    ],
    steps: [
      'Jeśli pojawi się pytanie, prosimy śmiało zadać je tutaj.',
      'Życzymy dobrego dnia!',
      'Chętnie przeczytamy więcej.',
    ],
  },
});
