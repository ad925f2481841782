import type { EtiquetteLists } from './lists.ts';

export const pl: EtiquetteLists = {
  tone: {
    argue:
      'jak już pisaliśmy,jak już pisałem,jak już pisałam,jak już mówiliśmy,jak już wspomnieliśmy,jak już wspominaliśmy,jak już wyjaśnialiśmy,jak już wyjaśniliśmy,jak już informowaliśmy,jak już tłumaczyliśmy,jak już wspomniano,tak jak pisaliśmy,przecież pisaliśmy,przecież wyjaśnialiśmy,przecież już,już to wyjaśnialiśmy,już to tłumaczyliśmy,już o tym pisaliśmy,powtarzamy po raz,po raz kolejny wyjaśniamy,po raz ostatni powtarzamy,' +
      'to nieprawda,to nie jest prawda,to nie prawda,nieprawda że,to nie jest prawdą,nie jest prawdą,nie ma pan racji,nie ma pani racji,nie masz racji,myli się pan,myli się pani,pan się myli,pani się myli,mylisz się,jest pan w błędzie,jest pani w błędzie,jesteś w błędzie,nie zgadzamy się,nie możemy się zgodzić,z całym szacunkiem,' +
      'powinien pan był,powinien był pan,powinien pan wiedzieć,powinien pan przeczytać,powinien pan sprawdzić,powinna pani była,powinna była pani,powinna pani wiedzieć,powinna pani przeczytać,powinna pani sprawdzić,powinieneś,powinnaś,trzeba było,należało,gdyby pan przeczytał,gdyby pani przeczytała,gdyby pan czytał,gdyby pani czytała,gdybyś przeczytał,gdybyś przeczytała,wystarczyło przeczytać,proszę przeczytać regulamin,proszę czytać,przeczytaj regulamin,jasno napisane,jasno stoi,wyraźnie napisane,wyraźnie zaznaczone,proszę się uspokoić,uspokój się,proszę nie krzyczeć,proszę nie przesadzać,nie przesadzaj,przesadza pan,przesadza pani,przesadzasz,proszę trochę kultury,trochę kultury,proszę uważać na słowa,proszę zważać na słowa,' +
      'musi pan zrozumieć,musi pani zrozumieć,musisz zrozumieć,musi pan zaakceptować,musi pani zaakceptować,nikt pana nie zmuszał,nikt pani nie zmuszał,nikt cię nie zmuszał,nikt inny się nie skarży,inni klienci nie,inni jakoś,podpisał pan,podpisała pani,zgodził się pan,zgodziła się pani,ale pan nie,ale pani nie,ale nie przeczytał,u innych działa,u wszystkich działa,nie zrobiliśmy nic złego',
    blame:
      'pana wina,pani wina,pańska wina,twoja wina,wyłącznie pana,z pana winy,z pani winy,z twojej winy,pana błąd,pani błąd,twój błąd,pański błąd,zapomniał pan,zapomniała pani,zapomniałeś,zapomniałaś,nie przeczytał pan,nie przeczytała pani,nie przeczytałeś,nie przeczytałaś,nie dopełnił pan,nie dopełniła pani,nie zastosował się pan,nie zastosowała się pani,popełnił pan błąd,popełniła pani błąd,popełniłeś błąd,popełniłaś błąd,źle pan,źle pani,sam pan wybrał,sama pani wybrała,sam pan podał,sama pani podała,sam pan zamówił,sama pani zamówiła,sam sobie,sama sobie,podał pan błędn*,podała pani błędn*,podałeś błędn*,podałaś błędn*,wybrał pan zł*,wybrała pani zł*,zamówił pan zł*,zamówiła pani zł*,' +
      'nie nasza wina,nie jest nasza wina,nie z naszej winy,to nie nasz problem,nie nasz problem,nie jest nasz problem,to pana problem,to pani problem,twój problem,to nie nasz błąd,nie jest nasz błąd,nie odpowiadamy za,nie ponosimy odpowiedzialności,nie jesteśmy winni,nie mamy z tym nic wspólnego,nie mamy na to wpływu,błąd leży po pana stronie,błąd leży po pani stronie,wina leży po pana stronie,wina leży po pani stronie,problem leży po pana stronie,problem leży po pani stronie,wina leży po stronie klienta,błąd leży po stronie klienta',
    anger:
      'głupi,głupia,głupie,głupot*,idiot*,debil*,kretyn*,bzdur*,brednie,bredni,zamknij się,proszę się zamknąć,jak pan śmie,jak pani śmie,jak śmiesz,bezczeln*,kłamca,kłamiesz,kłamie pan,kłamie pani,pan kłamie,pani kłamie,kłamstwo,kłamstwa,daj nam spokój,proszę dać nam spokój,odczep się,spadaj,wynocha,przestań narzekać,proszę przestać narzekać,przestań marudzić,marudzić,marudzenie,jęczenie,jęczeć,troll,trolle,trollu,wstydź się,proszę się wstydzić,mamy dość,mamy pana dość,mamy pani dość,dość tego,nas nie interesuje,nas to nie interesuje,nie interesuje nas,nie obchodzi nas,nie obchodzi mnie,gówno,cholera,do cholery,do diabła,żenad*,śmieszny pan,śmieszna pani,niewdzięczn*,nie pana sprawa,nie pani sprawa,nie twoja sprawa,marnować nasz czas,zajmować nam czasu,o co panu chodzi,o co pani chodzi',
    sarcasm:
      'brawo pan,brawo pani,no brawo,gratulujemy spostrzegawczości,gratuluję spostrzegawczości,co za niespodzianka,ale niespodzianka,cóż za niespodzianka,no popatrz,no proszę,doprawdy,ojej jak przykro,bardzo śmieszne,bardzo zabawne,jakie to oryginalne,jaki pan mądry,jaka pani mądra,jaki mądry,jaka mądra,biedny pan,biedna pani,biedactwo,łzy lecą,serce krwawi,skoro pan tak twierdzi,skoro pani tak twierdzi,skoro tak twierdzisz,jak pan tak mówi,jak pani tak mówi,dzięki za nic,jasne jasne,powodzenia życzymy w szukaniu,wasza wysokość,jaśnie pan,jaśnie pani,dobra próba,ale dramat,co za dramat,szkoda łez',
    hollow:
      'przykro nam że tak pan,przykro nam że tak pani,przykro nam że pan tak,przykro nam że pani tak,przykro nam że tak uważasz,przykro nam że tak sądzisz,przykro nam że tak to odbier*,przykro nam że pan odniósł,przykro nam że pani odniosła,przykro nam jeśli,przepraszamy jeśli,przepraszam jeśli,przepraszamy jeżeli,przepraszam jeżeli,przykro nam ale to,przykro nam ale pan,przykro nam ale pani,przepraszamy ale to,przepraszamy ale pan,przepraszamy ale pani,jeśli poczuł się pan,jeśli poczuła się pani,jeśli poczułeś się,jeśli poczułaś się',
    routine:
      'za wszelkie niedogodności,za powstałe niedogodności,za ewentualne niedogodności,za zaistniałe niedogodności,za zaistniałą sytuację,pana opinia jest dla nas,pani opinia jest dla nas,państwa opinia jest dla nas,twoja opinia jest dla nas,każda opinia jest dla nas,państwa zadowolenie jest,szanowny kliencie,szanowna klientko,szanowni klienci,drogi kliencie,droga klientko,szanowny użytkowniku,uprzejmie informujemy,uprzejmie prosimy o cierpliwość,dokładamy wszelkich starań,dokładamy starań,zgodnie z regulaminem,przyjęliśmy do wiadomości,została odnotowana,zostało odnotowane,prosimy o wyrozumiałość',
  },
  deed: {
    apology:
      'przepraszam,przepraszamy,przeprosić,przeprosin*,przeproszeni*,przykro nam,przykro mi,jest nam przykro,bardzo nam przykro,wybacz*,nasz błąd,nasza wina,ubolewamy,żałujemy,sorry,sorki',
    none: 'nie musi pan przepraszać,nie musi pani przepraszać,nie musisz przepraszać,nie ma za co przepraszać',
    sympathy:
      'rozumiemy,rozumiem,zrozumiał*,niedogodno*,utrudnieni*,rozczarowani*,frustr*,zdenerwowani*,nieprzyjemn*,kłopot*,niestety,martwi*,niepokoi,przykro,nie tak powinno,nie powinno,nie powinna,szkoda,ojej,ojoj,niedobrze,dziwne,przykre,przykra,uciążliw*,ubolewa*,irytuj*',
    thanks: 'dziękuję,dziękujemy,dzięki,dziękować,podziękowa*,wdzięczn*,dziękując',
    joy: 'cieszymy,cieszę,cieszy,miło,super,świetnie,wspaniale,cudownie,fantastycz*,ekstra,gratul*,radość,radością,uśmiech*,zadowolon*,ogromnie,jak miło,serce rośnie,przyjemność,przyjemnością,polecamy się,smacznego,brawo,dumni,dumna',
    greeting:
      'dzień dobry,dobry wieczór,cześć,hej,witaj,witamy,witam,szanowny,szanowna,szanowni,drogi,droga,panie,pani,siema,dobry,halo',
    soon: 'wkrótce,niedługo,niebawem,w najbliższym czasie,jak najszybciej,najszybciej jak,możliwie szybko,tak szybko jak,niezwłocznie,w możliwie krótkim,w przyszłości,kiedyś,za jakiś czas,lada moment,za chwilę,zaraz,prędko,szybko,bez zbędnej zwłoki',
    vow: 'otrzyma pan,otrzyma pani,otrzymasz,dostanie pan,dostanie pani,dostaniesz,wyślemy,wyślę,zwrócimy,naprawimy,usuniemy,dostarczymy,skontaktujemy,skontaktuję,oddzwonimy,oddzwonię,odezwiemy,odezwę,damy znać,dam znać,rozwiążemy,załatwimy,poprawimy,zajmiemy,zostanie,zostaną,obiecujemy,obiecuję,zadzwonimy,odpowiemy,odpowiem,odpiszemy,odpiszę,przekażemy,będzie gotow*,będzie naprawion*,wymienimy,przygotujemy,prześlemy,uruchomimy,przywrócimy',
    bound:
      'wyślemy,zwrócimy,naprawimy,dostarczymy,wymienimy,oddzwonimy,zadzwonimy,przywrócimy,uruchomimy,otrzyma pan,otrzyma pani,dostanie pan,dostanie pani,otrzymasz,dostaniesz,zostanie zwrócon*,zostanie naprawion*,zostanie wysłan*,zostanie dostarczon*,zostanie wymienion*,będzie naprawion*,obiecujemy,obiecuję',
    answer:
      'tak,nie,owszem,można,może pan,może pani,możesz,mogą państwo,jest dostępn*,są dostępn*,niestety,nie ma,jest,są,mamy,dostępn*,ponieważ,gdyż,bo,z powodu,od,do,w godzinach,obecnie,aktualnie,wystarczy,należy,proszę,prosimy,znajdzie pan,znajdzie pani,znajdziesz,dokładnie,zgadza się,oczywiście,kosztuje,działa',
  },
  away: {
    private:
      'priv,privie,na priv,na priva,pw,na pw,dm,w dm,na dm,wiadomość prywatną,wiadomości prywatnej,prywatnej wiadomości,prywatną wiadomość,prywatnych wiadomości,wiadomościach prywatnych,wiadomością prywatną,prywatnie,messenger*,na messengerze,przez messengera,wiadomość bezpośrednią,wiadomości bezpośredniej,do nas wiadomość,napisz do nas,proszę do nas napisać,prosimy do nas napisać,wysłać nam wiadomość,o wiadomość,w wiadomości',
    phone:
      'infolini*,telefonicz*,proszę zadzwonić,prosimy zadzwonić,proszę dzwonić,zadzwoń,zadzwońcie,pod numer,pod numerem,przez telefon,numerem telefonu,o kontakt telefoniczny,prosimy o telefon,proszę o telefon,telefon do nas,na numer,linii telefonicznej',
    mail: 'mailem,e mailem,emailem,drogą mailową,mailowo,na maila,na adres mailowy,na adres e mail,na adres email,maila na,e maila na,na adres,pisemnie,listownie,pocztą',
    form: 'formularz*,formularza kontaktowego,zgłoszenie na stronie,zgłoszenie przez,złożyć reklamację,złożenie reklamacji,złóż reklamację,proszę złożyć,wypełnić,wypełnij,wniosek,złóż zgłoszenie,zgłoś przez,ticket',
    platform:
      'na facebooku,przez facebooka,na twitterze,na whatsapp*,przez whatsapp*,na instagramie,na telegramie,na czacie,przez czat,na chacie,przez chat,czat na,live chat,livechat,przez naszą stronę,na naszej stronie www,poprzez stronę,na forum,w naszej społeczności,do salonu,w salonie,do sklepu,w sklepie stacjonarnym,do oddziału,w oddziale,do placówki,w placówce,w punkcie obsługi,do punktu,do biura obsługi,w aplikacji zgłosić,odwiedzić salon',
    department:
      'się skontaktować z,skontaktować z naszym,skontaktować z naszą,kontakt z naszym *,kontakt z naszą *,z biurem,z działem,z obsługą klienta,z biurem obsługi,z serwisem,ze sprzedawcą,z kurierem,z producentem,z bankiem,z operatorem,z przewoźnikiem,z salonem,z oddziałem,ze sklepem,do działu,do biura,do serwisu,do innego działu,innego działu,innym działem,inny dział,nie nasz dział,nie zajmujemy się,nie jesteśmy właściwi,zwrócić się do,zwróć się do,skontaktować się z,skontaktuj się z,o kontakt z',
    need: 'numer zamówienia,numeru zamówienia,numerem zamówienia,numer klienta,numeru klienta,numer umowy,numeru umowy,numer faktury,numer rezerwacji,numer przesyłki,numeru przesyłki,numer telefonu,numeru telefonu,numer konta,dane,danych,danymi,danych osobowych,adres,adresu,adres e mail,adres mailowy,imię,nazwisko,pesel,numer paczki,numeru paczki,login,konto,konta,rodo,poufn*,bezpieczeństw*,szczegół*,zrzut*,paragon*,numerem',
    stay: 'pana wiadomość,pani wiadomość,twoja wiadomość,twoją wiadomość,państwa wiadomość,panu wiadomość,wysłaliśmy wiadomość,odpisaliśmy na priv,odpisaliśmy w wiadomości,odpowiedzieliśmy w wiadomości,nie trzeba dzwonić,dziękujemy za wiadomość,dziękuję za wiadomość,za wiadomość,skontaktować się z panem,skontaktować się z panią,skontaktować się z tobą,skontaktować się z nami,w kontakcie z,adres dostawy,prosimy o kontakt z nami,proszę o kontakt z nami,o kontakt z nami',
  },
  register: {
    formal:
      'pan,pana,panu,panem,panie,pani,panią,państwo,państwa,państwu,państwem,pański,pańska,pańskie,pańską,pańskiego',
    informal:
      'ty,ciebie,tobie,tobą,twój,twoja,twoje,twoją,twojego,twojej,twojemu,twoim,twoich,twoi,cię,możesz,masz,jesteś,chcesz,wiesz,potrzebujesz,widzisz,znajdziesz,będziesz,otrzymasz,dostaniesz,napisz,podaj,sprawdź,wyślij,prześlij,spróbuj,zobacz,kliknij,daj,zadzwoń,powiedz,poczekaj,zrób,wybierz,wejdź,zaloguj',
    you: 'wam,was,wami,wasz,wasza,wasze,waszego,proszę,prosimy',
  },
  label: {
    number:
      'zamówienie,zamówienia,zamówieniu,nr zamówienia,numer zamówienia,numerze zamówienia,numer klienta,nr klienta,numer umowy,nr umowy,umowa nr,numer faktury,faktura nr,nr faktury,faktura,rezerwacja,numer rezerwacji,nr rezerwacji,numer przesyłki,nr przesyłki,przesyłka nr,paczka nr,nr paczki,zgłoszenie nr,numer zgłoszenia,nr zgłoszenia,reklamacja nr,numer reklamacji,numer konta,nr konta,numer dowodu,nr dowodu,dowód,paszport,pesel,nip,regon,kod klienta',
    street: 'ulica,ulicy,ul,aleja,alei,al,osiedle,os,plac,placu,pl',
    ours: 'infolinia,infolinii,infolinię,nasz numer,naszym numerem,nasza infolinia,pod numerem,prosimy dzwonić,bok,biuro obsługi',
  },
  say: {
    sorry: 'Przepraszamy za tę sytuację.',
    thanks: 'Dziękujemy za wiadomość.',
    late: 'Przepraszamy, że trwało to dłużej, niż obiecaliśmy.',
  },
};
