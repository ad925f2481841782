import type { DisruptionLists } from './lists.ts';

export const pl: DisruptionLists = {
  things: {
    app: 'aplikacj*,apka,apki,apke,apce,apką,appka,appki,apk',
    login: 'logowani*,zalogow*,loguje,loguję,loguj*,zaloguj*,na konto,do konta,konta,wylogow*!,wylogowuje!',
    site: 'strona,strony,stronę,stronie,stron,serwis,serwisie,witryn*,portal*,sklep internetowy,panel klienta,bankowość,bankowości',
    payment: 'płatnoś*,płaci*,zapłaci*,kartą,karta,karty,kartę,blik*,przelew*,transakcj*,terminal*',
    internet: 'internet*,net,neta,necie,wifi,światłowod*,router*,łącze,łącza,połączeni*',
    phone: 'zasięg*,sieć,sieci,siecią,rozmowy,dzwonić,zadzwonić,telefony,telefonia,lte,5g',
    tv: 'telewizj*,tv,kanał*,transmisj*,dekoder*',
    power: 'ciemno~,ciemności~,ciemnościach~,prąd*,elektryczn*,zasilani*,światł*',
    water: 'woda,wody,wodę,kran*',
    heating: 'ogrzewani*,kaloryfer*,ciepłej wody,ciepła woda,grzejnik*',
    train:
      'opóźnieni*~,odwołany~,odwołali~,peron*~,stoimy~,utknęliśmy~,utknęłam~,utknąłem~,między stacjami~,stacj*~,pociąg*,tramwaj*,autobus*,metro,kolej*,linia,linii,skład',
    flight: 'lot,lotu,loty,samolot*,odpraw*',
    delivery: 'dostaw*,paczk*,kurier*,przesył*,paczkomat*',
  },
  down:
    'próbuję,próbujemy,nic nie przyjechało,nie kursuj*,zepsu*,stoimy,w polu,zawies*,problem z,problemy z,problemów z,kłopot z,kłopoty z,nie przyjmuj*,nie akceptuj*,nie reaguj*,nie rusza,nie ruszy*,nie przyjecha*,nie przyjeżdż*,nie jeździ,nie kursuje,wstrzyman*,odcię*,wywaliło,wybiło,nie świeci,zgasł*,zimn*,nie grzeje,nie grzeją,muli,wyskakuje,opóźnion*,nie działa*,nie dziala*,niedziała*,niedziala*,przestał* działać,nie chce działać,nie zadziała*,nie można,nie mozna,nie mogę się,nie mogę wejść,nie mogę otworzyć,nie mogę zalogować,nie mogę zapłacić,nie mogę się dostać,nie mogę skorzystać,nie mogę połączyć,nie mogę,nie możemy,nie da się,nie da rady,nie idzie,nie wchodzi,nie otwiera*,nie ładuje*,nie wczytuj*,nie łączy*,nie loguje*,nie włącza*,nie uruchamia*,nie odpala*,nie odpowiada,nie przechodz*,' +
    'nie wpuszcza,nie przyjmuje,niedostępn*,padł*,padnięt*,leży,leżą,zdechł*,umarł*,siadł*,wysiad*,wyłączyl*,wyłączon*,zawiesz*,zwiesz*,wywala*,wyrzuca*,wykrzacz*,crash*,błąd*,błęd*,awari*,zrywa*,zerwał*,zerwan*,znikn*,znik*,zanik*,nie ma,odrzuc*,odmow*,kręci się,kółko,biały ekran,pusty ekran,czarny ekran,stoi,stoją,utkn*,odwołan*,opóźni*,nie jeżdż*,nie jedzie,nie kursuj*,przerw*,zacina*,zacięł*,nie dotar*,nie przysz*,nie dojech*,nie odpala',
  without: 'brak,brakuje,bez,zero,nie ma,nie mam,nie mamy',
  all:
    'problemy techniczne,problem techniczny,nic się nie otwiera,nic się nie ładuje,co się stało,co jest grane,nic nie działa*,nic nie dziala,wszystko padło,wszystko leży,wszystko nie działa,coś padło,padło coś,co się dzieje,leżycie,padliście,leży wam,padło wam,serwery leżą,serwer leży,padły serwery,padł serwer,system padł,system leży,system nie działa,czy komuś działa,komuś działa,u kogoś działa,komuś jeszcze,komuś też,ktoś jeszcze,ktoś też,tylko u mnie,tylko ja,u mnie też,u mnie to samo,to samo u mnie,mam to samo,ten sam problem,też tak mam,u mnie tak samo,' +
    'awari*,macie awarię,jest awaria,masowa awaria,nikomu nie działa,u mnie nie działa,też nie działa,błąd 500,błąd 502,błąd 503,błąd serwera,nikt nie może',
  asked:
    'ruszy,wróci,wrócą,wraca,naprawi*,włączycie,przywróc*,kursuj*,jeżdżą,jeździ,działa*,chodzi,chodzą,będzie',
  over: 'już działa,działa już,znowu działa,wróciło,naprawion*,zapomniałam hasła,zapomniałem hasła,jak mogę,gdzie mogę,czy mogę,fajnie by było,przydałby się,przydałaby się',
};
