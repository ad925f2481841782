import type { EtiquetteLists } from './lists.ts';

export const de: EtiquetteLists = {
  tone: {
    argue:
      'wie bereits gesagt,wie schon gesagt,wie gesagt,wie bereits erwähnt,wie schon erwähnt,wie bereits erklärt,wie schon erklärt,wie bereits mitgeteilt,wie schon mitgeteilt,wie ich bereits,wie wir bereits,wie wir ihnen bereits,wie wir dir bereits,das haben wir bereits erklärt,das haben wir ihnen bereits,das haben wir ihnen schon,das haben wir dir schon,haben wir doch schon,noch einmal zum mitschreiben,zum letzten mal erklären,' +
      'das stimmt nicht,das stimmt so nicht,stimmt doch nicht,stimmt einfach nicht,das ist nicht wahr,das ist falsch,das ist so nicht richtig,das ist schlicht falsch,das ist schlichtweg falsch,sie irren sich,da irren sie,du irrst dich,da irrst du,sie liegen falsch,da liegen sie falsch,du liegst falsch,sie täuschen sich,da müssen wir ihnen widersprechen,da müssen wir widersprechen,wir widersprechen,das sehen wir anders,bei allem respekt,' +
      'hätten sie gelesen,hätten sie das gelesen,hättest du gelesen,hättest du das gelesen,das hätten sie,das hättest du,sie hätten vorher,sie hätten früher,sie hätten besser,sie hätten eben,sie hätten halt,du hättest vorher,du hättest früher,du hättest besser,du hättest eben,du hättest halt,sie sollten wissen,das sollten sie wissen,das müssten sie wissen,lesen sie doch,lesen sie einfach,lesen sie die agb,lesen sie bitte die agb,lesen sie unsere,steht klar,steht doch,steht eindeutig,steht ausdrücklich,beruhigen sie sich,beruhige dich,kein grund zur aufregung,mäßigen sie,achten sie auf ihren ton,achten sie auf ihre wortwahl,bleiben sie sachlich,bleiben sie bitte sachlich,bleib sachlich,übertreiben sie nicht,sie übertreiben,du übertreibst,' +
      'sie müssen verstehen,sie müssen einsehen,das müssen sie akzeptieren,damit müssen sie leben,was haben sie denn erwartet,was hast du denn erwartet,niemand zwingt sie,niemand hat sie gezwungen,keiner zwingt sie,sonst beschwert sich niemand,andere kunden haben,andere kunden beschweren,sie haben unterschrieben,sie haben zugestimmt,aber sie haben nicht,aber sie haben doch,aber sie haben selbst,aber du hast nicht,aber du hast doch,aber du hast selbst,wir haben nichts falsch gemacht,bei allen anderen funktioniert,bei anderen funktioniert es',
    blame:
      'ihre schuld,ihre eigene schuld,deine schuld,deine eigene schuld,selbst schuld,selber schuld,ihr fehler,ihr eigener fehler,dein fehler,dein eigener fehler,bedienungsfehler,sie haben vergessen,du hast vergessen,sie haben nicht gelesen,du hast nicht gelesen,sie haben es versäumt,sie haben versäumt,du hast versäumt,sie haben einen fehler gemacht,du hast einen fehler gemacht,sie haben falsch,du hast falsch,sie haben es falsch,weil du nicht,' +
      'nicht unsere schuld,nicht unser fehler,nicht unser problem,nicht unser verschulden,kein fehler von uns,ihr problem nicht,dein problem nicht,können nichts dafür,dafür können wir nichts,da können wir nichts dafür,wir sind nicht schuld,wir sind nicht verantwortlich,dafür sind wir nicht verantwortlich,dafür sind wir nicht zuständig,dafür haften wir nicht,liegt nicht an uns,fehler liegt bei ihnen,problem liegt bei ihnen,schuld liegt bei ihnen,liegt an ihnen,liegt an dir,nichts mit uns zu tun,sie haben die falsche,sie haben das falsche,sie haben den falschen',
    anger:
      'dumm,dumme,dummheit,idiot*,vollidiot*,trottel,schwachsinn,unsinn,blödsinn,quatsch,halten sie den mund,halt den mund,halt die klappe,halt die fresse,was fällt ihnen ein,was fällt dir ein,unverschämt,unverschämtheit,frechheit,frech,lügner*,sie lügen,du lügst,lüge,lügen,lassen sie uns in ruhe,lass uns in ruhe,verschwinden sie,verschwinde,hören sie auf zu,hör auf zu,gejammer,jammern,genörgel,nörgeln,nörgler,troll,trolle,schämen sie sich,schäm dich,uns reicht es,jetzt reicht es,uns reicht s,jetzt reicht s,mir reicht s,haben die nase voll,habe die nase voll,ist uns egal,ist mir egal,ist uns völlig egal,interessiert uns nicht,geht sie nichts an,geht dich nichts an,undankbar,lächerlich,scheiß*,verdammt,zum teufel,was ist ihr problem,was ist dein problem,unsere zeit verschwenden',
    sarcasm:
      'schön für sie,schön für dich,na bravo,na toll,na super,na prima,ach was,ach wirklich,was für eine überraschung,welch eine überraschung,oh wunder,wie originell,sehr witzig,selten so gelacht,herzlichen glückwunsch zu ihrer erkenntnis,sie armer,du armer,sie ärmster,sie ärmste,du ärmster,du ärmste,da kommen uns die tränen,mir kommen die tränen,wie schlau,ganz schlau,schlaumeier,wenn sie meinen,wenn du meinst,wenn sie das sagen,netter versuch,danke für nichts,tja,viel glück damit,majestät,wie tragisch,drama',
    hollow:
      'leid dass sie das so sehen,leid dass du das so siehst,leid dass sie das so empfinden,leid dass du das so empfindest,leid dass sie sich,leid wenn sie,leid wenn du,leid falls sie,leid falls du,leid dass sie den eindruck,leid dass sie meinen,leid dass sie glauben,leid dass sie das so,leid dass du das so,leid aber sie,leid aber du,leid aber das,entschuldigung wenn sie,entschuldigung falls sie,bedauern dass sie das so,falls sie sich,sollten sie sich',
    routine:
      'uns für die unannehmlichkeiten,unannehmlichkeiten zu entschuldigen,etwaige unannehmlichkeiten,eventuelle unannehmlichkeiten,entstandene unannehmlichkeiten,entstandenen unannehmlichkeiten,jegliche unannehmlichkeiten,ihre meinung ist uns wichtig,deine meinung ist uns wichtig,ihr feedback ist uns wichtig,dein feedback ist uns wichtig,ihre zufriedenheit ist uns,ihre zufriedenheit liegt uns,wir bitten um ihr verständnis,wir bitten um verständnis,bitten wir um verständnis,bitten wir um ihr verständnis,sehr geehrte damen und herren,sehr geehrter kunde,sehr geehrte kundin,sehr geehrte kunden,lieber kunde,liebe kundin,wir nehmen ihr anliegen sehr ernst,wir nehmen ihre beschwerde sehr ernst,wir nehmen jede beschwerde,gemäß unseren richtlinien,zur kenntnis genommen,wir sind stets bemüht,stets bemüht',
  },
  deed: {
    apology:
      'tut uns leid,tut uns sehr leid,tut uns wirklich leid,tut uns aufrichtig leid,tut mir leid,tut mir sehr leid,leid,sorry,entschuldig*,verzeih*,bedauer*,um verzeihung,unser fehler,pardon',
    none: 'keine entschuldigung nötig,sie müssen sich nicht entschuldigen,du musst dich nicht entschuldigen',
    sympathy:
      'verstehen,verstehe,verständlich,ärger*,enttäusch*,frust*,unangenehm*,unschön*,nachvollzieh*,unannehmlichkeit*,schade,ohje,oh je,oje,oh nein,ach herrje,mist,nicht schön,nicht gut,nicht in ordnung,so nicht sein,darf nicht,sollte nicht,nicht passieren,leider,blöd,doof,ungewöhnlich,seltsam,merkwürdig,sorgen',
    thanks: 'dank*,vielen dank,herzlichen dank,bedank*,dankbar,merci,thx',
    joy: 'freut,freuen,freue,freude,toll,super,klasse,schön,wunderbar,großartig,prima,spitze,perfekt,fantastisch,gefreut,glückwunsch,begeister*,lob,komplimente,kompliment,herrlich,gern geschehen,willkommen,viel spaß,genieß*,froh,glücklich,lächeln,stolz',
    greeting:
      'hallo,hi,hey,guten tag,guten morgen,guten abend,moin,servus,grüß gott,grüezi,liebe,lieber,sehr geehrte*,tag',
    soon: 'bald,baldmöglichst,demnächst,in kürze,zeitnah,schnellstmöglich,schnellstens,so schnell wie möglich,so bald wie möglich,so rasch wie möglich,sobald wie möglich,in nächster zeit,irgendwann,umgehend,alsbald,in bälde,möglichst schnell',
    vow: 'wir werden,ich werde,werden wir,werde ich,wird ihnen,wird dir,erhalten sie,bekommen sie,erhältst du,bekommst du,sie erhalten,sie bekommen,du bekommst,du erhältst,wir melden uns,melden uns,melde mich,wir schicken,wir senden,wir liefern,wir erstatten,schicken wir,senden wir,liefern wir,erstatten wir,beheben wir,wir beheben,wir reparieren,wird behoben,wird repariert,wird erstattet,wird geliefert,wird verschickt,wird gelöst,wir versprechen,versprochen,wir kümmern uns,kümmern uns,kommt,wir rufen,geht ihnen,geht dir,meldet sich,wird sich',
    bound:
      'wir schicken ihnen,wir schicken dir,wir senden ihnen,wir senden dir,schicken wir ihnen,schicken wir dir,senden wir ihnen,wir liefern,wir erstatten,erstatten wir,wir ersetzen,wir reparieren,wir beheben,wir rufen sie,wir rufen dich,wird erstattet,wird behoben,wird repariert,wird ersetzt,wird geliefert,wird verschickt,wird zugestellt,wir werden * erstatten,wir werden * ersetzen,wir werden * schicken,sie erhalten ihr*,sie erhalten eine*,sie bekommen ihr*,sie bekommen eine*,wir versprechen',
    answer:
      'ja,nein,doch,sie können,du kannst,können sie,kannst du,ihr könnt,es gibt,gibt es,ist verfügbar,sind verfügbar,ist möglich,nicht möglich,möglich,richtig,genau,korrekt,stimmt,leider,weil,da,wegen,aufgrund,wenn,ab,bis,von,derzeit,aktuell,hier finden,finden sie,findest du,haben wir,wir haben,das ist,das sind,es ist,dies ist,bitte,prüfen sie,versuchen sie,gehen sie,wählen sie,nutzen sie,klicken',
  },
  away: {
    private:
      'pn,per pn,dm,per dm,privatnachricht,private nachricht,persönliche nachricht,direktnachricht,per nachricht,per direktnachricht,per privatnachricht,schreiben sie uns bitte eine nachricht,schicken sie uns bitte eine nachricht,senden sie uns bitte eine nachricht,schreib uns bitte eine nachricht,schick uns bitte eine nachricht,schreiben sie uns eine nachricht,schreib uns eine nachricht,senden sie uns eine nachricht,schicken sie uns eine nachricht,schick uns eine nachricht,sende uns eine nachricht,per messenger,über den messenger,im messenger,schreiben sie uns privat,schreib uns privat,privat,im privaten chat,im chat privat',
    phone:
      'rufen sie,ruf uns,rufen sie uns,rufen sie bitte,ruf bitte,telefonisch,per telefon,am telefon,hotline,servicehotline,service hotline,servicenummer,service nummer,unter der nummer,unter der telefonnummer,unter der rufnummer,telefonnummer der,kundenhotline,anrufen',
    mail: 'per mail,per e mail,per email,eine mail,eine e mail,eine email,mailen sie,mail uns,schreiben sie an,schreib an,schreiben sie eine mail,senden sie eine mail,schicken sie eine mail,an die mailadresse,an unsere mailadresse,an die e mail adresse,schriftlich an,per post',
    form: 'kontaktformular,formular,onlineformular,online formular,beschwerdeformular,fahrgastrechteformular,serviceformular,antragsformular,ticket eröffnen,ticket erstellen,eröffnen sie ein ticket,stellen sie einen antrag',
    platform:
      'auf facebook,über facebook,auf twitter,über twitter,auf whatsapp,per whatsapp,über whatsapp,auf instagram,über instagram,auf telegram,im chat,per chat,livechat,live chat,chat auf,über unsere website,über unsere webseite,über unsere homepage,auf unserer website,in unserem forum,im forum,in unserer community,in der community,in einer filiale,in einer unserer filialen,in ihrer filiale,in der filiale,in einem reisezentrum,im reisezentrum,ins reisezentrum,am schalter,vor ort,im shop vor ort,in unserem shop,in einem shop',
    department:
      'wenden sie sich,wende dich,sich an den,sich an die,sich an unseren,sich an unsere,sich an ihren,sich an ihre,dich an den,dich an die,dich an unseren,dich an unsere,kontaktieren sie,kontaktiere,kontaktieren sie bitte,melden sie sich beim,melden sie sich bei der,melden sie sich bei den,melden sie sich bei unserem,melden sie sich bei unserer,melde dich beim,melde dich bei der,melde dich bei unserem,melde dich bei unserer,andere abteilung,anderen abteilung,nicht zuständig,zuständige abteilung kontaktieren,fragen sie beim,fragen sie bei der,fragen sie bei ihrem,frag beim,frag bei der,ansprechpartner ist,ansprechpartner sind',
    need: 'kundennummer,kundennr,bestellnummer,auftragsnummer,rechnungsnummer,vertragsnummer,buchungsnummer,auftrags,ticketnummer,sendungsnummer,trackingnummer,daten,personenbezogen*,persönliche daten,persönlichen daten,adresse,anschrift,mailadresse,e mail adresse,telefonnummer,handynummer,rufnummer,geburtsdatum,name,namen,konto,kundenkonto,benutzername,datenschutz*,vertraulich,screenshot,foto der,seriennummer,angaben,details,plz,postleitzahl,buchung',
    stay: 'ihre pn,deine pn,ihre dm,deine dm,ihre nachricht,deine nachricht,ihre private nachricht,deine private nachricht,ihre mail,ihre e mail,deine mail,ihre email,rufen wir,wir rufen,rufen sie zurück,rufen sie gleich zurück,rufen sie heute,rufen sie morgen,rufen dich,sie per,wir ihnen per,wir dir per,wir ihnen eine,wir dir eine,ihnen per,dir per,nicht anrufen,privatkunden,privatkunde',
  },
  register: {
    formal: 'sie,ihnen,ihr,ihre,ihren,ihrem,ihrer,ihres',
    informal:
      'du,dich,dir,dein,deine,deinen,deinem,deiner,deines,euch,euer,eure,euren,eurem,eurer,kannst,hast,bist,willst,möchtest,musst,findest,könntest,würdest,solltest,brauchst,bekommst,erhältst',
    you: 'man',
  },
  label: {
    number:
      'bestellung,bestellnummer,bestellnr,bestell nr,auftrag,auftragsnummer,kundennummer,kundennr,kunden nr,vertragsnummer,vertrags nr,vertrag,rechnung,rechnungsnummer,rechnungs nr,buchung,buchungsnummer,kontonummer,konto,ticketnummer,ticket,fallnummer,vorgangsnummer,vorgang,sendungsnummer,ausweisnummer,passnummer,personalausweis,steuernummer,steuer id,versicherungsnummer,mitgliedsnummer,kartennummer',
    street: 'straße,strasse,str,weg,gasse,allee,platz,ring,damm,ufer',
    ours: 'hotline,servicehotline,service hotline,unsere nummer,unserer nummer,unsere rufnummer,rufen sie uns,ruf uns,erreichen sie uns,erreichst du uns,kundenservice,kundendienst,servicenummer,kostenlos unter,gebührenfrei',
  },
  say: {
    sorry: 'Es tut uns leid, dass das passiert ist.',
    thanks: 'Vielen Dank für [Ihre|deine] Nachricht.',
    late: 'Es tut uns leid, dass es länger gedauert hat als zugesagt.',
  },
};
