import type { CueLists } from './lists.ts';

export const pl: CueLists = {
  outage:
    'awari*,padł serwer,padły serwery,serwery leżą,serwer leży,padła strona,strona leży,strona nie działa,wszystko padło,coś padło,wam padło,coś wam padło,leży system,u wszystkich,u mnie też nie działa,komuś działa,komu działa,czy komuś,ktoś jeszcze,brak internetu,nie ma internetu,' +
    'nie ma neta,brak prądu,nie ma prądu,brak zasięgu,nie ma zasięgu,brak sieci,nie ma sieci,brak dostępu,brak ogrzewania,brak wody,nie ma wody,przerwa techniczna,przerwa w działaniu,problemy techniczne,nikomu nie działa,nikt nie może,internet nie działa,' +
    'sieć nie działa,aplikacja leży,ma ktoś problem,macie problem,macie problemy,wszystko stoi,metro stoi,pociągi stoją,tramwaje stoją,cała ulica,zero zasięgu',
  fault:
    'zbył*,zbywa*,odsyłają,odsyłacie,odesłali,spławi*,czerst*,zwietrza*,rozgotowan*,niedogotowan*,niedopieczon*,gumowat*,poplamion*,dziuraw*,podart*,połaman*,wyszczerb*,łuszczy,nieszczeln*,skrzyp*,słychać każd*,słychać wszystko,zapadnięt*,zardzewia*,zakurzon*,pajęczyn*,mrówki,zagubion*,niedoręczon*,przetrzym*,zwlek*,przekładan*,trzeba dopła*,trzeba było prosić,' +
    'nie nadaj*,nie spełnia*,nie dysponuj*,nie zapewni*,nie dotrzym*,nie wywiąz*,nie posprząta*,nie domyka*,nie zamyka*,nie spłukuje,nie grzeje,nie chłodzi,nie świeci,nie trzyma,nie nalicz*,nie zaksięgow*,nie przeszł*,nie ostrzeg*,nie uprzedz*,nie pomog*,nie pomóg*,nie raczy*,nie przeprosi*,nie ma klimatyzacji,nie ma windy,nie ma parkingu,nie ma ciepłej,' +
    'zgniecion*,pogniecion*,nie dział*,nie dziala*,przestał* działać,nie można,nie mogę,nie moge,nie da się,nie da sie,nie udaje się,nie wchodzi,nie otwiera*,nie ładuje*,nie wczytuje*,nie łączy,nie loguje,nie włącza,' +
    'nie przyszł*,nie dotarł*,nie dosta*,nie otrzyma*,nie doszł*,nie wysła*,nie ma mojej,nie przyjecha*,nie odpowia*,brak odpowiedzi,błąd,błędy,błędu,błedy,zawiesza*,zacina*,wyrzuca,wywala,' +
    'zepsut*,zepsuł*,uszkodz*,pęknięt*,popsut*,wadliw*,usterk*,zgubi*,zaginę*,zaginą*,opóźni*,spóźni*,spóźnien*,czekał*,nadal czekam,wciąż czekam,ile można czekać,odwołan*,odwołać,' +
    'anulowan*,problem,problemy,brakuje,brak,nie to zamówił*,pomyli*,pomyłk*,zły rozmiar,podwójnie,dwa razy pobra*,nie zgadza,kłopot*,zrywa,znikn*,nie był*,nie było,nie zadzia*,nie odpal*,' +
    'nie uruch*,nie odtwarza,nie pokazuje,nie wyświetla,nie pasuje,nie dojecha*,nie zadzwoni*,nie oddzwoni*,nie odpisa*,nie odpisuj*,nie odbiera*,nie reaguj*,nie zrealizowa*,nie zgłosi*,' +
    'nie uzna*,nie zwróci*,nie poinformowa*,nie zabra*,nie zatrzyma*,nie sprząta*,nie wymieni*,nie naprawi*,zawiesił*,wyłącza się,resetuj*,rozłącz*,przerywa,tnie się,muli,laguje,wolno działa,' +
    'wolny internet,urwa*,pękł*,pęka,rozpada*,rozleci*,odkle*,odpad*,przecieka*,ciekn*,kapie,zatkan*,zapchan*,niedziałając*,nieczynn*,opóźnion*,opóźnieni*,kilka godzin,godzinę czeka*,' +
    'godziny czeka*,kolejk*,czeka się,oczekiwani*,przekręc*,pomylon*,złe zamówienie,niezgodn*,inny niż,nieaktualn*,przeterminowan*,po terminie,podwyż*,naliczy*,naliczon*,dolicz*,doliczon*,' +
    'ukryt* opłat*,dodatkow* opłat*,dopłac*,odrzuc*,odmówi*,odmów*,zablokow*,brakuje części,brak części,braków,uszkodzon*,porysowan*,wgniec*,zalan*,zbit*,potłuczon*,rozbit*,' +
    'czekam już,czekam od,czekam na kuriera,czekam na paczkę,czekam na odpowiedź,czekam na zwrot,czekam na kontakt,czekam na przesyłkę,padło,padła,dostępu,kazali,kazano,kazała nam,kazał nam,ani słowa,ani razu,bez słowa,rozkłada* ręce,wzrusza* ramionami,wzruszył* ramionami,odesłan*,w rzeczywistości,nic wspólnego z,ledwo,nikt nie,żadnej informacji,zero informacji,stoi w miejscu',
  shared:
    'facebook*,fejs*,messenger*,instagram*,insta,twitter*,youtube,netflix*,spotify,steam*,blik*,bankomat*,terminal*,wifi,apka,apk,appka,bank,banku,tramwaj*,autobus*,metro,lte,neo,kablówk*,' +
    'internet*,sieć,sieci,serwer*,strona,stronie,system*,zasięg*,prąd*,aplikacj*,wszystk*,wszędzie,miast*,dzielnic*,osiedl*,całe,pociąg*,transmisj*,ogrzewan*',
  act:
    'zwrot*,zwróc*,oddajcie,oddacie,pieniądze z powrotem,moje pieniądze,reklamacj*,reklamuj*,odszkodowan*,odblokuj*,zablokowan*,nie mogę się zalogować,nie moge sie zalogowac,nie mogę zalogować,' +
    'zalogować,moje konto,mojego konta,proszę o pomoc,prosze o pomoc,pomóżcie,potrzebuję pomocy,pomożecie,zadzwońcie,skontaktujcie,pilne,pilnie,natychmiast,jak najszybciej,włamał*,właman*,' +
    'oszustwo na,skradzion*,ukrad*,zgubił*,zostawił*,anulujcie,anulować,zmienić rezerwację,rezygnacj*,sprawdźcie,wyjaśnijcie,proszę o sprawdzenie,proszę o wyjaśnienie,proszę o interwencję,' +
    'proszę o odblokowanie,proszę o anulowanie,proszę o przesłanie,proszę o zwrot,proszę o wymianę,proszę o usunięcie,proszę o zmianę,proszę sprawdzić,proszę anulować,proszę odblokować,' +
    'proszę usunąć,proszę zmienić,proszę przesłać,proszę zadzwonić,proszę o telefon,proszę o odpowiedź,odpiszcie,odezwijcie,zadzwoń,oddzwońcie,skontaktujcie się,wyślijcie,przyślijcie,zróbcie coś,' +
    'załatwcie,rozpatrz*,numer zamówienia,numer zgłoszenia,zgłaszam,składam,wnoszę,żądam,domagam,rezygnuję,wypowiadam,' +
    'odstąp*,odstąpien*,wymian*,zwrotu,zwrócić,nie mogę się dostać,nie mogę wejść,nie mogę zalog*,reset hasła,zgubion*,potrzebuję,ratunku',
  harm:
    'pilne,pilnie,natychmiast,jak najszybciej,włamał*,właman*,skradzion*,ukrad*,oszust*,wyłudz*,zniknęły pieniądze,policj*,prokuratur*,prawnik*,sąd,sądu,uokik,rzecznik*,zatru*,poparz*,pożar,dym,niebezpiecz*,bez prądu,bez wody,od kilku godzin,od godziny,od rana,cały dzień,od wczoraj,' +
    'nie mam dostępu,brak dostępu',
  anger:
    'poniżej krytyki,ręce opadają,szkoda nerwów,szkoda czasu,szkoda pieniędzy,brak słów,nie wart*,nie zasługuj*,lekcewaz*,obrażon* na,z łaski,robi łaskę,robią łaskę,w balona,w butelkę,fuszerk*,partacz*,partactw*,amatorszczyzn*,pożal się boże,rozbój,rozczarowani*,na minus,gwiazdka to za dużo,jedna gwiazdka,trzymać się z daleka,z daleka od,' +
    'dzięki za nic,dziękuję za nic,dramat*,porażk*,masakr*,tragedi*,tragiczn*,beznadziej*,koszmar*,fataln*,okropn*,najgorsz*,gorsz*,gorzej,słab*,kiepsk*,żenad*,żenując*,żałos*,wstyd*,skandal*,kpin*,kpina,' +
    'śmiech na sali,dno,syf,syfu,badziew*,bubel,tandet*,gówno,gówn*,chujow*,kurwa,kurwy,wkurw*,wkurz*,wnerwia*,denerwuj*,irytuj*,niezadowol*,rozczarow*,zawied*,zawiod*,zawiod*,' +
    'nie polecam,nie poleca*,odradzam,omijać,unikać,nigdy więcej,ostatni raz,ostrzegam,oszuści,oszust*,złodziej*,złodzieje,naciąga*,kłam*,ściema,zdzierstwo,drogo,za drogo,zimn*,brudn*,brud,' +
    'niemił*,niegrzeczn*,opryskliw*,chamsk*,chamstwo,niekompeten*,nieprofesjonal*,lekceważ*,ignoruj*,olewa*,olali,minus*,wada,wady,zły,zła,złe,źle,zle,zepsuć,bez sensu,nie warto,' +
    'strata czasu,strata pieniędzy,pozostawia wiele,do niczego,ile jeszcze,co to ma być,ogarnijcie,weźcie się,przesada,nie działa jak,nieuprzejm*,nieporozumienie,lipa,obciach,' +
    'hałas*,głośn*,smród,śmierdz*,stare,starego,obskurn*,ubog*,niesmaczn*,niedopuszczal*,nie znam się,brakował*,nieciekaw*,nudn*,okropny,okropna,okropne,okropnie,ohydny,ohydne,obrzydliw*,' +
    'paskudn*,wstrętn*,marny,marna,marne,mierny,mierna,mizern*,nędzn*,lichy,licha,tandetn*,byle jak*,byle co,buble,chłam,śmieć,śmieci*,szmelc,złom,szajs,gniot,niewypał,niedoróbk*,niedopracowan*,' +
    'niedbał*,niechlujn*,brudny,brudna,brudne,brudno,zaniedban*,zniszczon*,odrapan*,obdrapan*,zdewastowan*,zagrzyb*,grzyb*,pleśń,pleśni*,wilgoć,wilgot*,stęchl*,smrodu,cuchn*,karaluch*,robactw*,' +
    'pluskw*,insekt*,ciasn*,mały pokój,malutk*,niewygodn*,twarde łóżk*,lodowat*,duszno,gorąco w,przestarzał*,wymaga remontu,do remontu,drogie,drożyzn*,przepłac*,przesadzon*,zdzier*,naciąg*,' +
    'oszuk*,kłamst*,kłami*,nieuczciw*,nierzeteln*,ściema,ściemę,ściemy,wprowadz* w błąd,nieudoln*,niezorganizowan*,nieogarn*,chaos,bałagan*,burdel,cyrk,kabaret,parodia,farsa,paranoja,absurd*,nieporozumien*,' +
    'niezadow*,zawiedz*,zawod*,zawód,niesmak,bez smaku,niedobr*,niejadaln*,przesolon*,przypalon*,nieśwież*,zepsut*,jednostajn*,monoton*,za mało,niewiele,nic ciekawego,nic specjalnego,' +
    'nieprzyjemn*,arogan*,bezczeln*,cham,gburowat*,oschł*,nieprzyjaz*,zlew*,ignor*,obojętn*,nieprofesjon*,spóźnia*,spóźnił*,pośpiech*,rutyn*,nie słucha*,nie zbadał*,zbagateliz*,błędn* diagnoz*,' +
    'gorszy,gorsza,gorsze,pogorsz*,koszmarn*,dramatyczn*,beznadzie*,żałosn*,żałość,żenua,skandalicz*,karygodn*,haniebn*,niedopuszczaln*,nie do przyjęcia,nie do zaakceptowania,katastrof*,mułu,' +
    'syf*,kurw*,chuj*,pojeb*,pierd*,szlag,cholera,cholern*,wkurza*,wkurzy*,wkurzo*,zdenerwow*,irytac*,męcz*,nuda,nudy,żałuj*,przestrzegam,odradz*,nie polecamy,unikajcie,omijajcie,' +
    'nigdy,nie wrócę,nie wrócimy,strata,stracon*,wyrzucon*,zmarnowan*,bezsens*,bezużyteczn*,nieprzydatn*,hańb*,bez wyobraźni,wad*,minusy,mankament*,brakowało,brakuje,zastrzeże*,pretensj*,' +
    'narzeka*,problemem,utrudni*,nie da się oglądać,nie da się słuchać,nie da się czytać,nie da się jeść,nie do oglądania,zeszła na psy,schodzi na psy,zszedł na psy,schodzicie na psy,stanowczo odradzam',
  ask:
    'czy,kiedy,gdzie,jak mogę,jak można,jak długo,jak to zrobić,ile,ile kosztuje,o której,który,która,dlaczego,czemu,po co,co z,co zrobić,skąd,jaki jest,jaka jest,jakie są,możecie powiedzieć,' +
    'możecie podać,wiecie,wie ktoś,ktoś wie,proszę o informację,poproszę o informację,mam pytanie,pytanie,powiedzcie,napiszcie,ile trwa,ile się czeka,który to,gdzie jest,' +
    'gdzie są,gdzie można,gdzie kupić,z kim,co to,co oznacza,co to za,czyj,czyja,dokąd,odkąd,którędy,w jaki sposób,jak się,jak dojechać,jak włączyć,jak wyłączyć,jak zmienić,jak działa,czy jest,' +
    'czy są,czy mogę,czy można,czy macie,czy będzie,czy ktoś,czy to,czy ten,czy warto,może ktoś,ktoś zna,zna ktoś,polecicie,podpowiecie,poradźcie,pytanie do,zapytanie,zastanawiam się,ciekawe czy,' +
    'ciekawi mnie,orientuje się',
  wish:
    'proponuj*,propozycj*,sugeruj*,sugesti*,pomysł*,mogliby*,moglibyście,można by,można by było,dałoby się,fajnie by było,fajnie jakby,byłoby fajnie,byłoby miło,byłoby super,przydał*,przydałoby*,' +
    'chciałabym,chciałbym,dodajcie,wprowadźcie,zróbcie,zmieńcie,poprawcie,prośba,szkoda że,szkoda,powinniście,powinno być,powinien być,lepiej by,warto by,może warto,życzę sobie,' +
    'brakuje mi,poprawka,sprostowanie,proponuję,sugeruję,warto byłoby,dobrze by było,dobrze by,lepiej gdyby,byłoby dobrze,byłoby lepiej,przydałby,przydałaby,przydałoby,marzy mi,marzę o,życzyłbym,' +
    'życzyłabym,powinni,powinien,powinna,powinno,powinny,należałoby,trzeba by,mogłoby,mogłaby,mógłby,mogliby,przywróćcie,popraw*,ulepsz*,rozważcie,literówk*,błąd w tekście,korekta,jedyna uwaga,' +
    'mała uwaga,do poprawy',
  joy:
    'dziękuj*,dzięki,dziekuj*,dzieki,podziękowan*,super,świetn*,wspania*,cudown*,cud,rewelacj*,rewelacyjn*,genialn*,doskonał*,znakomit*,najlepsz*,polecam,polecamy,poleca,zadowolon*,szczęśliw*,' +
    'brawo,gratul*,kocham,uwielbiam,lubię,podoba mi,podoba się,podobał*,pyszn*,smaczn*,mił*,sympatyczn*,uprzejm*,życzliw*,pomocn*,profesjonal*,fajn*,ulubion*,udan*,piękn*,czyst*,przytuln*,ekstra,' +
    'bomba,mega,szacun*,wdzięczn*,nr 1,numer 1,oryginaln*,godny polecenia,godne polecenia,bez zarzutu,nie ma problemu,bez problemu,wszystko ok,wszystko gra,komfortow*,dobr*,pozytyw*,wygodn*,' +
    'warto,pyszności,podziękowania,superow*,przecudn*,cudn*,przepiękn*,pięknie,ślicz*,urocz*,urokliw*,malownicz*,bajeczn*,bajkow*,rewelac*,fantastyczn*,fenomenaln*,kapitaln*,doskona*,wyśmienit*,' +
    'wyborn*,wyborow*,wyjątkow*,niesamowit*,niezwykł*,imponuj*,zachwyc*,oszałam*,bezbłędn*,perfekcyjn*,idealn*,nienagann*,bez zastrzeżeń,na wysokim poziomie,wysoki poziom,na najwyższym,lepszy,' +
    'lepsza,lepsze,dobry,dobra,dobrze,bardzo dobr*,dość dobr*,niezły,niezła,niezłe,nieźle,przyzwoit*,porządn*,solidn*,rzeteln*,fachow*,kompetent*,profesjon*,doświadczon*,dokładn*,skrupulatn*,' +
    'sumienn*,cierpliw*,troskliw*,opiekuńcz*,empati*,serdeczn*,przyjazn*,przyjacielsk*,miły,miła,miłe,mili,miło,przemił*,grzeczn*,kulturaln*,uśmiechnięt*,gościnn*,pomógł,pomogła,pomogł*,' +
    'pomoc okaza*,uratował*,wyleczy*,wyciągn*,zaangażowan*,oddan*,czysty,czysta,czyste,czysto,czyściutk*,schludn*,zadban*,nowoczesn*,elegan*,luksus*,komfort*,przestronn*,klimatyczn*,przyjemn*,' +
    'relaks*,odpoczę*,wypocz*,przepyszn*,palce lizać,apetyczn*,obfit*,urozmaicon*,różnorodn*,świeży,świeże,duży wybór,spory wybór,świetna lokalizacja,atrakcyjn*,ciekaw*,interesując*,' +
    'godn* polecenia,godny uwagi,polec*,zachęcam,rekomend*,warte,wróc*,wrócimy,z przyjemnością,chętnie,zadowol*,uradow*,cieszę,uwielbi*,podoba*,zakocha*,zachwyt,chapeau,respekt,mistrz*,petarda,' +
    'czad,extra,sztos,miodzio,rewela,pozytywn*,plus,plusy,zalet*,atut*,zaufa*,przystępn*,niedrog*,korzystn*,okazj*,bezpłatn*,bez problemów,sprawn*,szybko,szybki,szybka,błyskawiczn*,punktualn*,' +
    'terminow*,polubi*,' +
    'nie mogę się doczekać,nie ma lepsz*,nie znam lepsz*,nic lepszego,nigdzie lepiej,nie zawiod*,nie mam zastrzeżeń,zero zastrzeżeń',
  sad: 'niestety,szkoda,smutn*,smuci,tęskn*,żal,żal mi,boli,bolą,przykr*,strasz*,płaczę,płakać,samotn*,mam doła,nienawid*,nie lubię,nie cierpię,nie znoszę',
  insult:
    'idiota,idioci,idiotka,idiotyczn*,debil*,kretyn*,głupi,głupia,głupek,matoł*,baran*,pajac*,cham,chamie,szmat*,kurw*,chuj*,pierdol*,jeban*,jebać,spierd*,wypierd*,zdechn*,ścierw*,pedał*,ciota,lewak*,pisior*,komuch*,żyd*,ubek,zdrajc*,morda,ryj,gnój,gnida,nieuk*,tępy,tępak,chory,chora,brednie,bzdur*,' +
    'kłamczuch*,hołot*,bydło,won,zamknij się,pajacu,dureń,durni*,świni*,psychol*',
  advert:
    'kod rabatowy,kod polecający,mój kod,zarobić,zarabia*,zarobki,zapraszam na mój,zapraszam do mnie,zapraszam na,mój blog,mój kanał,mój profil,obserwuj,follow,obserwacja za,kliknij,klikaj,sprawdź link,praca zdalna,' +
    'kredyt bez bik,chwilówk*,bitcoin,krypto,najtaniej,konkurs,mojego bloga,na bloga,zajrzyj na,wpadnij na,daj suba,sub za sub,suba za suba,link w profilu,link w bio,link w opisie,pożyczk*,pisz na priv',
  service:
    'allegro,inpost*,paczkomat*,poczta,poczty,poczcie,pkp,intercity,ztm,mpk,orange,play,tmobile,upc,vectr*,neti*,mbank*,pko,ing,santander*,millennium,biedronk*,lidl*,żabk*,empik*,rossmann*,ikea,zalando,ryanair*,wizz*,uber*,bolt*,glovo,netflix*,spotify,steam*,facebook*,fejs*,messenger*,instagram*,twitter*,youtube,google,windows*,iphone*,samsung*,xbox*,playstation,apk*,appk*,blik*,terminal*,bankomat*,światłow*,router*,kablówk*,listonosz*,lekarz*,doktor*,ordynator*,położn*,pielęgniar*,szpital*,przychodni*,basen*,parking*,ręcznik*,pościel*,klimatyzac*,jedzeni*,posił*,obiad*,kolacj*,menu,dani*,pizz*,kelnerk*,ekspedient*,kasjer*,kierowc*,tramwaj*,autobus*,pociąg*,lotnisk*,bagaż*,lot,lotu,' +
    'wasz*,was,wam,wami,państwo,państwa,państwu,macie,jesteście,robicie,możecie,dajecie,chcecie,obsług*,klient*,infolini*,konsultant*,sklep*,firm*,paczk*,przesyłk*,kurier*,zamówi*,dostaw*,' +
    'faktur*,rachun*,abonament*,umow*,taryf*,salon*,personel*,pracowni*,recepcj*,hotel*,pokoj*,pokój,restauracj*,kelner*,wizyt*,gabine*,rejestracj*,usług*,produkt*,cena,ceny,cen,oddział*,' +
    'bank*,bilet*,konto,konta,aplikacj*,stron*,gwarancj*,serwis*,jakość,jakości,konduktor*,śniadani*,łazien*',
  elsewhere:
    'rząd*,prezydent*,premier*,minister*,ministr*,sejm*,senat*,poseł,posł*,partia,partii,pis,pisu,platforma,kaczyński*,tusk*,duda,dudy,kopacz,komorowski*,petru,kod,kodu,wybory,wyborach,wyborc*,polityk*,polityczn*,komun*,lewic*,prawic*,unia,unii,niemcy,' +
    'niemców,rosja,rosji,ruskie,putin*,ukrain*,żydzi,żydów,islam*,uchodźc*,imigrant*,kościół,kościoła,ksiądz,księża,bóg,boga,papież*,legia,legii,lech,lecha,wisła,wisły,mecz*,gol,gola,bramk*,trener*,piłkarz*,piłk*,liga,ligi,lidze,ekstraklas*,reprezentacj*,' +
    'kibic*,stadion*,sędzia,sędziego,boisk*,drużyn*,zawodnik*,napastnik*,transfer,barca,barcelona,real,bayern,film,filmu,filmie,serial*,odcinek,odcinka,aktor*,aktork*,piosenk*,koncert*,płyta,płyty,wokal*,zespół,tvn,tvp,telewizj*,redaktor*,dziennikarz*,' +
    'program,gazeta,gazety,wyborcza,artykuł*,szkoł*,lekcj*,matur*,sprawdzian*,studia,urodzin*,mama,mamy,tata,babcia,chłopak,dziewczyn*,wojna,wojny,naród,narodu,polacy,polaków,państwa polskiego,historia,historii,podatk*,emeryt*,sąd najwyższy,trybunał*,' +
    'konstytucj*,demokracj*,akcje,giełd*,miliard*,milion*,rtg,objaw*,leczeni*,lek,leki,choroba,choroby,pacjent*,badania,schorzeni*,' +
    'nie mogę spać,nie mogę zasnąć,nie mogę przestać,nie mogę uwierzyć,nie mogę się skupić,spać,zasnąć,budzik*,egzamin*,kolokwi*,studniów*,wakacj*,kot,kota,pies,psa,brat,brata,siostra,siostry,mąż,męża,żona,żony,teściow*,sąsiad*,pogod*,deszcz*,śnieg*,upał*,bramkarz*,prezes pis,scenariusz*,reżyser*,sezon,poniedziałki,głowa,ząb',
  not: 'nie,bez,nigdy,żaden,żadna,żadne,ani,nic,zero,wcale',
};
