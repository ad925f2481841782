import type { DisruptionLists } from './lists.ts';

export const de: DisruptionLists = {
  things: {
    app: 'app,apps,anwendung,handyapp',
    login:
      'login*,einloggen,einzuloggen,eingeloggt,logge,anmelden,anzumelden,anmeldung*,mein konto,meinem konto,ins konto,kundenkonto,ausgeloggt!,rausgeworfen!,wirft mich raus!,schmeißt mich raus!',
    site: 'seite,seiten,webseite*,website*,homepage,portal,kundenportal,shop,onlineshop,webshop,onlinebanking',
    payment: 'zahlung*,zahlen,bezahl*,karte,karten,kartenzahlung*,überweis*,kasse,transaktion*,lastschrift*',
    internet: 'internet*,wlan,netz,glasfaser,router,verbindung,leitung,dsl,internetausfall!,internetstörung!',
    phone:
      'empfang,mobilfunk*,mobile daten,festnetz,telefon*,telefonieren,lte,5g,handynetz,netzausfall!,netzstörung!',
    tv: 'fernseh*,tv,stream*,sender,übertragung',
    power: 'dunkel~,im dunkeln~,licht aus!,strom aus!,strom,stromausfall*!,blackout!,licht,stromnetz',
    water: 'wasser,leitungswasser,wasserhahn,wasserausfall!',
    heating: 'heizung*,fernwärme,warmwasser,heizungsausfall!',
    train:
      'verspätung*~,gestrichen~,bahnsteig*~,signalstörung!,stellwerk*!,weichenstörung!,anschluss~,wir stehen~,sitzen fest~,stecken fest~,bahnhof~,zug,züge,zügen,bahn,bahnen,sbahn,s bahn,u bahn,ubahn,straßenbahn*,tram*,bus,busse,linie,strecke,zugausfall*!,zugausfälle!,streckensperrung*!',
    flight: 'flug,flüge,flieger,checkin,check in',
    delivery: 'lieferung*,paket*,pakete,sendung*,zustell*,bote,boten',
  },
  down:
    'versuche seit,seit einer stunde,aus,steckt,gestrichen,gestört,fährt..nichts,kommt..nichts,fällt komplett aus,fallen komplett aus,los,auf freier strecke,nichts,schlägt fehl,fehlgeschlagen,schlagen fehl,probleme mit,problem mit,nimmt..nicht,akzeptiert..nicht,reagiert..nicht,rührt sich nicht,bewegt sich nicht,kam..nicht,fällt..aus,fallen..aus,bleibt kalt,bleiben kalt,eiskalt,stehen geblieben,stehengeblieben,langsam,ruckelt,hakt,fest,nicht gekommen,eingestellt,geht..nicht,funktioniert..nicht,gehen..nicht,funktionieren..nicht,klappt..nicht,lädt..nicht,öffnet..nicht,startet..nicht,läuft..nicht,tut..nicht,kann..nicht,komme..nicht,komm..nicht,kommt..nicht,lässt..nicht,fährt..nicht,kommt..keine,fährt..keine,geht..nichts,funktioniert nicht,funktionieren nicht,funktioniert nichts,funktioniert schon wieder,funktioniert immer noch,funktioniert seit,funktioniert bei mir,nicht mehr funktioniert,nicht funktioniert,nicht funktionieren,geht nicht,geht nicht mehr,gehen nicht,geht schon wieder nicht,geht seit,geht gar nicht,geht immer noch nicht,geht bei mir nicht,geht leider nicht,geht gerade nicht,geht heute nicht,nicht geht,nicht gehen,klappt nicht,klappt seit,nicht klappt,lädt nicht,lädt ewig,lädt nur,nicht laden,nicht mehr laden,nicht öffnen,öffnet nicht,öffnet sich nicht,startet nicht,reagiert nicht,' +
    'nicht möglich,unmöglich,kann nicht,kann man nicht,kann mich nicht,kann ich nicht,können nicht,können uns nicht,kann mich seit,kann seit,komme nicht,komme nicht mehr,kommt man nicht,komm nicht,lässt sich nicht,lassen sich nicht,lässt mich nicht,verbindet nicht,erreichbar,nicht erreichbar,nicht verfügbar,down,tot,offline,weg,ausgefallen,ausfall,ausfälle,fällt aus,fallen aus,abgestürzt,stürzt,absturz*,hängt,hängen,eingefroren,fehler*,error*,timeout*,störung*,gestört,unterbrochen,unterbrech*,abgelehnt,verweiger*,bricht ab,abgebrochen,weißer bildschirm,' +
    'schwarzer bildschirm,dreht sich,steht still,stehen still,steht seit,gestrandet,gesperrt,verspät*,fährt nicht,fahren nicht,spinnt,spinnen,streikt,lahm,lahmgelegt,zusammengebrochen,nichts mehr',
  without: 'kein,keine,keinen,keinem,ohne,null',
  all:
    'technische probleme,ihr gerade probleme,probleme bei euch,störungen,was ist los,was ist da los,was ist passiert,nichts geht,nichts geht mehr,geht nichts,geht gar nichts,geht nichts mehr,geht gar nix,geht nix,nichts funktioniert,funktioniert gar nichts,funktioniert nichts,alles down,alles tot,alles ausgefallen,alles weg,alles lahm,seid ihr down,ist down,server down,server sind down,server tot,server überlastet,serverfehler,serverausfall,serverprobleme,systemausfall,totalausfall,komplettausfall,noch jemand,sonst noch jemand,noch wer,sonst wer,nur bei mir,nur ich,nicht nur bei mir,' +
    'bei mir auch,bei mir auch nicht,bei mir auch nix,bei uns auch,bei uns auch nicht,bei uns genauso,gleiche hier,das gleiche hier,dasselbe hier,hier auch,hier auch nicht,hier genauso,hier das gleiche,gleiches problem,gleiche problem,selbe problem,dito,bei allen,großstörung,störung*,was ist bei euch los,was ist los bei euch,bei euch los,fehler 500,fehler 502,fehler 503,niemand kann,keiner kann',
  asked: 'wieder,zurück,behoben,repariert,fahren,fährt,funktioniert,funktionieren,geht,gehen,läuft,laufen',
  over: 'geht wieder,läuft wieder,funktioniert wieder,wieder da,wieder online,passwort vergessen,wie kann ich,wäre schön,wünsche mir',
};
