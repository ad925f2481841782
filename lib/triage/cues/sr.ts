import type { CueLists } from './lists.ts';

/** In Latin letters; Cyrillic text is put into Latin before comparing. */
export const sr: CueLists = {
  outage:
    'pao server,pao sistem,pao sajt,pala mreža,pala aplikacija,palo sve,pao net,srušio se sajt,nema struje,nestalo struje,nestala struja,nestanak struje,nema interneta,nema neta,nema signala,nema mreže,nema dometa,nema vode,nema grejanja,ne radi grejanje,isključili struju,' +
    'prekid u radu,tehnički problemi,smetnje,kvar na,u kvaru,svima ne radi,nikome ne radi,niko ne može,da li još nekom,da li jos nekom,još nekome,jel još nekom,jel radi nekom,je l radi nekome,da li radi nekome,internet ne radi,sajt ne radi,mreža ne radi,ceo grad,celo naselje,ne radi internet,' +
    'ne radi mreža,ne radi sajt,ne radi sistem,nestalo vode,nema vode u,stoje tramvaji,stoje vozovi,voz stoji,mreža mrtva,bez signala,cela ulica bez,ceo kraj bez',
  fault:
    'ne greje,ne hladi,ne zatvara,nije očišćen*,nema klime,nema tople vode,nema parkinga,ne radi lift,niko da,nisu hteli,nije hteo da,nije htela da,odbijaju,šalju me od,šaljete me,prebacuju,odugovlač*,pomerili,pomeren let,zgnječen*,zgužvan*,izgreban*,ulubljen*,procur*,flekav*,memlj*,bubašvab*,buđ*,ljig* meso,nedopečen*,nepečen*,ustajal*,lepljiv*,trulo,trule,naduven*,duplo skin*,skinuli dvaput,stalno puca,puca net,' +
    'ne radi,ne rade,ne radi mi,nije radio,ne funkcioniše,ne mogu da,ne mogu,ne može da,ne može se,ne otvara,ne učitava,neće da,ne pali,ne stiže,nije stig*,nisu stig*,nisam dobi*,nisam primi*,' +
    'nije isporuč*,nije doš*,ne dolazi,kasne,kasnio,kasnila,kašnjenje,čekam,čekamo,čekanje,i dalje čekam,još čekam,dokle više,greška,greške,greši,bag,baguje,puca,blokira,zablokira*,koči,' +
    'kvar,pokvar*,oštećen*,polomljen*,slomljen*,pogrešn*,pogrešna,fali,fale,nedostaje,otkazan*,otkazali,izgubljen*,izgubi*,nestal*,problem,problemi,problema,problemom,dvaput naplać*,naplatili,' +
    'skinuli mi,skinuli pare,nikako da,nikako ne,ne javlja,ne javljaju,ne odgovara,ne odgovarate,zaglav*,spor,sporo,ne radi dobro,ne otvara se,ne učitava se,ne reaguje,ne prima,ne šalje,' +
    'ne prikazuje,ne vidi se,ne čuje se,ne čujem,ne vidim,ne prolazi,ne skida,ne instalira,ne pokreće,ne puni,ne drži,ne greje,ne hladi,ne dobijam,ne mogu nikako,nije stigla,nije stiglo,' +
    'nije stigao,nisu poslali,nisu javili,nisu došli,nisu odgovorili,niko nije,niko ne odgovara,nema odgovora,nema nikog,nema ga,nema je,nema titla,bez titla,nema zvuka,nema slike,slika secka,' +
    'secka,kočenje,bag*,ruši se,gasi se,isključuje se,izbacuje,izloguje,resetuje,prekida,prekidi,puca veza,usporen*,spora,kašnjenj*,zakasn*,čekam već,čekamo već,danima,nedeljama,mesecima,' +
    'iscepan*,pocepan*,razbijen*,napuk*,otpao,otpala,odlepi*,curi,procureo,istekao,istekla,pokvaren,pokvarena,pogrešan,pogrešno,greškom,duplo,dupli račun,naplaćen*,naplatio,skinuto,skidaju,' +
    'neispravan,neispravna,neispravno,falilo,manjka,odbijen*,odbili,raspad*,raspal*,ni posle,nisu rešil*,niste rešil*,nisam tražil*,nisam poručil*,opet ste,šalju od,ne priznaje,ne priznaju,fali mi,nije očitan*,preskoči*',
  shared:
    'facebook*,fejs*,instagram*,insta,jutjub*,youtube,netflix*,bankomat*,terminal*,trola,trole,tramvaj*,metro,wifi,vajfaj,kartice,kablovsk*,' +
    'internet*,net,mrež*,server*,sajt*,aplikacij*,sistem*,signal*,struj*,grejanj*,vod*,grad,gradu,naselj*,svi,svima,svuda,ceo,cela,celo,linij*,voz*,autobus*,gradsk*,bank*',
  act:
    'vratite,povraćaj,povrat,refund*,vrate novac,vratiti novac,moj novac,moje pare,reklamacij*,odštet*,otključ*,odblokir*,zaključan*,blokiran nalog,ne mogu da se ulogujem,ne mogu da se prijavim,' +
    'ulogujem,ulogovati,prijavim se,lozink*,šifr*,moj nalog,mog naloga,hakovan*,hakova*,ukraden*,ukrali,prevaren*,zaboravi* sam,izgubila sam,izgubio sam,molim za pomoć,molim pomoć,pomozite,' +
    'pomagajte,upomoć,treba mi pomoć,hitno,što pre,odmah,javite mi se,pozovite me,zovite me,kontaktirajte me,otkažite,otkazati rezervaciju,promeniti rezervaciju,storn*,raskid*,vratite mi,' +
    'vratite pare,vratite novac,pošaljite mi,pošaljite,javite mi,javite se,pozovite,kontaktirajte,proverite,pogledajte inboks,pogledajte inbox,odgovorite mi,odgovorite,rešite,rešite mi,' +
    'popravite mi,uključite mi,isključite mi,odblokirajte,blokirajte,obrišite,izbrišite,promenite mi,ispravite mi,zamenite,zamena,zamenu,žalba,žalbu,prigovor,prijavljujem,tražim,zahtevam,' +
    'refundac*,nadoknad*,otkazujem,otkaz,raskid,moj broj,ne mogu da uđem,ne mogu da se logujem,' +
    'zaboravila lozinku,zaboravio lozinku,treba mi,potrebna mi pomoć,pomozi,pomagaj*,šta da radim',
  harm: 'hitno,što pre,odmah,hakovan*,hakova*,ukraden*,ukrali,prevara,prevaren*,policij*,sud,sudu,tužb*,tužiti,advokat*,inspekcij*,opasno,opasn*,povređen*,otrova*,trovanj*,požar,dim,gori,od jutros,od juče,ceo dan,satima,danima,bez struje,bez interneta,bez grejanja',
  anger:
    'ispod svakog nivoa,ruke mi padaju,šteta živaca,šteta para,šteta vremena,ne vredi para,nema reči,bez reči,ne zaslužuj*,fušer*,amateri,amaterski odnos,smejurij*,jedna zvezdica,klone se,klonite se,bežite,zaobiđite,zaobići,gubite vreme,ponašanje osoblja,odnos prema,pravite budale,prave budale,muzete,pelješ*,otimač*,' +
    'hvala ni za šta,hvala na ničemu,katastrof*,užas*,očaj*,sramot*,sraman*,bezobraz*,bezobrazluk,jad,bijeda,beda,bedno,bruka,najgor*,loš*,lose,grozn*,strašn*,smeće,đubre,sranje,sranja,posran*,govno,govna,glupost*,debilno,' +
    'jeben*,jebem,jebiga,jebote,puši,pušite,nosite se,marš,pljačk*,lopov*,lopovi,lopovluk,prevarant*,lažov*,lažete,laž,nezadovoljn*,razočar*,ljut*,besan,besna,nervira*,iznervira*,' +
    'smor*,gadi,odvratn*,nikad više,nikada više,ne preporučujem,ne preporucujem,ne isplati,izbegavajte,bacanje para,bačene pare,skupo,preskupo,neljubazn*,nekulturn*,nesposobn*,' +
    'neprofesional*,ignoriš*,ignorisa*,nije u redu,nedopustivo,neprihvatljivo,ponižav*,diskriminiš*,upropasti*,upropašt*,uništi*,dosad*,dosta više,dokle,dokle bre,šta je ovo,kako vas nije,' +
    'sramota,nije fer,smešno,smejurija,blam,hladn*,prljav*,buđav*,pokvaren*,razočaranje,promašaj,kreten*,čekali smo,niko se ne javlja,niko ne odgovara,fuj,plaćam,plaćamo,' +
    'loš,loša,loše,loši,lošeg,lošije,gori,najgori,najgora,najgore,očajan,očajno,očajna,očajni,užasan,užasna,užasno,užasni,grozan,grozna,grozno,strašan,strašna,strašno,jeziv*,odvratan,odvratno,' +
    'odvratna,odvratni,ogavn*,gadan,gadno,gadost,bljuv*,povraća*,muka mi,muka od,bezveze,bez veze,bezvezan,bezvezno,dosadan,dosadno,dosadna,dosadni,dosadil*,smara*,smaranje,naporan,naporno,' +
    'iritant*,iritira,živcira*,živce,ljut,ljuta,ljuti,bes,nezadovolj*,sramotno,stid*,jadan,jadno,jadna,bedan,bijedno,mizer*,promaša*,fijasko,haos,cirkus,farsa,' +
    'sprdnja,ruglo,glup,glupo,glupa,glupi,gluposti,idiotsk*,debiln*,retardir*,besmislen*,besmislica,budalašt*,nebuloz*,lupet*,laži,lažu,prevar*,varate,varaju,kradu,krađa,ukral*,deru,derete,skup,' +
    'skupa,preskup*,precenjen*,kurac,kurca,picku,pičku,jebeno,majku,dovraga,dođavola,propast,propalo,upropast*,uništ*,pokvar*,bačen*,bacanje,gubljenje vremena,gubitak vremena,' +
    'ne valja,ništa ne valja,ne vredi,nije vredno,ne isplati se,ne preporuč*,ne sviđa,ne svidja,mrzi me,ne mogu da gledam,ne može se gledati,nepodnošljiv*,neizdrž*,nedopust*,neprihvat*,' +
    'neprofes*,nekult*,nepristoj*,drsk*,bahat*,arogant*,neljub*,ignori*,nesposob*,neodgovorn*,nemar*,aljkav*,javašluk,bljutav*,neukus*,neslan*,bajat*,smrdi*,smrad,buđ*,slab,slabo,slaba,slabije,' +
    'prosečno,prosečan,predvidiv*,razvučen*,nategnut*,izlizan*,otrcan*,kopija,plagijat,prenaduvan*,prenapumpan*,dosta je,dokle više,zar ne,kako nije sramota,nije normalno,nenormaln*,' +
    'ludilo negativ,bljak,pih,užas,strava,minus,ne kupuj*,ne trošite,izbegavaj*,ne može da se gleda,ne može da se sluša,ne da se gledati,ne da se slušati,prevršil* svaku,sve gore i gore,žalosno od,živa sprdnja',
  ask:
    'da li,dal,jel,je li,je l,kad će,kada će,kada,gde mogu,gde se,gdje,gde je,gde,kako da,kako mogu,kako se,koliko,koliko košta,zašto,zasto,zbog čega,što ne,ko zna,zna li neko,zna neko,jel zna,' +
    'možete li,mozete li,mogu li,može li,moze li,imate li,ima li,ima li neko,hoće li,hoćete li,da li znate,na kojoj,u koliko,do kad,do kada,odakle,koji je,koja je,zanima me,pitanje,interesuje me,' +
    'molim odgovor,recite mi,koliko je,koliko traje,kolko,kolika,koliki,kakav,kakva,kakvo,kakve,čiji,čija,ko je,ko peva,ko glumi,šta je,šta znači,sta je,sta znaci,šta se,' +
    'čemu,otkud,dokad,otkad,od kad,otkada,kuda,gde može,gde ima,gde se kupuje,gde kupiti,kako se zove,kako zove,kako može,kako funkcioniše,da li je,da li ima,da li će,da li može,da li postoji,' +
    'dal je,dal ima,dal će,jel ima,jel ce,jel će,jel moze,jel može,jel to,je l to,znate li,zna li,smem li,sme li,ko bi,pitanje za,molim vas recite,da pitam',
  wish:
    'predlog,predlažem,predlog je,sugestij*,bilo bi lepo,bilo bi dobro,bilo bi super,bilo bi bolje,voleo bih,volela bih,kad biste,kada biste,mogli biste,mogli bi,trebalo bi,treba dodati,dodajte,' +
    'ubacite,uvedite,napravite,popravite,ispravite,stavite,objavite,vratite seriju,ideja,bolje da,bolje bi,umesto,šteta što,nemojte,ocena,ispravka,nije bilo,iako,' +
    'sugestija,sugerišem,bilo bi,želela bih,želeo bih,voleli bismo,želim da,želimo,trebali bi,treba više,mogla bi,mogao bi,moglo bi,moglo je,moglo bolje,može bolje,može i bolje,bolje je,duže,' +
    'kraće,češće,ređe,snimite,uradite,pustite,vratite,promenite,greška u,pravopis,piše se,kaže se,da je,kad bi,eh da,doduše,zamerka,jedina zamerka,primedba,mana,mane',
  joy:
    'hvala,zahvaljuj*,zahvaln*,bravo,svaka čast,čestit*,čestitam,super,odličn*,sjajn*,divn*,predivn*,prelep*,lepo,lep,lepa,fenomenal*,fantastič*,savršen*,izvanredn*,genijal*,vrh,vrhunsk*,' +
    'topla preporuka,preporuka,preporučujem,preporuč*,najbolj*,zadovoljn*,prezadovoljn*,ljubazn*,profesional*,volim,obožavam,oduševljen*,remek delo,remek dela,top,ekstra,odlicno,odlican,dobro,' +
    'dobar,dobra,uživa*,kul,legenda,legende,car,carevi,care,brzo,sve pohvale,pohvala,pohvale,pohvalno,bez problema,nije loše,mnogo dobro,sviđa mi,svidja mi,lajk,majstori,kralj*,moćno,prelepo,' +
    'slatko,ukusn*,zahvaljujem,zahvalan,zahvalna,čestitke,alal vera,kapa dole,kapa do poda,skidam kapu,naklon,poštovanje,respekt,pohval*,sjajan,sjajno,sjajna,sjajni,odličan,odlično,odlična,' +
    'odlični,izvrsn*,izvanred*,izuzet*,vanredn*,fantast*,fenomen*,briljant*,perfekt*,maestral*,magičn*,čaroban,čarobno,čarobna,predivan,predivno,predivna,divan,divno,divna,divni,prelijep*,' +
    'prekrasn*,krasan,krasno,lepi,lepše,najlepš*,lijep*,slatk*,preslatk*,zlatn*,dražestan,simpat*,prijatan,prijatno,prijatna,stručn*,brza,ekspresno,tačno na vreme,uredan,uredno,čisto,udobn*,' +
    'ukusan,ukusno,ukusna,preukus*,fino,fin,fina,bolji,bolja,bolje,najjač*,najdraž*,omiljen*,najomiljen*,jak film,jako dobro,jaka,moćan,moćna,moćni,mega,ludilo,ludnica,zakon,zakon ste,kralj,' +
    'kralju,kraljica,kraljevi,carica,legendo,majstor,majstore,faca,heroj*,ljudina,dušo,ljubav,ljubavi,volimo,obožavamo,obožavatelj,oduševlj*,oduševljena,uživam,uživancija,uživanje,sviđa mi se,' +
    'svidja mi se,dopada mi se,dopao,dopala,prija,raduj*,radost,radujem,srećan,srećna,sreća,zadovoljan,zadovoljna,zadovoljni,prezadovolj*,ponos*,vredi,vredno,isplati se,svaki dinar,nasmej*,' +
    'smejao,smejala,umirem od smeha,urnebes*,smešan,smešno,duhovit*,zabavan,zabavno,zabavna,dirljiv*,emotivn*,rasplakala od sreće,naježi*,naježila,remek,klasik,antologij*,bezvremen*,neponovljiv*,' +
    'jedinstven*,unikat*,inspir*,talent*,glasčina,pesmčina,jedva čekam,čekam nastavak,još ovakvih,samo napred,samo tako,samo jako,bog vas blagoslovio,živi bili,živeli,srećno,sve najbolje,' +
    'bravissimo,volimo vas,ljubim,ljubim te,nema bolj*,ništa bolje,nigde bolje,ništa lepše',
  sad: 'nažalost,šteta,tužan,tužna,tužno,tuga,žalostan,žalosna,žalosno,boli,bole,nedostaje mi,nedostaješ,plačem,plakala,usamljen*,mrzi me,muka mi je,mrzim,ne volim,ne podnosim',
  insult:
    'idiot*,debil*,kreten*,stok*,stoko,majmun*,konj*,magar*,glup*,budal*,retard*,govn*,pičk*,kurv*,kurac,kurca,jebem,jebi,jebo,peder*,šiptar*,ustaš*,četni*,balij*,cigan*,crkni,crkni*,mrš,marš,gnjid*,smrad*,đubre,izdajni*,ološ*,fašist*,ubi*,nosi se,zaveži,ljig*,' +
    'zločin*,stoka,jadnici,jadnik*',
  advert:
    'zaradite,zarada od,zaradi,rad od kuće,promo kod,kod za popust,moj kanal,moj profil,moju stranicu,pratite me,zapratite,zaprati,klikni,kliknite,link u opisu,link u bio,besplatno preuzmi,prodajem,prodaja,kripto,bitcoin,nagradna igra,pogledajte moj,subscribe,follow,moj novi klip,snimam klipove,zaprati pa,lajk za lajk,sub za sub,pišite u inboks,pišite u inbox,kredit* bez,pozajmic*',
  service:
    'telenor*,mts*,sbb*,yettel*,infostan*,gsp*,intesa,raiffeisen,pošta,pošte,pošti,dexpress,lidl*,maxi,ikea,facebook*,fejs*,instagram*,insta,jutjub*,netflix*,iphone*,samsung*,aparat*,ruter*,bankomat*,lekar*,doktor*,ordinacij*,bolnic*,sestre,doručak*,doručk*,ručak*,večera,meni,porcij*,picu,picerij*,kasirk*,vozač*,tramvaj*,autobus*,trola,trole,voz,voza,vozu,aerodrom*,prtljag*,kofer*,let,leta,peškir*,posteljin*,klima,klimu,parking*,bazen*,apartman*,smeštaj*,igric*,' +
    'vaš*,vas,vam,vama,imate,radite,možete,usluga,usluge,uslugu,podršk*,korisni*,mušterij*,kupac,kupci,prodavnic*,radnj*,prodavac*,firma,firme,firmu,paket*,pošiljk*,kurir*,dostav*,poruči*,' +
    'porudžbin*,narudžb*,račun*,pretplat*,ugovor*,tarif*,poslovnic*,filijal*,ekspozitur*,osoblj*,radnic*,zaposlen*,recepcij*,hotel*,soba,sobe,sobu,restoran*,konobar*,hran*,cena,cene,kartic*,' +
    'aplikacij*,sajt*,garancij*,servis*,kvalitet*,proizvod*,operater*',
  elsewhere:
    'vlast,vlasti,vlada,vlade,predsednik*,vučić*,premijer*,ministar*,ministr*,političar*,politik*,izbori,izbora,glasa*,stranka,stranke,sns,opozicij*,skupštin*,poslanik*,srbija,srbije,srbiji,' +
    'kosovo,kosova,hrvat*,albanc*,rusij*,putin*,amerik*,nato,eu,rat,rata,crkva,crkve,bog,bože,boga,zvezda,zvezde,partizan*,utakmic*,gol,golova,trener*,igrač*,fudbal*,liga,lige,reprezentacij*,' +
    'navijač*,stadion*,sudija,đoković*,nole,pevač*,pesma,pesme,pesmu,spot,spota,album,koncert*,glumac,glumica,glumci,škola,škole,školi,ispit*,profesor*,fakultet*,mama,tata,baba,deda,dečko,' +
    'devojk*,rođendan*,selo,sela,farma,zadruga,rijaliti,parovi,novinar*,medij*,tvit*,hejter*,milion*,milijard*,akcije,berz*,' +
    'ne mogu da spavam,ne mogu da zaspim,ne mogu da verujem,ne mogu da dočekam,ne mogu da prestanem,ne mogu da živim,spavam,zaspim,brat,sestra,muž,žena,komšij*,tašta,kiša,sneg,vrućina,raspust*,kontroln*,domaći,golman*,odbrana,penal,mačka,pas,poslanic*,afera,glup domaći,glava,zub',
  not: 'ne,nije,nisu,nisam,nema,bez,nikad,nikada,niko,ništa,ni,neće',
};
