import type { CueLists } from './lists.ts';

export const de: CueLists = {
  outage:
    'störung,störungen,signalstörung*,betriebsstörung*,weichenstörung*,netzausfall,serverausfall,totalausfall,stromausfall,zugausfall,zugausfälle,komplettausfall,ausfall,server down,seite down,server sind down,alles down,ist down,kein netz,kein internet,kein empfang,kein strom,kein warmwasser,' +
    'heizung ausgefallen,bei euch los,geht gar nichts,geht nichts mehr,geht gar nix,niemand kann,bei allen,noch jemand,sonst noch jemand,geht es noch jemandem,sperrung,gesperrt,vollsperrung,streckensperrung,fällt aus,fallen aus,ausgefallen,ausfallen,serverprobleme,netzprobleme,' +
    'wartungsarbeiten,keiner einzigen,bahn ausgefallen,züge fallen,zug fällt',
  fault:
    'funktioniert nicht,funktionieren nicht,funktioniert schon wieder,funktioniert immer noch,geht nicht,gehen nicht,geht immer noch nicht,geht schon wieder,geht leider,klappt nicht,lädt nicht,startet nicht,öffnet nicht,nicht möglich,kann nicht,können nicht,kann mich nicht,komme nicht,kommt nicht,' +
    'kam nicht,nicht angekommen,nicht gekommen,nicht erhalten,nicht geliefert,nicht bekommen,nicht erreichbar,nicht zugestellt,noch nicht,immer noch kein,immer noch keine,fehler,fehlermeldung*,absturz,abstürz*,stürzt ab,hängt,kaputt,defekt*,beschädigt*,zerbroch*,falsche,falschen,falsch geliefert,fehlt,' +
    'fehlen,verspät*,verzöger*,verzögert sich,zu spät,warte,warten,gewartet,wartezeit,storniert,verloren,problem,probleme,doppelt abgebucht,abgebucht,verschwunden,ruckelt,langsam,kalten zug,steht seit,sitze seit,stehe seit,lieferung kam,reklam*,anschluss verpasst',
  shared:
    'netz,internet,server,webseite,website,seite,app,züge,zug,s bahn,ubahn,strecke,linie,verkehr,strom,empfang,alle,allen,überall,ganze,ganzen,ganz,gesamte,gesamten,stadt,wlan,fernsehen,heizung,streckenabschnitt',
  act:
    'erstattung,erstattet,erstatten,rückerstattung,geld zurück,mein geld,entschädigung,stornieren,storno,kündigen,kündigung,umbuchen,entsperren,gesperrtes konto,konto gesperrt,mein konto,einloggen,anmelden,zugang,passwort,gehackt,betrug,betrüger,gestohlen,geklaut,liegen gelassen,liegengelassen,' +
    'stehen lassen,vergessen im,im zug vergessen,koffer,rucksack,fundbüro,verlustmeldung,bitte helfen,bitte um hilfe,brauche hilfe,könnt ihr helfen,könnt ihr mir helfen,können sie mir helfen,helft mir,hilfe,bitte um rückruf,ruft mich an,rufen sie mich,dringend,eilt,schnellstmöglich,' +
    'bitte um kontakt,bitte melden,nicht buchen,widerruf',
  harm:
    'dringend,eilt,notfall,gehackt,betrug,betrüger,gestohlen,geklaut,anwalt,rechtsanwalt,anzeige,polizei,klage,verbraucherzentrale,gericht,verletzt,gefährlich,brand,feuer,rauch,vergiftung,allergi*,seit stunden,seit tagen,seit heute morgen,den ganzen tag,gesamten nachmittag,gestrandet,' +
    'komme nicht nach hause,sitze seit,stehe seit,kein internet,kein strom,gesperrt,was ist los,wann fährt',
  anger:
    'schlecht*,schlimm*,mies,miese,miesen,miserabel*,furchtbar*,schrecklich*,katastroph*,unverschämt*,frech*,frechheit,dreist*,peinlich*,lächerlich*,unfähig*,inkompeten*,unmöglich,saftladen,drecksladen,scheiß*,scheiss*,mist,müll,dreck,schrott,abzocke,betrug,lüge*,verarsch*,verarscht,wucher,teuer,' +
    'überteuert,ärger*,nervt,nervig,nerven,genervt,wütend,sauer,enttäuscht,enttäuschend,enttäuschung,unzufrieden*,unzuverlässig*,unpünktlich*,nie wieder,nie mehr,nicht zufrieden,nicht empfehl*,finger weg,zum kotzen,kotzt,hasse,hass,schande,witz,ein witz,armutszeugnis,zumutung,unfreundlich*,' +
    'ignorier*,keine antwort,keine reaktion,keine rückmeldung,niemand erreichbar,danke für nichts,toll gemacht,na toll,na super,na klasse,ja klasse,ja super,wieder mal,wiedermal,mal wieder,schon wieder,nicht mal,nicht gebacken,leider,schade,fehlleistung*,fail,megafail,chaos,' +
    'kalt,arschkalt,dreckig,eklig,überfüllt,voll,keinen wundert*,nicht mehr hören,zu kurz,schief,anstrengend,keine durchsage,ohne durchsage,verspätung,jeden tag,jedes mal,immer so,versagen,versagt,warum muss,kommunikation,skandal,blöd*,doof*,wtf,wie kann es sein,kann doch nicht sein,kaum nutzbar',
  ask:
    'wie kann,wie lange,wie viel,wieviel,wie komme,wie bekomme,wie funktioniert,wo kann,wo finde,wo ist,wann,warum,wieso,weshalb,welche,welcher,welches,wer kann,was kostet,was bedeutet,was muss,gibt es,kann ich,kann man,darf ich,darf man,muss ich,müsste ich,ist es möglich,habt ihr,haben sie,' +
    'könnt ihr,können sie,könnten sie,wisst ihr,weiß jemand,weiss jemand,eine frage,frage,reicht,stimmt es,bekommt man,bekomme ich,an welche,könnt ihr mir sagen,können sie mir sagen,gilt,wäre es möglich',
  wish:
    'wünsche mir,würde mir wünschen,wäre schön,wäre super,wäre toll,wäre gut,wäre super praktisch,wäre praktisch,wäre hilfreich,wäre es,vorschlag,vorschläge,anregung,idee,verbesserung*,verbesser*,bitte einführen,könntet ihr,könnten sie nicht,solltet ihr,sollten sie,sollte man,warum nicht,hätte gerne,' +
    'hätte gern,besser wäre,besser wenn,lieber,stattdessen,feature,feedback,hinweis,korrektur,wie kompliziert,es fehlt nur',
  joy:
    'danke,dankeschön,vielen dank,dank,bedanke,lob,ein lob,gelobt,super,toll,tolle,toller,klasse,spitze,prima,großartig,ausgezeichnet,hervorragend,perfekt,wunderbar,fantastisch,genial,geil,begeistert,zufrieden,freut mich,freue mich,freundlich*,nett,nette,netter,hilfsbereit*,kompetent*,schnell,' +
    'schnelle,schnelle antwort,prompte,zuverlässig,pünktlich,lecker*,schön,schöne,liebe grüße,gerne mit,fahre gern*,bestens,empfehle,empfehlen,empfehlung,weiter so,top,geht wieder,klappt wieder,hat geklappt,hat sich erledigt,erledigt,alles klar,gut,gute,gefällt mir,lieblings*,frohe weihnachten,' +
    'kein problem,ohne probleme,problemlos,nicht schlecht,ohne eine sekunde verspätung,ohne verspätung',
  insult:
    'idiot*,arschloch,arschlöcher,wichser,hurensohn,fotze*,spast*,spasti,missgeburt,faschist*,nazi*,volksverräter,abschaum,gesindel,pack,dumm,dumme,dummkopf,vollpfosten,depp*,trottel,halt die fresse,fresse,verpiss*,fick*,hure*,schlampe*,schwuchtel*,kanake*,untermensch*,' +
    'linksgrün*,verbrecher*,pussies,lügenpresse,drecksau,schwein*,volldepp,hirnlos*,schmarotzer',
  advert:
    'gewinnspiel,jetzt bewerben,rabattcode,gutscheincode,mein kanal,meine seite,folgt mir,folge mir,abonnier*,geld verdienen,von zuhause arbeiten,klick hier,hier klicken,link in bio,krypto,bitcoin,kredit ohne schufa,kostenlos testen,werbecode,empfehlungscode',
  not: 'nicht,kein,keine,keinen,keinem,nie,niemals,ohne,nichts,nix,weder,kaum',
};
