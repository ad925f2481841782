import type { SituationCues } from '../starters/starters.ts';

/** A contract, its end and its terms, whether one complains or asks. */
const contract =
  'umow*,aneks*,regulamin*,warunk*,wypowiedzenie,wypowiedzenia,wypowiedzeniu,wypowiedzeniem,wypowiedzieć,rezygnuj*,rezygnacj*,zrezygnowa*,przedłuż*,abonament*,taryf*,subskrypcj*,okres próbny,okres wypowiedzenia,cesj*,zapis,zapisy,zapisu,drobnym drukiem,drobny druk';

export const pl: SituationCues = {
  complaint: {
    delivery:
      'paczk*,paczek,paczuszk*,przesył*,kurier*,dostaw*,dostarcz*,doręcz*,listonosz*,awizo,paczkomat*,poczta,poczty,pocztą,pocztowy*,nie dotar*,nie doszł*,nie przyszł*,nie dojecha*,wysył*,nie wysła*,zgubion* paczk*,zaginę*,zaginion*,wysłali nie to,nie to co zamówi*,niekompletn*',
    defect:
      'zepsut*,zepsuł*,popsu*,psuje,psują,uszkodz*,wadliw*,wada,wady,wadę,usterk*,pękł*,pęknię*,rozpad*,rozleci*,rozlecia*,rozkle*,odklej*,odpad*,odpadł*,nie działa,nie działają,nie działał*,przestał* działać,nie włącza*,nie ładuje*,przecieka*,cieknie,dziura,dziury,dziurę,zarysowan*,porysowan*,połaman*,złaman*,złamał*,stłuczon*,' +
      'pogniecion*,brudn*,zgnił*,spleśni*,pleśń,pleśni,pleśnią,robak*,włos w,przeterminowan*,nieśwież*,surow*,niedosmaż*,niedogotowan*,jakość,jakości,jakością,tandet*,bubel,bubla,buble,badziew*,szmelc*,złom,reklamacj*,gwarancj*,serwisan*,zawiesza*,zacina*,nagrzewa*,bateri*,podrób*,podróbk*',
    billing:
      'rachun*,faktur*,opłat*,nalicz*,policz*,pobrali*,pobrano,pobran*,obciąż*,kwot*,przepłac*,nadpłat*,niedopłat*,dopłat*,drożej,podwyż*,podwójnie,dwa razy zapłac*,zapłaci* dwa razy,zwrot pieniędzy,zwrotu pieniędzy,pieniądze,pieniędzy,prowizj*,ściągnę*,skasowali,okradacie,okradli,cena,ceny,cenę,cen',
    waiting:
      'czekam*,czekałem,czekałam,czekaliśmy,czekałyśmy,czekani*,kolejk*,od tygodni*,od miesi*,od wielu dni,od kilku dni,od * dni,od * tygodni*,od * miesięcy,brak odpowiedzi,bez odpowiedzi,nie odpowiada*,nie odpisuj*,nie odpisał*,nikt nie odbiera,nie odbiera*,nikt nie odpowiada,nikt nie oddzw*,nie oddzw*,zero odpowiedzi,zero reakcji,brak reakcji,bez reakcji,bez echa,infolini*,' +
      'dodzwoni*,ile można czekać,jak długo,nadal nic,wciąż nic,dalej nic,i nic,cisza,ignoruj*,olewa*,opóźni*,spóźni*,odsyła*,po raz kolejny,kolejny raz,ponagl*',
    staff:
      'obsług*,konsultant*,pracowni*,sprzedaw*,kasjer*,ekspedient*,kelner*,recepcjonist*,na recepcji,pani na recepcji,ochroniarz*,kierowc*,konduktor*,doradc*,doradca,personel*,kierownik*,kierowniczk*,pani w,pan w,pani przy,pani z,niemił*,nieuprzejm*,chamsk*,chamstw*,cham,opryskliw*,arogan*,niegrzeczn*,bezczeln*,niekompeten*,lekceważ*,wyśmia*,nakrzycz*,krzycz*,traktuj*,potraktowa*,łaskę',
    contract: `${contract},obiecan*,obiecal*,obiecyw*,oszuka*,naciąg*,wprowadz* w błąd,bez zgody,bez mojej zgody`,
  },
  outage: {
    network:
      'internet,internetu,internetem,net,neta,netu,necie,wifi,wi fi,router*,ruter*,modem*,światłowod*,światłowód,zasięg*,sieć,sieci,lte,gsm,połącze*,transmisj*,łącze,łącza,łączu,rozłącza*,zrywa*,dzwonić,rozmowy,sms,smsy,sygnał*,dekoder*,telewizj*,kanał*,dns',
    app: 'aplikacj*,apka,apki,apce,apkę,appka,appki,stron*,serwer*,zalogowa*,logowa*,loguj*,portal*,serwis,serwisu,system,systemu,panel,panelu,konto,konta,bankowość,sklep internetowy,nie ładuje,nie wczytuje*,nie otwiera*,wywala*,komunikat*,błąd,błędu',
    payment:
      'płatno*,płaci*,płacę,zapłaci*,terminal*,karta,kartą,karty,kart,kartę,bankomat*,wpłatomat*,przelew*,blik,blika,blikiem,transakcj*,autoryzacj*,bramka płatności,bramki płatności,google pay,apple pay,kasy,kasie',
    supply:
      'prąd,prądu,prądem,energi*,światła,światło,woda,wody,wodę,wodociąg*,ogrzewan*,kaloryfer*,grzejnik*,ciepł*,gaz,gazu,gazow*,blackout*,kran*,ciśnieni*',
    transport:
      'pociąg*,pkp,kolej,kolei,kolejow*,tramwaj*,autobus*,metro,metra,metrem,linia,linii,linię,linie,przystan*,peron*,dworc*,dworzec,lotnisk*,lot,lotu,loty,samolot*,kurs,kursu,kursuj*,rozkład*,odwołan*,skm,mpk,ztm,komunikacj*,zastępcz*,zwrotnic*,objazd*',
  },
  'urgent-request': {
    locked:
      'zablokowan* konto,zablokowane konto,konto zablokowane,zablokowa* konto,zablokowa*,odblok*,zalogowa*,logowa*,loguj*,zaloguj*,hasł*,włama*,włamanie,zhakowa*,shakowa*,hakowa*,haker*,przejęt*,przejął*,przejęli,dostęp,dostępu,odzyska* konto,odzyska* dostęp,konto,konta,koncie,pin,pinu,kod,kodu,kodów,sms,weryfikacj*,zawieszon*',
    money:
      'pieniądz*,pieniędz*,zwrot*,zwróć*,zwróci*,oddaj*,oddać,pobra*,pobran*,przelew*,płatno*,zapłaci*,obciąż*,karta,kartę,karty,kartą,kasę,kasy,wypłat*,wpłat*,faktur*,rachun*,ukradl*,ukradzion*,skradzion*,oszust*,oszuka*,okrad*,wyłudz*,transakcj*,kwot*,zniknę*,saldo,środki,środków',
    stranded:
      'utkną*,utknę*,utkwi*,lotnisk*,dworc*,dworzec,peron*,pociąg*,lot,lotu,samolot*,odwołan*,przesiadk*,wrócić do domu,jak wrócić,jak dojechać,jak dotrzeć,nocleg*,na mrozie,na poboczu,w polu,lawet*,przystan*,bagaż*,walizk*,taksówk*,rezerwacj*,hotel*,w windzie,winda,windzie,zatrzasn*',
    safety:
      'pożar*,pali się,palą się,dym,dymu,dymi,dymem,iskr*,gaz,gazu,gazem,ulatnia*,wybuch*,prądem,porazi*,poraż*,poparz*,oparz*,zatru*,alergi*,uczuleni*,krew,krwi,krwawi*,wypadek,wypadku,szpital*,pogotow*,karetk*,niebezpiecz*,zagroż*,zagraża*,groźn*,grozi,groźb*,policj*,straż*,zwisa*,zerwan*,odłamk*,szkło,szkła,połkn*,rann*',
  },
  question: {
    price:
      'ile kosztuj*,ile będzie koszt*,ile to,ile za,po ile,ile płac*,ile zapłac*,koszt,koszty,kosztu,kosztuj*,cena,ceny,cenę,cenie,cen,cennik*,opłat*,rabat*,zniżk*,promocj*,taniej,drożej,kod rabatowy,stawk*,za darmo,darmow*,bezpłatn*,ratach,raty',
    availability:
      'dostępn*,czy będzie jeszcze,czy będą jeszcze,czy jest jeszcze,czy są jeszcze,czy macie,macie w,macie jeszcze,macie może,na stanie,na magazynie,w sprzedaży,gdzie kup*,gdzie dosta*,gdzie można kupić,gdzie znajdę w,można kupić,można dostać,rozmiar*,kolor*,kolorze,wyprzedan*,wróci do,wrócą do,wróci jeszcze,premier*,kiedy premiera,kiedy będ*,wolne miejsca,wolny termin,wolne terminy,wolne pokoje,bilety,bilet,biletów',
    hours:
      'czynn*,otwart*,otwarci*,zamknięt*,zamykac*,otwierac*,godzin*,o której,do której,od której,w niedziel*,w święta,w święto,w sobot*,w majówkę,w wigilię,w sylwestra,handlow*,długi weekend,adres,gdzie jesteście,najbliższ*,placówk*,oddział*,salon*,parking*',
    howto:
      'jak mogę,jak można,jak zrobić,jak ustawić,jak włączyć,jak wyłączyć,jak zmienić,jak się,jak to zrobić,jak to,jak usunąć,jak zainstalować,jak podłączyć,jak połączyć,jak aktywować,jak skorzysta*,jak dodać,jak założy*,jak działa*,jak używać,jak wyczyścić,jak naprawić,jak prać,jak sprawdzić,jak odzyskać,w jaki sposób,instrukcj*,konfigur*,ustawie*,gdzie znajdę opcj*,gdzie jest opcja,czy da się,da się,aktualizacj*,kompatybiln*,obsługuje',
    order:
      'zamówi*,zamawia*,moje zamówienie,paczk*,przesył*,dostaw*,wysył*,wyśl*,wysła*,kurier*,paczkomat*,odbiór,odbioru,odebrać,status*,kiedy dostanę,kiedy dojdzie,kiedy przyjdzie,kiedy dotrze,kiedy wyślecie,śledz*,zwrot*,zwróci*,wymian*,wymieni*,reklamacj*,rezerwacj*',
    contract: `${contract},ofert*,pakiet*,plan,planu,plany,przenieść numer,przeniesieni*,zrezygnować,dla firm`,
  },
  feedback: {
    proposal:
      'proponuj*,propozycj*,sugeru*,sugesti*,pomysł*,przydał* się,przydała by,przydał by,przydało by,dodajcie,dodać,dodaj,dodanie,wprowadź*,wprowadzić,zróbcie,fajnie by,fajnie byłoby,super by,super byłoby,byłoby,byłby,byłaby,gdyby*,moglibyście,mogliby,mogłoby,mógłby,mogłaby,może warto,warto by,warto byłoby,dobrze by,prosimy o,proszę o dod*,brakuje*,marzy,marzę,chciałbym,chciałabym,chcielibyśmy,przywróćcie,powinniście,powinno być,powinna być,powinien być,funkcj*,opcj*,zamiast,czemu nie,dlaczego nie',
    criticism:
      'minus,minusy,minusem,wada,wady,wadą,szkoda,niestety,słab*,gorzej,gorsz*,najgorsz*,pogorsz*,przeszkadza*,denerwuj*,irytuj*,drażni*,wkurza*,nie podoba*,niewygodn*,za drog*,drogo,zbyt,za mało,za dużo,za głośno,za długo,kiepsk*,rozczarow*,męcząc*,nieczyteln*,nielogiczn*,nieintuicyjn*,bez sensu,po co,nie rozumiem,poprawcie,do poprawy,ale,jednak,kiedyś było,dawniej było,wcześniej było,mało',
  },
  praise: {
    staff:
      'obsług*,pani,panią,pan,panu,panie,panowie,pracowni*,konsultant*,kurier*,kelner*,recepcj*,recepcjonist*,personel*,ekip*,zespół,zespołowi,zespołu,doradc*,doradca,kierowc*,kierowca,sprzedaw*,sprzedawca,miła,miły,mili,miłej obsługi,przemił*,milutk*,uprzejm*,uśmiechnięt*,pomocn*,profesjonal*,życzliw*,sympatyczn*,fachow*,kompetent*,rzetelni,ludzie,ludziom,team,kasjer*,pomogli,pomógł,pomogła,pomoc,pomocą,cierpliw*,szybka reakcja,szybka odpowiedź,konduktor*,lekarz*,kucharz*',
    product:
      'produkt*,jakość,jakości,działa,działają,smaczn*,smakuje,smakował*,pyszn*,jedzeni*,kawa,kawę,kawy,ciast*,pizza,pizzę,chleb*,lody,pokój,pokoje,pokoi,buty,butów,sukienk*,kurtk*,telefon*,aplikacj*,apka,apkę,sprzęt*,laptop*,słuchawk*,polecam*,wygodn*,kupi*,kupuj*,zakup*,używam,korzystam,usług*,menu,śniadani*,wygląda,sprawdza się,spisuje się,smak,smaku,zapach*,gra,grę,książk*,film*,serial*,program*,piosenk*,koncert*,hotel*,widok*,opakowani*,przesyłka dotarła,lot',
  },
  mention: {
    share:
      'rt,udostępni*,podaję dalej,podaj dalej,podajcie dalej,polecam*,zobaczcie,zobacz,patrzcie,sprawdźcie,obejrzyjcie,posłuchajcie,przeczytajcie,oznacza*,oznaczam,repost*,przekażcie,wrzucam,dzielę się,via,obserwuj*,subskrybuj*,lajk*',
  },
};
