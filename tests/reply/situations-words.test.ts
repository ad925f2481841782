import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { indexPhrases, type PhraseLists, phraseAt } from '../../lib/reply/phrases.ts';
import { pl } from '../../lib/reply/situations/pl.ts';
import { sr } from '../../lib/reply/situations/sr.ts';
import { type AnsweredCategory, type SituationCues, situations } from '../../lib/reply/starters/starters.ts';
import { tokensOf } from '../../lib/reply/tokens.ts';

/** The situation that most cues of a message speak for, the first of the list among equals. */
function told(message: string, category: AnsweredCategory, cues: SituationCues, lang: ReplyLanguage): string {
  const index = indexPhrases(cues[category] as PhraseLists<string>, lang.startsWith('sr'));
  const words = tokensOf(message, lang).map(({ word }) => word);
  const said = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(index, words, at);
    for (const kind of found?.kinds ?? [])
      said.set(kind, (said.get(kind) ?? 0) + 1 + ((found?.length ?? 1) - 1) / 2);
    at += found?.length ?? 1;
  }
  let best = 'general';
  for (const situation of situations[category] as readonly string[])
    if ((said.get(situation) ?? 0) > (said.get(best) ?? 0)) best = situation;
  return best;
}

type Said = readonly [AnsweredCategory, string, string];

const polish: readonly Said[] = [
  ['complaint', 'delivery', 'Trzeci dzień szukam mojej paczki, kurier twierdzi, że doręczył'],
  ['complaint', 'delivery', 'Przesyłka miała być w piątek i nie dotarła'],
  ['complaint', 'delivery', 'zamowienie nie doszlo, poczta nic nie wie'],
  ['complaint', 'defect', 'Pralka po tygodniu zepsuta, cieknie i nie działa'],
  ['complaint', 'defect', 'Rozkleiły się po jednym spacerze, tandeta'],
  ['complaint', 'defect', 'W sałatce był robak, obrzydliwe'],
  ['complaint', 'billing', 'Znowu naliczyliście mi podwójną opłatę na fakturze'],
  ['complaint', 'billing', 'Rachunek wyższy niż zwykle, skąd ta kwota?'],
  ['complaint', 'waiting', 'Od trzech tygodni czekam na jakąkolwiek odpowiedź'],
  ['complaint', 'waiting', 'Na infolinii nikt nie odbiera, zero reakcji'],
  ['complaint', 'staff', 'Kasjerka była opryskliwa i nakrzyczała na moją mamę'],
  ['complaint', 'staff', 'Chamska obsługa w salonie'],
  ['complaint', 'contract', 'Wprowadzono mnie w błąd przy podpisywaniu umowy'],
  ['complaint', 'contract', 'Nie przyjmujecie wypowiedzenia, a regulamin mówi co innego'],
  ['complaint', 'general', 'Jestem bardzo zawiedziona waszą firmą'],
  ['outage', 'network', 'Nie ma internetu na całym osiedlu'],
  ['outage', 'network', 'Zasięg padł, nie mogę dzwonić'],
  ['outage', 'network', 'Światłowód leży od rana'],
  ['outage', 'app', 'Aplikacja się nie otwiera, nikomu nie działa logowanie'],
  ['outage', 'app', 'strona wam lezy'],
  ['outage', 'payment', 'Terminale nie działają, nie mogę zapłacić kartą'],
  ['outage', 'payment', 'Blik nie przechodzi nikomu'],
  ['outage', 'supply', 'Nie ma prądu na Mokotowie'],
  ['outage', 'supply', 'Zimne kaloryfery w całym bloku'],
  ['outage', 'transport', 'Pociąg stoi w polu, peron pełen ludzi'],
  ['outage', 'transport', 'Tramwaje nie kursują, gdzie zastępcze?'],
  ['outage', 'general', 'Czy tylko u mnie awaria?'],
  ['urgent-request', 'locked', 'Zablokowaliście mi konto, nie mogę się zalogować'],
  ['urgent-request', 'locked', 'Ktoś się włamał na mój profil i zmienił hasło'],
  ['urgent-request', 'money', 'Pobraliście pieniądze dwa razy, proszę o zwrot'],
  ['urgent-request', 'money', 'Ukradli mi kartę i robią przelewy'],
  ['urgent-request', 'stranded', 'Utknęłam na lotnisku, lot odwołany, nie mam noclegu'],
  ['urgent-request', 'safety', 'Z gniazdka idzie dym i lecą iskry'],
  ['urgent-request', 'safety', 'Czuć gaz na klatce'],
  ['urgent-request', 'general', 'Pilne, proszę o pomoc!'],
  ['question', 'price', 'Ile kosztuje wysyłka do Niemiec i czy jest jakiś rabat?'],
  ['question', 'price', 'Po ile te buty?'],
  ['question', 'availability', 'Czy macie jeszcze rozmiar 38 na stanie?'],
  ['question', 'availability', 'Gdzie można kupić ten model?'],
  ['question', 'hours', 'Do której jutro czynne?'],
  ['question', 'hours', 'Czy w niedzielę handlową jesteście otwarci?'],
  ['question', 'howto', 'Jak zmienić język w ustawieniach?'],
  ['question', 'howto', 'W jaki sposób podłączyć drugi głośnik?'],
  ['question', 'order', 'Kiedy przyjdzie moje zamówienie?'],
  ['question', 'order', 'Czy mogę zmienić adres dostawy paczki?'],
  ['question', 'contract', 'Jaki jest okres wypowiedzenia umowy?'],
  ['question', 'general', 'Czy to prawda?'],
  ['feedback', 'proposal', 'Przydałby się tryb ciemny, dodajcie proszę'],
  ['feedback', 'proposal', 'Może warto wprowadzić większe opakowania'],
  ['feedback', 'criticism', 'Muzyka zbyt głośna, niestety niewygodne krzesła'],
  ['feedback', 'criticism', 'Nowa wersja gorsza i nieczytelna'],
  ['feedback', 'general', 'Takie mam zdanie po wizycie'],
  ['praise', 'staff', 'Pani w okienku przemiła i bardzo pomocna'],
  ['praise', 'staff', 'Brawa dla całej ekipy, profesjonalnie'],
  ['praise', 'product', 'Najlepsza kawa w mieście, pyszne ciasto'],
  ['praise', 'product', 'Buty super, bardzo wygodne, polecam'],
  ['praise', 'general', 'Jesteście wspaniali!'],
  ['mention', 'share', 'RT: zobaczcie to koniecznie'],
  ['mention', 'general', 'Wczoraj znowu padało'],
];

const serbian: readonly Said[] = [
  ['complaint', 'delivery', 'Пакет није стигао, а курир каже да је испоручен'],
  ['complaint', 'delivery', 'Posiljka nije stigla vec deset dana'],
  ['complaint', 'delivery', 'Pogrešan proizvod ste poslali, a dostava kasni'],
  ['complaint', 'defect', 'Фрижидер се покварио после недељу дана'],
  ['complaint', 'defect', 'Cipele se odlepile, kvalitet očajan'],
  ['complaint', 'billing', 'Dvaput ste mi naplatili isti račun'],
  ['complaint', 'billing', 'Износ на рачуну је дупло већи'],
  ['complaint', 'waiting', 'Чекам одговор већ три недеље'],
  ['complaint', 'waiting', 'Niko se ne javlja, ignorišete nas danima'],
  ['complaint', 'staff', 'Prodavačica bezobrazna, viče na ljude'],
  ['complaint', 'staff', 'Радница на шалтеру нељубазна'],
  ['complaint', 'contract', 'Produžili ste ugovor bez pristanka'],
  ['complaint', 'contract', 'Раскид уговора ми не прихватате'],
  ['complaint', 'general', 'Razočarana sam vašom firmom'],
  ['outage', 'network', 'Нема интернета у целом насељу'],
  ['outage', 'network', 'Mobilna mreža i signal ne rade'],
  ['outage', 'app', 'Aplikacija se ne otvara nikome'],
  ['outage', 'app', 'Пао сајт?'],
  ['outage', 'payment', 'Plaćanje karticom ne prolazi'],
  ['outage', 'payment', 'Банкомат и терминали не раде'],
  ['outage', 'supply', 'Нема струје на Вождовцу'],
  ['outage', 'supply', 'Hladni radijatori, nema grejanja'],
  ['outage', 'transport', 'Voz stoji na stanici, polazak otkazan'],
  ['outage', 'transport', 'Трамваји не возе, линија укинута'],
  ['outage', 'general', 'Da li još nekome ne radi?'],
  ['urgent-request', 'locked', 'Zaključan mi je nalog, zaboravila sam lozinku'],
  ['urgent-request', 'locked', 'Хаковали су ми профил'],
  ['urgent-request', 'money', 'Skinuli ste pare s kartice, vratite novac'],
  ['urgent-request', 'money', 'Новац је нестао са рачуна'],
  ['urgent-request', 'stranded', 'Заглављени смо на аеродрому, лет отказан'],
  ['urgent-request', 'safety', 'Dim ide iz utičnice, opasno je'],
  ['urgent-request', 'safety', 'Осећа се гас у згради'],
  ['urgent-request', 'general', 'Hitno, molim vas pomozite!'],
  ['question', 'price', 'Koliko košta dostava i da li ima popusta?'],
  ['question', 'price', 'Која је цена?'],
  ['question', 'availability', 'Imate li broj 38 na stanju?'],
  ['question', 'availability', 'Где могу да купим овај модел?'],
  ['question', 'hours', 'Do kada radite nedeljom?'],
  ['question', 'hours', 'Које је радно време за празник?'],
  ['question', 'howto', 'Kako da promenim jezik u podešavanjima?'],
  ['question', 'howto', 'Како се повезује звучник?'],
  ['question', 'order', 'Kad stiže moja porudžbina?'],
  ['question', 'order', 'Може ли замена наручене јакне?'],
  ['question', 'contract', 'Који је отказни рок за уговор?'],
  ['question', 'general', 'Je l ovo istina?'],
  ['feedback', 'proposal', 'Bilo bi super da dodate tamni režim'],
  ['feedback', 'proposal', 'Предлажем да уведете већа паковања'],
  ['feedback', 'criticism', 'Музика прегласна, нажалост столице незгодне'],
  ['feedback', 'criticism', 'Nova verzija lošija i nepregledna'],
  ['feedback', 'general', 'Toliko od mene posle posete'],
  ['praise', 'staff', 'Žena na šalteru preljubazna, pomogla oko svega'],
  ['praise', 'staff', 'Све похвале за особље, стручни и стрпљиви'],
  ['praise', 'product', 'Najbolja kafa u gradu, kolači preukusni'],
  ['praise', 'product', 'Патике удобне, препорука'],
  ['praise', 'general', 'Сјајни сте!'],
  ['mention', 'share', 'Podelite dalje, pogledajte ovo'],
  ['mention', 'general', 'Juče opet kiša'],
];

describe.each([
  ['pl', pl, polish],
  ['sr', sr, serbian],
] as const)('situations in %s', (lang, cues, messages) => {
  test.each(messages)('%s, %s: %s', (category, situation, message) =>
    expect(told(message, category, cues, lang)).toBe(situation),
  );

  test('every situation but general has cues, none for what there is not', () => {
    for (const [category, list] of Object.entries(situations) as [AnsweredCategory, readonly string[]][])
      expect(Object.keys(cues[category]).sort()).toEqual(list.filter((one) => one !== 'general').sort());
  });

  test('no cue stands twice in its list or is empty', () => {
    for (const lists of Object.values(cues))
      for (const joined of Object.values(lists) as string[]) {
        const phrases = joined.split(',').map((phrase) => phrase.trim());
        expect(phrases.filter((phrase, i) => phrase === '' || phrases.indexOf(phrase) !== i)).toEqual([]);
      }
  });
});
