import type { CueLists } from './lists.ts';

export const pl: CueLists = {
  outage:
    'awari*,padł serwer,padły serwery,serwery leżą,serwer leży,padła strona,strona leży,strona nie działa,wszystko padło,coś padło,wam padło,coś wam padło,leży system,u wszystkich,u mnie też nie działa,komuś działa,komu działa,czy komuś,ktoś jeszcze,brak internetu,nie ma internetu,' +
    'nie ma neta,brak prądu,nie ma prądu,brak zasięgu,nie ma zasięgu,brak sieci,nie ma sieci,brak dostępu,zero dostępu,brak ogrzewania,brak wody,nie ma wody,przerwa techniczna,przerwa w działaniu,problemy techniczne,nikomu nie działa,nikt nie może,internet nie działa,' +
    'sieć nie działa,aplikacja leży,ma ktoś problem,macie problem,macie problemy',
  fault:
    'nie dział*,nie dziala*,przestał* działać,nie można,nie mogę,nie moge,nie da się,nie da sie,nie udaje się,nie wchodzi,nie otwiera*,nie ładuje*,nie wczytuje*,nie łączy,nie loguje,nie włącza,nie przyszł*,nie dotarł*,nie dosta*,nie otrzyma*,nie doszł*,nie wysła*,nie ma mojej,' +
    'nie przyjecha*,nie odpowia*,brak odpowiedzi,błąd,błędy,błędu,błedy,zawiesza*,zacina*,wyrzuca,wywala,zepsut*,zepsuł*,uszkodz*,pęknięt*,popsut*,wadliw*,usterk*,zgubi*,zaginę*,zaginą*,opóźni*,spóźni*,spóźnien*,czekam,czekał*,nadal czekam,wciąż czekam,ile można czekać,' +
    'odwołan*,odwołać,anulowan*,problem,problemy,brakuje,brak,nie to zamówił*,pomyli*,pomyłk*,zły rozmiar,podwójnie,dwa razy pobra*,nie zgadza,kłopot*,zrywa,znikn*,nie był*,nie było',
  shared:
    'internet*,sieć,sieci,serwer*,strona,stronie,system*,zasięg*,prąd*,aplikacj*,wszystk*,wszędzie,miast*,dzielnic*,osiedl*,całe,pociąg*,transmisj*,ogrzewan*',
  act:
    'zwrot*,zwróc*,oddajcie,oddacie,pieniądze z powrotem,moje pieniądze,reklamacj*,reklamuj*,odszkodowan*,odblokuj*,zablokowan*,nie mogę się zalogować,nie moge sie zalogowac,nie mogę zalogować,zalogować,moje konto,mojego konta,proszę o pomoc,prosze o pomoc,' +
    'pomóżcie,pomocy,potrzebuję pomocy,pomożecie,zadzwońcie,skontaktujcie,pilne,pilnie,natychmiast,jak najszybciej,włamał*,właman*,oszustwo na,skradzion*,ukrad*,zgubił*,zostawił*,anulujcie,anulować,zmienić rezerwację,rezygnacj*,' +
    'sprawdźcie,wyjaśnijcie',
  harm:
    'pilne,pilnie,natychmiast,jak najszybciej,włamał*,właman*,skradzion*,ukrad*,oszust*,wyłudz*,zniknęły pieniądze,policj*,prokuratur*,prawnik*,sąd,sądu,uokik,rzecznik*,zatru*,poparz*,pożar,dym,niebezpiecz*,bez prądu,bez wody,od kilku godzin,od godziny,od rana,cały dzień,od wczoraj,' +
    'nie mam dostępu,zero dostępu,brak dostępu',
  anger:
    'dramat*,porażk*,masakr*,tragedi*,tragiczn*,beznadziej*,koszmar*,fataln*,okropn*,strasz*,najgorsz*,gorsz*,gorzej,słab*,kiepsk*,żenad*,żenując*,żałos*,wstyd*,skandal*,kpin*,kpina,śmiech na sali,dno,syf,syfu,badziew*,bubel,tandet*,gówno,gówn*,chujow*,kurwa,kurwy,wkurw*,wkurz*,' +
    'wnerwia*,denerwuj*,irytuj*,nienawid*,niezadowol*,rozczarow*,zawied*,zawiod*,zawiod*,nie polecam,nie poleca*,odradzam,omijać,unikać,nigdy więcej,ostatni raz,ostrzegam,oszuści,oszust*,złodziej*,złodzieje,naciąga*,kłam*,ściema,zdzierstwo,drogo,za drogo,zimn*,brudn*,brud,niemił*,' +
    'niegrzeczn*,opryskliw*,chamsk*,chamstwo,niekompeten*,nieprofesjonal*,lekceważ*,ignoruj*,olewa*,olali,niestety,minus*,wada,wady,zły,zła,złe,źle,zle,zepsuć,bez sensu,nie warto,strata czasu,strata pieniędzy,żadna rewelacja,pozostawia wiele,do niczego,ile jeszcze,co to ma być,' +
    'ogarnijcie,weźcie się,przesada,nie działa jak,nieuprzejm*,nieporozumienie,lipa,obciach,hałas*,głośn*,smród,śmierdz*,stare,starego,obskurn*,ubog*,niesmaczn*,niedopuszczal*,nie znam się,szkoda,brakował*,nieciekaw*,nudn*',
  ask:
    'czy,kiedy,gdzie,jak mogę,jak można,jak długo,jak to zrobić,ile,ile kosztuje,o której,który,która,dlaczego,czemu,po co,co z,co zrobić,skąd,jaki jest,jaka jest,jakie są,możecie powiedzieć,możecie podać,podacie,wiecie,wie ktoś,ktoś wie,proszę o informację,poproszę o informację,' +
    'mam pytanie,pytanie,szybkie pytanie,powiedzcie,napiszcie',
  wish:
    'proponuj*,propozycj*,sugeruj*,sugesti*,pomysł*,mogliby*,moglibyście,można by,można by było,dałoby się,fajnie by było,fajnie jakby,byłoby fajnie,byłoby miło,byłoby super,przydał*,przydałoby*,chciałabym,chciałbym,dodajcie,wprowadźcie,zróbcie,zmieńcie,poprawcie,prośba,' +
    'szkoda że,szkoda,powinniście,powinno być,powinien być,lepiej by,warto by,może warto,zamiast,życzę sobie,brakuje mi,poprawka,sprostowanie',
  joy:
    'dziękuj*,dzięki,dziekuj*,dzieki,podziękowan*,super,świetn*,wspania*,cudown*,cud,rewelacj*,rewelacyjn*,genialn*,doskonał*,znakomit*,najlepsz*,polecam,polecamy,poleca,zadowolon*,szczęśliw*,brawo,gratul*,kocham,uwielbiam,lubię,podoba mi,podoba się,podobał*,pyszn*,smaczn*,mił*,sympatyczn*,' +
    'uprzejm*,życzliw*,pomocn*,profesjonal*,fajn*,ulubion*,udan*,piękn*,czyst*,przytuln*,ekstra,bomba,mega,szacun*,wdzięczn*,nr 1,numer 1,oryginaln*,godny polecenia,godne polecenia,bez zarzutu,nie ma problemu,bez problemu,wszystko ok,wszystko gra,komfortow*,dobr*,pozytyw*,wygodn*,warto,pyszności',
  insult:
    'idiota,idioci,idiotka,idiotyczn*,debil*,kretyn*,głupi,głupia,głupek,matoł*,baran*,pajac*,cham,chamie,szmat*,kurw*,chuj*,pierdol*,jeban*,jebać,spierd*,wypierd*,zdechn*,ścierw*,pedał*,ciota,lewak*,pisior*,komuch*,żyd*,ubek,zdrajc*,morda,ryj,gnój,gnida,nieuk*,tępy,tępak,chory,chora,chorej głowy,brednie,bzdur*,' +
    'kłamczuch*,hołot*,bydło,won,zamknij się,pajacu,dureń,durni*,świni*,psychol*',
  advert:
    'kod rabatowy,kod polecający,mój kod,zarobić,zarabia*,zarobki,zapraszam na mój,zapraszam do mnie,zapraszam na,zerknij na,mój blog,mojego bloga,mój kanał,mój profil,obserwuj,follow,obserwacja za,kliknij,klikaj,sprawdź link,darmow* przesył*,zostając naszym partnerem,praca zdalna,' +
    'kredyt bez bik,chwilówk*,bitcoin,krypto,najtaniej,konkurs',
  not: 'nie,bez,nigdy,żaden,żadna,żadne,ani,nic,zero,wcale',
};
