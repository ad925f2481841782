import type { EtiquetteLists } from './lists.ts';

/** In Latin letters, as Cyrillic texts are compared in these; what is put into a draft is in Cyrillic. */
export const sr: EtiquetteLists = {
  tone: {
    argue:
      'kao što smo već,kao što sam već,kako smo već,kao što je već,već smo vam rekli,već smo vam objasnili,već smo vam odgovorili,već smo ti rekli,već smo objasnili,već smo rekli,već sam vam rekao,već sam vam rekla,već smo napisali,još jednom ponavljamo,ponavljamo po ko zna koji,ponavljamo poslednji put,poslednji put vam kažemo,po stoti put,' +
      'to nije tačno,to nije istina,to jednostavno nije,nije istina da,nije tačno da,to nije točno,grešite,vi grešite,griješite,grešiš,niste u pravu,nisi u pravu,u zabludi ste,ne slažemo se,ne možemo da se složimo,ne možemo se složiti,uz dužno poštovanje,uz svo poštovanje,' +
      'trebalo je da pročitate,trebalo je da znate,trebalo je da pitate,trebalo je da proverite,trebalo je da provjerite,trebali ste da pročitate,trebali ste pročitati,trebali ste da znate,trebali ste znati,trebali ste da pitate,mogli ste da pročitate,mogli ste pročitati,morali ste,da ste pročitali,da si pročitao,da si pročitala,pročitajte uslove,pročitajte pravila,jasno piše,lepo piše,lijepo piše,jasno je navedeno,jasno stoji,smirite se,smiri se,ne vičite,nema potrebe da vičete,nema potrebe za dramom,preterujete,pretjerujete,preteruješ,ne preterujte,pazite na rečnik,pazite šta pišete,pazite kako,budite realni,budite razumni,' +
      'morate da shvatite,morate shvatiti,morate da razumete,morate razumeti,moraš da shvatiš,morate da prihvatite,šta ste vi očekivali,niko vas ne tera,niko vas nije terao,niko vas nije naterao,niko se drugi ne žali,niko drugi se ne žali,drugi korisnici se ne,drugi kupci se ne,drugima radi,svima drugima radi,svima ostalima radi,potpisali ste,sami ste pristali,ali vi niste,ali niste,ali vi ste,nismo ništa pogrešili,nismo uradili ništa pogrešno',
    blame:
      'vaša krivica,vašom krivicom,vaša je krivica,tvoja krivica,sami ste krivi,sam si kriv,sama si kriva,vi ste krivi,vaša greška,vaša je greška,vašom greškom,tvoja greška,zaboravili ste,zaboravio si,zaboravila si,niste pročitali,nisi pročitao,nisi pročitala,niste pratili,niste ispunili,propustili ste,vi ste pogrešili,sami ste pogrešili,pogrešili ste,pogrešio si,pogrešila si,uneli ste pogrešn*,unijeli ste pogrešn*,naveli ste pogrešn*,poručili ste pogrešn*,izabrali ste pogrešn*,dali ste pogrešn*,zato što niste,jer niste,' +
      'nije naša krivica,nije do nas,nije naša greška,nije naš problem,nije naša odgovornost,nismo mi krivi,mi nismo krivi,nismo krivi,nismo odgovorni,ne snosimo odgovornost,nemamo ništa s tim,nemamo ništa sa tim,to je vaš problem,to je tvoj problem,problem je kod vas,greška je kod vas,greška je na vašoj',
    anger:
      'glup,glupi,glupa,glupo,gluposti,glupost,glupan*,idiot*,budal*,kreten*,debil*,moron*,umuknite,umukni,začepite,začepi,kako se usuđujete,kako se usuđuješ,sram vas bilo,sram te bilo,stidite se,stidi se,bezobraz*,drsk*,lažete,lažeš,lažov*,lažljiv*,laži,ostavite nas na miru,ostavi nas na miru,odjebi,jebi*,jebote,sranje,sranja,marš,gubite se,gubi se,prestanite da kukate,prestani da kukaš,kukate,kukanje,kukaš,trol,trolovi,trolujete,dosta nam je,dosta mi je,muka nam je,preko glave,baš nas briga,ne zanima nas,ne zanima me,boli nas,nezahvaln*,nije vaša stvar,koji je vaš problem,koji ti je,traćite naše vreme,gubimo vreme sa vama,pametnjakov*,klovn*,sramota',
    sarcasm:
      'bravo majstore,svaka čast na zapažanju,čestitamo na zapažanju,blago vama,blago tebi,ma nemojte,ma nemoj,ma je l,kakvo iznenađenje,koje iznenađenje,gle čuda,vidi čuda,jako smešno,baš smešno,vrlo duhovito,baš originalno,kako originalno,kako ste pametni,baš ste pametni,baš si pametan,baš si pametna,pametni ste,jadni vi,jadan ti,jadni ste,srce nam se cepa,srce nam krvari,plačemo zbog vas,ako vi kažete,ako tako mislite,kad vi kažete,dobar pokušaj,hvala ni za šta,srećno vam s tim,srećno s tim,vaše veličanstvo,kakva drama,kakva tragedija,strašno bre,da ne poveruješ',
    hollow:
      'žao nam je što tako mislite,žao nam je što tako vidite,žao nam je što tako osećate,žao nam je što se tako osećate,žao nam je što smatrate,žao nam je što mislite,žao nam je što ste stekli utisak,žao nam je što imate utisak,žao nam je ako,žao mi je ako,žao mi je što tako,žao nam je što to tako,izvinjavamo se ako,izvinjavam se ako,izvinite ako,izvini ako,žao nam je ali,žao mi je ali,izvinite ali vi,izvinjavamo se ali,ako ste se osetili,ako vas je to uvredilo',
    routine:
      'zbog svih neprijatnosti,za sve neprijatnosti,eventualne neprijatnosti,svih neprijatnosti,vaše mišljenje nam je,vaše mišljenje je,vaše zadovoljstvo nam je,vaše zadovoljstvo je,vaš komentar nam je važan,poštovani korisniče,poštovani kupče,poštovani klijente,poštovani korisnici,poštovani kupci,dragi korisniče,dragi kupče,molimo za razumevanje,molimo vas za razumevanje,obaveštavamo vas da,želimo da vas obavestimo,u skladu sa pravilima,u skladu s pravilima,uzeto je u obzir,primljeno k znanju,trudimo se da pružimo,uvek se trudimo',
  },
  deed: {
    apology:
      'izvin*,oprost*,žao nam,žao mi,jako nam je žao,iskreno nam je žao,veoma nam je žao,žalimo,žalim,naša greška,naša krivica,pardon,sorry,ispričavamo,ispričavam',
    none: 'ne morate da se izvinjavate,ne moraš da se izvinjavaš,nema potrebe da se izvinjavate,nije naša greška,nije naša krivica',
    sympathy:
      'razumem*,razumij*,razumev*,shvatam*,neprijatn*,neugodn*,frustr*,razočar*,nažalost,šteta,zabrinj*,brine,jao,auh,uh,ne bi smelo,ne bi smjelo,ne sme da,nije u redu,ljut*,nervira*,teško,muči,nezgod*,čudno,ne zvuči dobro,problem',
    thanks: 'hvala,zahvalj*,zahvalni,zahvalna,zahvaln*,mnogo hvala,fala',
    joy: 'drago,raduje,radujemo,radost*,obradova*,sreća,srećni,lepo,lijepo,super,divno,predivno,odlično,sjajno,fantastič*,čestit*,uživa*,ponosni,osmeh*,osmijeh*,zadovoljstvo,bravo,prelepo,ulepša*,dobro došli,dobrodošli,baš nam je,milo,mili,greje,prija,prijatno',
    greeting:
      'zdravo,dobar dan,dobro jutro,dobro veče,dobra večer,ćao,pozdrav,hej,poštovani,poštovana,poštovan*,dragi,draga,cao,halo',
    soon: 'uskoro,ubrzo,brzo,što pre,što prije,u najkraćem roku,u najkraćem mogućem,u najskorije vreme,u najskorijem,čim budemo mogli,čim pre,čim prije,kad tad,jednog dana,za koji dan,za koji trenutak,svakog časa,svakog trenutka,u dogledno vreme,odmah čim,što je moguće pre,hitno',
    vow: 'dobićete,dobićeš,dobiti,javićemo,javićemo se,javiću,javit ćemo,poslaćemo,poslaću,poslat ćemo,vratićemo,vratićemo vam,rešićemo,riješit ćemo,popravićemo,zamenićemo,zamijenit ćemo,isporučićemo,pozvaćemo,nazvaćemo,nazvat ćemo,odgovorićemo,obavestićemo,kontaktiraćemo,biće,bit će,obećavamo,obećavam,pobrinućemo,uplatićemo,uključićemo,sredićemo,otklonićemo,poslat,stići će,stiže,stići,kolega će,kolege će,tehničar će,kurir će,završićemo',
    bound:
      'poslaćemo,poslat ćemo,vratićemo,popravićemo,zamenićemo,zamijenit ćemo,isporučićemo,pozvaćemo,nazvaćemo,nazvat ćemo,uplatićemo,otklonićemo,dobićete,biće popravljen*,biće poslat*,biće isporučen*,biće vraćen*,biće otklonjen*,biće zamenjen*,obećavamo,obećavam,stići će',
    answer:
      'da,ne,jeste,nije,nema,ima,imamo,možete,možeš,može,moguće,nije moguće,dostup*,nedostup*,nažalost,jer,zbog,zato,od,do,svakog,radnim,trenutno,potrebno je,dovoljno je,treba,pogledajte,proverite,provjerite,izaberite,odaberite,idite,kliknite,naravno,tačno,točno,upravo tako,košta,radi,radimo,nalazi,u prodaji,na stanju',
  },
  away: {
    private:
      'inbox,u inbox,u inboks,inboks,dm,na dm,u dm,privatnu poruku,privatnoj poruci,privatne poruke,privatnim porukama,privatno,u privatnoj,na privat,u privat,direktnu poruku,direktnoj poruci,pošaljite nam poruku,pošalji nam poruku,pišite nam u,piši nam u,pišite nam na,poruku u,porukom u,u poruci,na poruke,preko poruke,javite nam se porukom,javite nam se u,javi nam se u,messenger,mesindžer,preko messengera',
    phone:
      'pozovite,pozovi,nazovite,nazovi,pozvati,nazvati,telefonom,putem telefona,preko telefona,telefonski,na telefon,na broj,na brojeve,broj telefona korisničke,kol centar,call centar,kol centra,pozivni centar,pozivnom centru,kontakt centar,kontakt centra,kontakt centru,info telefon,infotelefon,besplatni broj,okrenite broj,okrenite',
    mail: 'mejlom,mailom,na mejl,na mail,na e mail,na email,imejl*,mejl adresu,mail adresu,e mail adresu,putem mejla,putem maila,putem e maila,putem emaila,preko mejla,pišite na,pisanim putem,poštom,na našu adresu',
    form: 'formular*,obrazac,obrasca,obrascem,kontakt forma,kontakt formu,kontakt forme,formu na,formu za,forme za,reklamacioni list,podnesite zahtev,podnesite zahtjev,podnesite reklamaciju,podnesite prigovor,podneti zahtev,podneti reklamaciju,popunite,ispunite,popunjavanjem,otvorite tiket,prijavite preko,prijavite putem',
    platform:
      'na fejsbuku,na facebooku,preko facebooka,na tviteru,na twitteru,na x u,na vajberu,na viberu,putem vibera,preko vibera,preko vajbera,na whatsappu,preko whatsappa,na vocapu,na instagramu,preko instagrama,na telegramu,na čet,na čat,putem četa,preko četa,putem čata,na chatu,live chat,preko našeg sajta,putem našeg sajta,preko sajta,putem sajta,na našem forumu,na forumu,u poslovnicu,u poslovnici,u našu poslovnicu,u najbližu,u najbližoj,u prodavnicu,u prodavnici,u radnju,u radnji,u ekspozituru,u filijalu,u filijali,na šalter,na šalteru,posetite,posjetite,dođite,lično doći',
    department:
      'obratite se,obrati se,obratiti se,obraćanje službi,kontaktirajte,kontaktiraj,kontaktirati,javite se službi,javite se našoj,javite se korisničkoj,javite se prodavcu,javite se kurirskoj,javite se našem,javi se službi,drugo odeljenje,drugom odeljenju,druga služba,drugoj službi,drugi sektor,drugom sektoru,drugi odjel,drugom odjelu,nismo nadležni,nije u našoj nadležnosti,nije naša nadležnost,nije naše odeljenje,pitajte u,pitajte kod,pitajte prodavca,pitajte kurira,raspitajte se',
    need: 'broj porudžbine,broja porudžbine,broj narudžbe,broj narudžbine,broj ugovora,broj računa,broj rezervacije,broj pošiljke,broj kupca,broj korisnika,vaš broj,broj telefona,podatke,podaci,podataka,podacima,ličnih podataka,lične podatke,osobne podatke,adresu,adrese,ime,prezime,jmbg,nalog,naloga,korisničko ime,imejl adresu,e mail adresu,mejl adresu,mejl naloga,detalje,detalja,poverljiv*,bezbednos*,sigurnos*,fotografiju,sliku,snimak ekrana,broj paketa,šifru',
    stay: 'vaš inbox,vašu poruku,vaša poruka,tvoju poruku,vaša privatna poruka,hvala na poruci,odgovorili u inbox,odgovorili u inboksu,poslali smo vam,javili smo vam,odgovorili smo vam,pozvaćemo,nazvaćemo,ćemo vas pozvati,ćemo vas nazvati,da vas pozovemo,nije potrebno zvati,ne morate da zovete,kontaktirati vas,vas kontaktirati,nazvati vas,vas nazvati,vas pozvati,pozvati vas,kontaktirajte nas ovde,obratite se nama ovde,adresu za isporuku',
  },
  register: {
    formal: 'vi,vas,vama,vam,vaš,vaša,vaše,vašu,vašeg,vašem,vašoj,vašim,vaših,vaši',
    informal:
      'tebe,tebi,tobom,tvoj,tvoja,tvoje,tvoju,tvog,tvom,tvojoj,tvojim,tvojih,možeš,imaš,želiš,hoćeš,znaš,vidiš,misliš,trebaš,ti si,da li si,javi nam,javi se,pošalji,pogledaj,napiši,piši,proveri,provjeri,probaj,izvini,sačekaj,klikni,izaberi,dobićeš,bićeš',
    you: 'molimo',
  },
  label: {
    number:
      'porudžbina,porudžbine,porudžbinu,broj porudžbine,narudžba,narudžbe,narudžbu,broj narudžbe,broj narudžbine,broj ugovora,ugovor br,ugovor broj,ugovora,broj računa,račun br,račun broj,računa,faktura,faktura br,broj rezervacije,rezervacija,broj pošiljke,pošiljka br,pošiljka broj,pošiljke,broj paketa,broj kupca,broj korisnika,šifra kupca,šifra korisnika,broj zahteva,zahtev br,zahtev broj,broj reklamacije,reklamacija br,broj lične karte,lična karta,broj pasoša,pasoš,jmbg,pib,oib,matični broj',
    street: 'ulica,ulici,ul,bulevar,bulevaru,bul,trg,trgu,avenija',
    ours: 'naš broj,našem broju,naš telefon,naš kontakt,kontakt centar,kontakt centra,pozivni centar,kol centar,besplatni broj,pozovite nas,nazovite nas,naš info,korisnička služba,korisničke službe',
  },
  say: { sorry: 'Жао нам је што се то догодило.', thanks: 'Хвала Вам на поруци.' },
};
