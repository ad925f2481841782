import type { CueLists } from './lists.ts';

export const de: CueLists = {
  outage:
    'störung,störungen,signalstörung*,betriebsstörung*,weichenstörung*,netzausfall,serverausfall,totalausfall,stromausfall,zugausfall,zugausfälle,komplettausfall,ausfall,server down,seite down,server sind down,alles down,ist down,kein netz,kein internet,' +
    'kein empfang,kein strom,kein warmwasser,heizung ausgefallen,bei euch los,geht gar nichts,geht nichts mehr,geht gar nix,niemand kann,bei allen,noch jemand,sonst noch jemand,geht es noch jemandem,sperrung,gesperrt,vollsperrung,streckensperrung,' +
    'fällt aus,fallen aus,ausgefallen,ausfallen,serverprobleme,netzprobleme,wartungsarbeiten,bahn ausgefallen,züge fallen,zug fällt,s bahn fällt,steht still,stillstand,lahmgelegt,lahm gelegt,nichts geht mehr,nichts fährt,fährt nicht,' +
    'fahren nicht,kein zugverkehr,zugverkehr eingestellt,verkehr eingestellt,verkehr unterbrochen,unterbrochen,unterbrechung,streckensperrung*,gleissperrung,oberleitung*,oberleitungsschaden,stellwerk*,weichenstörung,bahnstreik,polizeieinsatz,' +
    'notarzteinsatz,personenschaden,bombenentschärfung,verkehrschaos,bahnchaos,schienenersatzverkehr,sev,umgeleitet,großstörung,netzstörung,systemausfall,gestört,ausfälle,down,offline,nicht erreichbar,wartung,' +
    'was los,los ist',
  fault:
    'funktioniert nicht,funktionieren nicht,funktioniert schon wieder,funktioniert immer noch,geht nicht,gehen nicht,geht immer noch nicht,geht schon wieder,geht leider,klappt nicht,lädt nicht,' +
    'startet nicht,öffnet nicht,nicht möglich,kann nicht,können nicht,kann mich nicht,komme nicht,kommt nicht,kam nicht,nicht angekommen,nicht gekommen,nicht erhalten,nicht geliefert,' +
    'nicht bekommen,nicht erreichbar,nicht zugestellt,immer noch kein,immer noch keine,fehler,fehlermeldung*,absturz,abstürz*,stürzt ab,hängt,kaputt,defekt*,beschädigt*,zerbroch*,' +
    'falsch geliefert,fehlt,fehlen,verspät*,verzöger*,verzögert sich,zu spät,warte,warten,gewartet,wartezeit,storniert,problem,probleme,doppelt abgebucht,abgebucht,verschwunden,' +
    'ruckelt,steht seit,stehe seit,lieferung kam,reklam*,anschluss verpasst,funktionieren,geht wieder nicht,tut nicht,tut sich nichts,reagiert nicht,antwortet nicht,' +
    'meldet sich nicht,meldet sich keiner,niemand erreichbar,keiner erreichbar,nicht erreicht,erreiche niemanden,warteschleife,aufgelegt,abgewimmelt,vertröstet,verschoben,verspätet,verspätung*,' +
    'minuten später,stunden später,stunde später,kommt zu spät,kam zu spät,fällt heute aus,entfällt,entfallen,anschluss weg,anschlusszug,verpasst,nicht gehalten,durchgefahren,vorbeigefahren,' +
    'stehen geblieben,liegen geblieben,stecken geblieben,hängen geblieben,bleibt hängen,friert ein,eingefroren,schwarzer bildschirm,leere seite,nicht laden,lädt ewig,nicht anmelden,nicht öffnen,' +
    'nicht abspielen,nicht installieren,nicht buchen,nicht bezahlen,nicht angezeigt,nicht gefunden,nicht verfügbar,nicht vorhanden,nicht da,nicht passend,passt nicht,stimmt nicht,ungültig,' +
    'abgelehnt,verweigert,abgebrochen,bricht ab,gerissen,riss,gebrochen,verbogen,verkratzt,zerkratzt,undicht,tropft,ausgelaufen,abgelaufen,verschimmelt,schimmel,verdorben,verbrannt,roh,fehlte,' +
    'fehlende,verwechselt,vertauscht,zu klein,zu groß,zu wenig,unvollständig,doppelt,zu viel berechnet,falsch berechnet,falsch abgerechnet,nicht erstattet,keine erstattung,keine lieferung,' +
    'keine ware,keine bestätigung,keine info,keine information*,keine durchsage,kein personal,kein platz,keine reservierung,keine rückmeldung,noch nichts,bis heute,immer noch nicht,seit wochen,' +
    'seit monaten,wochenlang,monatelang,überbucht,gestrichen,technische störung,signalstörung,klimaanlage ausgefallen,klo defekt,toilette defekt,wagen fehlt,kurzzug,' +
    'eine antwort,keinen sitzplatz,kein sitzplatz,minuten warten,minuten gewartet,stunden gewartet,weiterfahrt,verzögert',
  shared:
    'netz,internet,server,webseite,website,app,züge,zug,s bahn,ubahn,strecke,linie,strom,empfang,überall,gesamte,gesamten,wlan,fernsehen,heizung,streckenabschnitt',
  act:
    'erstattung,erstattet,erstatten,rückerstattung,geld zurück,mein geld,entschädigung,stornieren,storno,kündigen,kündigung,umbuchen,entsperren,gesperrtes konto,konto gesperrt,mein konto,' +
    'einloggen,anmelden,zugang,passwort,gehackt,betrug,betrüger,gestohlen,geklaut,liegen gelassen,liegengelassen,stehen lassen,vergessen im,im zug vergessen,koffer,rucksack,fundbüro,' +
    'verlustmeldung,bitte helfen,bitte um hilfe,brauche hilfe,könnt ihr helfen,könnt ihr mir helfen,können sie mir helfen,helft mir,hilfe,bitte um rückruf,ruft mich an,rufen sie mich,dringend,' +
    'eilt,schnellstmöglich,bitte um kontakt,bitte melden,nicht buchen,widerruf,bitte um erstattung,bitte prüfen,bitte um prüfung,bitte klären,bitte um klärung,bitte kümmern,kümmert euch,' +
    'kümmern sie sich,bitte antworten,bitte um antwort,bitte um info,bitte anrufen,bitte schicken,bitte senden,bitte löschen,bitte ändern,bitte korrigieren,löschen sie,ändern sie,schicken sie,' +
    'senden sie,schickt mir,meldet euch,melden sie sich,um rückmeldung,rückruf,ansprechpartner,beschwerde einreichen,beschwerde,reklamation,umtausch,umtauschen,ersatz,ersatzlieferung,' +
    'neu zusenden,nochmal schicken,meine bestellnummer,kundennummer,vorgangsnummer,auftragsnummer,fahrgastrechte,gutschrift,erstattet mir,' +
    'geld wieder,zurückzahlen,zurückerstattet,überweisen,überweist,nicht einloggen,passwort vergessen,neues passwort,zugangsdaten,freischalten,freigeschaltet,aktivieren,entsperrt,sperren,sperrt,' +
    'gesperrt worden,ausgesperrt,verloren gegangen,fundsache,vergessen in,helft,hilfe bitte,hilfe benötigt,hilfe brauche,benötige hilfe,wer kann mir helfen,kann mir jemand helfen,' +
    'kann mir wer helfen,dm geschickt,nachricht geschickt,email geschickt',
  harm:
    'dringend,eilt,notfall,gehackt,betrug,betrüger,gestohlen,geklaut,anwalt,rechtsanwalt,anzeige,polizei,klage,verbraucherzentrale,gericht,verletzt,gefährlich,brand,feuer,rauch,vergiftung,allergi*,seit stunden,seit tagen,seit heute morgen,den ganzen tag,gestrandet,' +
    'komme nicht nach hause,stehe seit,kein internet,kein strom,gesperrt,was ist los',
  anger:
    'schlecht*,schlimm*,mies,miese,miesen,miserabel*,furchtbar*,schrecklich*,katastroph*,unverschämt*,frech*,frechheit,dreist*,peinlich*,lächerlich*,unfähig*,inkompeten*,unmöglich,saftladen,' +
    'drecksladen,scheiß*,scheiss*,mist,müll,dreck,schrott,abzocke,betrug,lüge*,verarsch*,verarscht,wucher,überteuert,ärger*,nervt,nervig,nerven,genervt,wütend,sauer,enttäuscht,enttäuschend,' +
    'enttäuschung,unzufrieden*,unzuverlässig*,unpünktlich*,nie wieder,nie mehr,nicht zufrieden,nicht empfehl*,finger weg,zum kotzen,kotzt,hasse,hass,schande,witz,ein witz,armutszeugnis,zumutung,' +
    'unfreundlich*,ignorier*,keine antwort,keine reaktion,keine rückmeldung,niemand erreichbar,danke für nichts,toll gemacht,na toll,na super,na klasse,ja super,wieder mal,wiedermal,' +
    'mal wieder,schon wieder,nicht mal,nicht gebacken,fail,chaos,dreckig,eklig,überfüllt,nicht mehr hören,zu kurz,schief,' +
    'anstrengend,keine durchsage,verspätung,jedes mal,versagen,versagt,warum muss,kommunikation,skandal,blöd*,doof*,wtf,wie kann es sein,kann doch nicht sein,' +
    'grausam,grauenhaft,grottig,mangelhaft,ungenügend,miserabel,erbärmlich,jämmerlich,dreist,dreistigkeit,arrogant,überheblich,patzig,pampig,unhöflich*,respektlos,rücksichtslos,unverschämtheit,' +
    'unerhört,unfassbar,unzumutbar,inakzeptabel,skandalös,blamage,trauerspiel,schlechter witz,lachnummer,lachhaft,farce,chaotisch,chaosladen,desaster,fiasko,pfusch,schlamperei,schlampig,murks,' +
    'ramsch,schund,verdreckt,schmutzig,versifft,siff,stinkt,stank,gestank,ekelhaft,ekel*,widerlich,ungenießbar,versalzen,verkocht,zäh,fad,geschmacklos,teurer,preiserhöhung,nepp,betrüger,' +
    'verarsche,verarschung,abzocker,abgezockt,gelogen,lügen,lüge,leere versprechungen,nicht eingehalten,im stich gelassen,allein gelassen,ignoriert,ignorant,keine hilfe,keine lösung,' +
    'null service,kein service,servicewüste,einmal und nie,kündige,gekündigt,storniere,wechsel,wechsle,ärger,ärgerlich,ärgert,verärgert,stinksauer,wut,nerv,frust,frustriert,frustrierend,ankotzt,' +
    'kacke,beschissen,scheiße,verdammt,verflucht,zur hölle,hölle,schämt,schäm*,wie immer zu spät,verspätungen,dauerverspätung,dauernd,andauernd,es reicht,' +
    'nase voll,schnauze voll,wofür zahle,ich fasse es nicht,fassungslos,sprachlos,kopfschütteln,unglaublich,inkompetent,unfähig,unfähigkeit,überfordert,unprofessionell,unorganisiert,' +
    'unzuverlässig,mogelpackung,minderwertig,billig,wackelt,taugt nichts,hässlich,unbrauchbar,nutzlos,sinnlos,reinfall,fehlkauf,abraten,nicht empfehlen,nicht zu empfehlen,nicht empfehlenswert,' +
    'letzter laden,geht gar nicht,was soll das,drecks*,sau*,sch*bahn,kundenunfreundlich,verlassen auf,eingepfercht,zusammengepfercht,frieren,gefroren,geschwitzt,sauna,klimaanlage,ausgefallene,' +
    'viel zu kalt,eiskalt,zu voll,brechend voll,rappelvoll,immer das gleiche,immer dasselbe,es reicht',
  ask:
    'wie kann,wie lange,wie viel,wieviel,wie komme,wie bekomme,wie funktioniert,wo kann,wo finde,wo ist,wann,warum,wieso,weshalb,wer kann,was kostet,was bedeutet,was muss,gibt es,kann ich,' +
    'kann man,darf ich,darf man,muss ich,müsste ich,ist es möglich,habt ihr,haben sie,könnt ihr,können sie,könnten sie,wisst ihr,weiß jemand,weiss jemand,eine frage,reicht,stimmt es,bekommt man,' +
    'bekomme ich,könnt ihr mir sagen,können sie mir sagen,gilt,wäre es möglich,ab wann,bis wann,seit wann,von wann,um wie viel uhr,wie weit,wie teuer,wie oft,wie läuft,wie geht,' +
    'wie viele,wie heißt,wofür,womit,woher,wohin,worin,welchen,welchem,was ist,was passiert,was kann,gibts,gibt es noch,hat jemand,hat wer,kennt jemand,kennt ihr,weiß wer,können wir,muss man,' +
    'soll ich,soll man,brauche ich,braucht man,ist das,fährt,fahren die,wird es,werden die,lohnt sich,meine frage,kurze frage,oder nicht,wissen sie',
  wish:
    'wünsche mir,würde mir wünschen,wäre schön,wäre super,wäre toll,wäre gut,wäre praktisch,wäre hilfreich,wäre es,vorschlag,vorschläge,anregung,idee,verbesserung*,' +
    'verbesser*,bitte einführen,könntet ihr,könnten sie nicht,solltet ihr,sollten sie,sollte man,warum nicht,hätte gerne,hätte gern,besser wäre,besser wenn,lieber,feature,feedback,hinweis,' +
    'korrektur,es fehlt nur,tipp,tip,ideen,würde mich freuen,wäre besser,wäre sinnvoll,wäre cool,fände es,man könnte,ihr könntet,sie könnten,könnte man,ihr solltet,müsste,müsstet,' +
    'bitte mehr,bitte wieder,mehr züge,mehr wagen,mehr personal,bitte ausbauen,verbessern,anstatt,tippfehler,rechtschreib*,falsch geschrieben,veraltet,nicht mehr aktuell,lieber wäre,lasst uns,' +
    'baut doch,macht doch,denkt doch',
  joy:
    'danke,dankeschön,vielen dank,dank,bedanke,lob,ein lob,gelobt,super,toll,tolle,toller,klasse,spitze,prima,großartig,ausgezeichnet,hervorragend,perfekt,wunderbar,fantastisch,genial,geil,' +
    'begeistert,zufrieden,freut mich,freue mich,freundlich*,nette,netter,hilfsbereit*,kompetent*,schnelle antwort,prompte,zuverlässig,lecker*,liebe grüße,gerne mit,' +
    'bestens,empfehle,empfehlen,empfehlung,weiter so,geht wieder,hat geklappt,hat sich erledigt,erledigt,alles klar,gefällt mir,frohe weihnachten,' +
    'kein problem,ohne probleme,problemlos,nicht schlecht,ohne verspätung,dankbar,herzlichen dank,lieben dank,besten dank,tausend dank,merci,nettes,netten,liebevoll,' +
    'zuvorkommend*,höflich*,professionell*,aufmerksam,herzlich,gastfreundlich,sauber,gepflegt,gemütlich,bequem,komfortabel,entspannt,angenehm*,reibungslos,unkompliziert,einwandfrei,tadellos,' +
    'fehlerfrei,makellos,hervorragend*,ausgezeichnet*,exzellent*,vorzüglich,erstklassig*,fantastisch*,phantastisch*,großartig*,grandios*,fabelhaft*,traumhaft*,wunderbar*,wundervoll*,wunderschön*,' +
    'herrlich*,genial*,spitzen*,tolles,tollen,mega,hammer,krass gut,cool,sahne,beeindruckend*,beeindruckt,begeisterung,glücklich,freue,freut,gefreut,freude,liebe euch,ich liebe,' +
    'empfehlenswert,weiterempfehlen,gerne wieder,immer wieder gern,jederzeit wieder,kompliment,chapeau,hut ab,respekt,glückwunsch,gratulation,gratuliere,bravo,gut gemacht,gute arbeit,alles gute,' +
    'alles bestens,beste,bester,perfekter,lecker,köstlich,schmackhaft,hübsch,schöner,schönes,elegant,hochwertig,robust,preiswert,günstig,fair,großzügig,kulant,flott,zügig,' +
    'blitzschnell,ein traum,traum,daumen hoch,weltklasse,sensationell,überragend,erfreulich,erholsam,unterhaltsam,witzig,lustig,spannend,gelungen,gutes,' +
    'sehr schön,sehr nett,total nett,wunderschön,am besten',
  sad: 'schade,traurig,bedauerlich,vermisse,weine,heulen,tut weh,einsam',
  insult:
    'idiot*,arschloch,arschlöcher,wichser,hurensohn,fotze*,spast*,spasti,missgeburt,faschist*,nazi*,volksverräter,abschaum,gesindel,pack,dumm,dumme,dummkopf,vollpfosten,depp*,trottel,halt die fresse,fresse,verpiss*,fick*,hure*,schlampe*,schwuchtel*,kanake*,untermensch*,' +
    'linksgrün*,verbrecher*,lügenpresse,drecksau,schwein*,volldepp,hirnlos*,schmarotzer',
  advert:
    'gewinnspiel,jetzt bewerben,rabattcode,gutscheincode,mein kanal,meine seite,folgt mir,folge mir,abonnier*,geld verdienen,von zuhause arbeiten,klick hier,hier klicken,link in bio,krypto,bitcoin,kredit ohne schufa,kostenlos testen,werbecode,empfehlungscode',
  service:
    'ihr,euch,euer,eure,eurem,euren,eurer,kund*,service*,hotline,mitarbeiter*,personal,schaffner*,filial*,laden,shop*,firma,unternehmen,paket*,liefer*,bestell*,rechnung*,vertrag*,tarif*,abo,' +
    'konto,app,webseite,website,ticket*,fahrkart*,produkt*,hotel*,zimmer,bank,karte,preis,preise,verbindung*,' +
    '1 klasse,2 klasse,erste klasse,ersten klasse,zweite klasse,zweiten klasse,erster klasse,zweiter klasse',
  elsewhere:
    'regierung,merkel,bundestag,minister*,politik*,partei*,afd,spd,cdu,fdp,grünen,wahl,wahlen,kanzler*,präsident*,flüchtling*,asyl*,islam*,muslim*,usa,krieg,gott,kirche,bundesliga,trainer,' +
    'spieler,fußball,verein,stadion,schiri,serie,lied,album,schauspieler*,geburtstag,schule,prüfung,mama,papa,oma,freundin,gewerkschaft*,gdl,evg,tarif*,streik*,lokführer*,weselsky,grube,' +
    'vorstand*,aufsichtsrat,aktie*,börse,milliarden,millionen,prozent,quartal,umsatz,gewinn,konzern,unternehmen,investier*,bauarbeiten,baustelle,ausbau,neubau,sanier*,stuttgart 21,s21,' +
    'bundespolizei,feuerwehr,unfall,verletzt*,tote,zeugen,täter,staatsanwalt*,landgericht,bürgermeister,stadtrat,gemeinde,landkreis,tourismus,museum,ausstellung,konzert,sommerferien,jahrhundert,' +
    'teilte mit,berichtet,sagte,zufolge,presse,zeitung,artikel,stellenangebot,ausbildung,bewerb*,praktikum,radweg,wanderung,schwimm*,kegel*,autobahn,fahrbahn,rennbahn,laufbahn,achterbahn,' +
    'seilbahn,eisenbahn,modellbahn,straßenbahnen',
  not: 'nicht,kein,keine,keinen,keinem,nie,niemals,ohne,nichts,nix,weder,kaum',
};
