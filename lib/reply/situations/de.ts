import type { SituationCues } from '../starters/starters.ts';

const contract =
  'vertrag*,vertrags*,mobilfunkvertrag*,handyvertrag*,tarif*,abo,abos,abonnement*,jahresabo,mitgliedschaft,kündig*,gekündigt,widerruf*,widerrufen,laufzeit*,mindestlaufzeit,verlänger*,vertragsverlängerung,' +
  'kündigungsfrist*,frist,agb,klausel*,anbieterwechsel,wechseln,wechsle,umstellung,umgestellt,abgeschlossen,abschluss,unterschrieben,probemonat,garantie*,gewährleistung,versicherung*,police,bahncard*';

const app =
  'app,apps,website,webseite,seite,homepage,portal,kundenportal,onlineshop,webshop,shop,online banking,onlinebanking,login,einloggen,eingeloggt,anmelden,anmeldung,server*,serverfehler,update,version,lädt,laden,' +
  'absturz*,abstürz*,stürzt,abgestürzt,hängt,ladefehler,fehlermeldung*,error*,konto,streaming,stream,mediathek,navigator,db navigator,buchungssystem,android,iphone,ios,bildschirm';

const order =
  'bestell*,bestellt,bestellung*,paket*,päckchen,sendung*,liefer*,geliefert,lieferung*,versand*,versendet,verschickt,zustell*,rücksend*,retour*,filiale zurück*,zurückschicken,zurückgeben,umtausch*,umtauschen,' +
  'buchung*,gebucht,reservier*,sitzplatzreservierung,mein ticket,fahrkarte gekauft,bestätigung,storn*,abholen,abholung,tracking';

export const de: SituationCues = {
  complaint: {
    delivery:
      'liefer*,geliefert,angeliefert,lieferung*,paket*,päckchen,sendung*,sendungsnummer,sendungsverfolgung,zustell*,zugestellt,zusteller*,bote,paketbote*,postbote*,kurier*,versand*,versendet,verschickt,verschicken,abholstation,packstation,' +
      'briefkasten,vor der tür,beim nachbarn,nicht angekommen,nie angekommen,nichts angekommen,kam nie,falsche ware,falscher artikel,falsch geliefert,bestell*,bestellung*,retour*,rücksendung*,umtausch*,dhl,hermes,dpd,gls,spedition,vor der haustür,an der haustür',
    defect:
      'kaputt*,defekt*,beschädig*,zerbroch*,zerkratzt,verkratzt,gerissen,riss,risse,undicht,tropft,ausgelaufen,geht nicht,gehen nicht,funktioniert nicht,funktionieren nicht,funktioniert nix,läuft nicht,tut nicht,klappt nicht,' +
      'lädt nicht,startet nicht,öffnet nicht,stürzt ab,abgestürzt,absturz*,hängt sich,ruckelt,eingefroren,friert ein,fehler,fehlerhaft,fehlermeldung*,fehlercode,bug,bugs,update,akku*,display,bildschirm,lautsprecher,ladekabel,' +
      'qualität,minderwertig,wackelt,naht,verschimmelt,schimmel,abgelaufen,verdorben,ungenießbar,roh,haar in,stinkt,klimaanlage*,toilette*,wc,klo,tür defekt,türen,heizung,verbindungsabbr*,abbrüche,langsam,störgeräusch*,schmutzig,dreckig,verdreckt',
    billing:
      'rechnung*,abrechnung*,abgerechnet,berechnet,abgebucht,abbuchung*,abbuchen,gebühr*,mahnung*,mahngebühr*,inkasso,bezahlt,doppelt bezahlt,zahlung*,lastschrift*,geld zurück,mein geld,erstatt*,rückerstatt*,' +
      'gutschrift*,guthaben,kaution,preis*,preiserhöhung*,teurer,zu teuer,überteuert,wucher,abzocke,abgezockt,kosten,versandkosten,zuschlag,aufpreis,gutschein*,rabatt*,kreditkarte*,kontoauszug,fahrpreis*,nachzahlung*,entschädigung*,bußgeld',
    waiting:
      'warte,warten,wartet,gewartet,wartezeit*,warteschleife*,keine antwort,keine rückmeldung,keine reaktion,keiner antwortet,niemand antwortet,antwortet nicht,antworten nicht,meldet sich,meldet euch nicht,' +
      'rührt sich,ignoriert,ignorieren,nicht erreichbar,niemand erreichbar,keiner erreichbar,erreiche niemanden,geht keiner ran,seit tagen,seit wochen,seit monaten,seit stunden,wochenlang,monatelang,tagelang,stundenlang,' +
      'immer noch nicht,immer noch nichts,immer noch kein,immer noch keine,noch immer,bis heute,noch nichts,vertröstet,hingehalten,bearbeitungszeit,schlange,anstehen,termin',
    staff:
      'mitarbeiter*,personal,verkäufer*,kassierer*,kellner*,bedienung,schaffner*,zugbegleiter*,kontrolleur*,zugpersonal,fahrer*,busfahrer*,lokführer*,techniker*,monteur*,berater*,sachbearbeiter*,hotline*,kundenservice,' +
      'kundendienst,kundenbetreuung,callcenter,call center,support,unfreundlich*,unhöflich*,patzig*,pampig*,frech*,arrogant*,überheblich*,respektlos*,angeschnauzt,angemotzt,angeschrien,angepöbelt,aufgelegt,abgewimmelt,inkompetent*,' +
      'unfähig*,unprofessionell*,beleidigt,beleidigend,diskriminier*,rassis*,behandelt worden,wie man behandelt,ton,umgang,chef,filialleit*,dame am,herr am,falsch beraten,falsche auskunft,gelogen,belogen',
    contract,
  },
  outage: {
    network:
      'internet*,wlan,w lan,netz,handynetz,mobilfunk*,empfang,dsl,glasfaser,router*,fritzbox,lte,4g,5g,festnetz,telefon*,leitung,anschluss,fernsehen,tv,kabel,sender,funkloch,verbindung weg,verbindung bricht,sms,dns,kein netz,netzausfall,netzstörung',
    app,
    payment:
      'zahlung*,zahlen,bezahl*,ec karte,girocard,kreditkarte*,karte,karten,kartenzahlung*,kartenleser,terminal*,überweis*,geldautomat*,automat,automaten,bankomat*,abheben,kasse,lastschrift*,paypal,apple pay,google pay,kontaktlos*,checkout,aufladen,konto,buchung*',
    supply:
      'strom*,stromausfall*,licht,wasser*,warmwasser,heizung*,fernwärme,gas,trinkwasser,wasserrohrbruch,rohrbruch,blackout,dunkel,sicherung,umspannwerk,druck,aufzug',
    transport:
      'zug,züge,zügen,zugausfall*,zugausfälle,zugverkehr,bahn,bahnen,s bahn*,sbahn*,u bahn*,ubahn*,stadtbahn,straßenbahn*,tram*,bus,busse,buslinie,linie,linien,strecke*,streckensperrung*,gleis*,bahnhof*,hbf,hauptbahnhof,' +
      'bahnsteig*,haltestelle*,weiche*,weichenstörung*,signalstörung*,stellwerk*,oberleitung*,schienenersatzverkehr,sev,ersatzverkehr,regionalbahn,re,rb,ic,ice,fahrt fällt,fällt aus,fallen aus,fährt nicht,fahren nicht,anschluss verpasst,flug*,flughafen,fähre,' +
      'verspätung*,verspätet,bahnverkehr,bahnstreik,streik,personenschaden,notarzteinsatz,umgeleitet',
  },
  'urgent-request': {
    locked:
      'gesperrt,ausgesperrt,entsperr*,freischalt*,einloggen,eingeloggt,anmelden,anmeldung,login,zugang*,zugangsdaten,passwort*,kennwort,pin,puk,tan,code,bestätigungscode,verifizier*,authentifizier*,nicht in mein,mein konto,mein account,account*,profil,' +
      'gehackt,gehackter,hacker*,deaktiviert,reaktivier*,blockiert,wiederherstell*,benutzername,sim karte,handynummer',
    money:
      'geld,abgebucht,abbuchung*,erstatt*,rückerstatt*,zurückzahl*,überweis*,überwiesen,betrug*,betrüger*,abgezockt,gestohlen,geklaut,karte,kreditkarte*,ec karte,konto leer,konto,lastschrift*,zahlung*,bezahlt,entschädigung*,gutschrift*,rechnung*,mahnung*,inkasso,auszahl*,phishing,unbekannte buchung,doppelt',
    stranded:
      'gestrandet,festgesessen,sitze fest,sitzen fest,stecke fest,stecken fest,komme nicht weg,komme nicht weiter,kommen nicht weiter,nicht nach hause,letzter zug,letzte bahn,anschluss*,verpasst,zug,bahn,bahnhof*,flughafen,flug*,bus,taxi,hotel*,' +
      'unterkunft,übernacht*,koffer*,gepäck*,rucksack*,tasche,liegen gelassen,liegengelassen,liegen lassen,vergessen im,im zug vergessen,verloren,fundbüro,fundsache*,umbuch*,boarding,gate,reservierung',
    safety:
      'brand,brennt,feuer,rauch*,qualm*,verbrannt,verbrennung*,verletz*,unfall,gefahr,gefährlich*,stromschlag,gasgeruch,gasleck,riecht nach,explo*,krankenhaus,notarzt,notfall,rettungswagen,feuerwehr,polizei,vergift*,lebensmittelvergiftung,allergi*,erstick*,' +
      'glas im,scherbe*,splitter,bedroh*,belästig*,angegriffen,notbremse,tür ging auf,überhitz*',
  },
  question: {
    price:
      'preis*,kostet,kosten,kostenlos,gratis,wie teuer,teuer,günstig*,billiger,wie viel,wieviel,angebot*,aktion,rabatt*,gutschein*,sparpreis*,gebühr*,ermäßig*,studenten*,studierende*,monatlich,pro monat,euro,fahrpreis*,zuschlag,aufpreis,lohnt',
    availability:
      'liefert ihr,liefern sie,versendet ihr,lieferung nach,versand nach,verfügbar*,vorrätig,lieferbar,auf lager,ausverkauft,wieder da,wieder rein,noch da,gibt es noch,gibts noch,gibt es das,gibt es den,gibt es die,gibt es auch,gibts auch,bekommt man,zu kaufen,habt ihr,haben sie noch,führt ihr,sortiment,größe,größen,farbe,farben,' +
      'modell,erscheint,erscheinen,kommt raus,rauskommt,release,vorbestell*,freie plätze,plätze frei,ausgebucht,netzabdeckung,glasfaser,wo kaufen,nachkaufen',
    hours:
      'geöffnet,habt ihr geöffnet,habt ihr offen,haben sie geöffnet,haben sie offen,weihnacht*,offen,öffnet,öffnen,öffnungszeit*,schließt,geschlossen,zu habt,auf habt,wie lange,bis wann,ab wann,um wie viel uhr,wann macht,uhr,feiertag*,sonntag*,samstag*,wochenende,heiligabend,silvester,ostern,pfingsten,filiale*,laden,standort*,adresse,wo ist,reisezentrum,fahrplan*,abfahrt*',
    howto:
      'wie kann ich,wie kann man,wie geht,wie funktioniert,wie bekomme ich,wie komme ich,wie mache ich,wie stelle,wie ändere,wie richte,einricht*,aktivier*,deaktivier*,freischalt*,installier*,verbinden,koppeln,umstellen,zurücksetzen,zurückgesetzt,ändern,' +
      'löschen,hochladen,herunterladen,downloaden,anleitung*,bedienung,wo finde ich,wo kann ich,wo sehe ich,kompatibel,unterstützt,update,app,funktion*,anmelden,registrier*,einstellen,einstellung,einstellungen,eingestellt',
    order,
    contract,
  },
  feedback: {
    proposal:
      'vorschlag*,vorschlagen,schlage vor,anregung*,idee*,wunsch,wünsche,wünschen,würde mir,würde mich freuen,wäre schön,wäre super,wäre toll,wäre gut,wäre cool,wäre praktisch,wäre hilfreich,wäre klasse,wäre es,fände es,bitte einführen,bitte wieder,bitte mehr,führt,' +
      'könntet ihr,könnten sie,könnte man,ihr könntet,man könnte,ihr solltet,sie sollten,sollte man,solltet,hätte gern,hätte gerne,feature*,funktion,option,tipp,verbesserungs*,warum nicht,lieber,bringt,macht doch,baut doch,statt,einbauen,ergänzen',
    criticism:
      'aber,leider,schade,jedoch,allerdings,schlecht*,schlimm*,mies*,enttäusch*,nervt,nervig*,stört,störend*,ärgerlich*,umständlich*,kompliziert*,unübersichtlich*,verwirrend*,langsam*,zu teuer,teuer*,zu laut,zu klein,zu groß,zu voll,zu wenig,zu viel,früher,' +
      'verschlechter*,schlechter,mangel*,fehlt,fehlen,problem*,nicht gut,nicht schön,nicht so,unpraktisch,unnötig*,veraltet*,hässlich*,kritik*,nachteil*,tippfehler,falsch,übertrieben,schwach',
  },
  praise: {
    staff:
      'mitarbeiter*,personal,team,service,kundenservice,kundendienst,support,beratung,berater*,beraten,bedienung,verkäufer*,kellner*,schaffner*,zugbegleiter*,zugpersonal,lokführer*,zugchef*,fahrer*,busfahrer*,techniker*,monteur*,zusteller*,' +
      'freundlich*,nett,nette,netter,nettes,netten,hilfsbereit*,zuvorkommend*,kompetent*,höflich*,herzlich*,geduldig*,geholfen,hilfe,schnelle antwort,schnelle hilfe,prompte,dame,herr,kollege*,kollegin*,leute,ansage*,durchsage*,reaktion,eurem service',
    product:
      'produkt*,artikel,gerät*,handy*,app,update,spiel,qualität,verarbeitung,design,akku,kamera,lecker*,schmeckt,geschmack,essen,kaffee,pizza,burger,kuchen,wein,bier,schuhe,kleid,jacke,auto,fahrrad,rad,laptop,kopfhörer,serie,film*,sendung,buch,zimmer,hotel,lieferung,' +
      'verpackung,paket*,läuft super,funktioniert super,funktioniert prima,funktioniert einwandfrei,funktioniert,wlan,pünktlich*,verbindung*,zug,ice,bahn,sitze,preis leistung,preis,angebot*,tarif*,empfang,netz',
  },
  mention: {
    share:
      'teile,teilen,geteilt,teilt,weitersagen,weitergesagt,weiterempf*,rt,via,retweet*,repost*,markier*,verlinkt,schau mal,schaut mal,guck mal,guckt mal,seht euch,lest,empfehl*,folgt,folge,abonniert,gewinnspiel*,mitmachen,dabei sein',
  },
};
