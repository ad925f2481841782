import type { SituationCues } from '../starters/starters.ts';

/** A contract, its end and its terms, whether one complains or asks. */
const contract =
  'ugovor*,aneks*,uslov*,uvjet*,raskid*,raskin*,otkazni rok,otkaz ugovora,produž*,pretplat*,tarif*,paket usluga,probni period,pravilnik*,odredb*,sitna slova,sitnim slovima,ugovorn*';

/** In Latin letters; texts in Cyrillic are put into Latin before comparing. Croatian and Bosnian forms beside. */
export const sr: SituationCues = {
  complaint: {
    delivery:
      'paket,paketa,paketi,paketu,paketić*,pošilj*,kurir*,dostav*,isporu*,poštar*,pošta,pošte,poštom,pošti,brza pošta,brze pošte,nije stig*,nisu stig*,nije doš*,ne stiže,ne stižu,nisam dobi*,nisam primi*,nikad stig*,izgubljen* paket,izgubi* paket,poslali pogrešn*,pogrešan proizvod,pogrešnu,nije poslat*,ne šalj*,šaljete,praćenj*',
    defect:
      'pokvar*,neispravn*,ošteć*,polomljen*,polomi*,slomljen*,slomi*,napuk*,puk*,pukla,pukao,raspa*,odlepi*,odlijepi*,otpa*,ne radi,ne rade,nije radi*,prestao da radi,prestala da radi,prestalo da radi,ne pali,ne puni,ne funkcioniše,curi,cure,procure*,pocepan*,poderan*,izgreban*,ogreban*,prljav*,buđ*,plesniv*,bajat*,istekao rok,istekla,pokvareno,crv,crvi,dlaka u,sirov*,nedopečen*,' +
      'kvar,kvara,kvari,mana,mane,kvalitet*,kvalitete,smeće,krš,škart,reklamacij*,garancij*,serviser*,u servis*,koči,baguje,bag,bagovi,secka,baterij*,zagreva*,lažnjak*,falsifikat*',
    billing:
      'račun,računa,računi,računu,računom,naplat*,naplać*,naplati*,skinuli,skinuto,skidaju,skidate,zaduž*,zadužen*,iznos*,preplati*,preplać*,doplat*,dvaput,duplo,dupli,dva puta,povraćaj novca,povrat novca,novac,novca,pare,para,provizij*,faktur*,poskup*,skuplj*,cena,cene,cenu,cena je,cijena,cijene,cijenu,dug,dugovanj*,opomen*',
    waiting:
      'čekam,čekamo,čekao,čekala,čekali,čekanj*,čekate,red,redovi,redu čekam,danima,nedeljama,mesecima,tjednima,mjesecima,satima,već * dana,već * meseci,već * nedelj*,nema odgovora,bez odgovora,ne odgovara*,niko ne odgovara,nitko ne odgovara,niko se ne javlja,nitko se ne javlja,ne javlja*,ne javljate,nisu se javili,niste odgovorili,nisu odgovorili,ignoriš*,ignorira*,dokle,do kada više,koliko još,' +
      'još uvek ništa,još ništa,još uvijek,i dalje ništa,i ništa,kasni*,kašnjenj*,kasnite,po * put,opet isto,šetate,od vrata do vrata,call centar,pozivni centar,kol centar',
    staff:
      'osoblj*,radnic*,radnik*,radnici,prodavac,prodavc*,prodavačic*,službeni*,šalter*,kasir*,blagajn*,konobar*,recepcioner*,recepcij*,vozač*,kondukter*,operater na,operaterk*,operaterka,menadžer*,šef,šefica,poslovođ*,obezbeđenj*,zaposlen*,neljubazn*,bezobraz*,nekultur*,drsk*,bahat*,arogant*,nepristoj*,neprofesional*,nestručn*,nesposobn*,viče,vikao,vikala,vikali,ponaša*,ponašanj*,tretira*,odnos prema,uslug* u restoranu,uslužen*',
    contract: `${contract},obeća*,obećan*,prevari*,prevaren*,obman*,bez pristanka,bez moje saglasnosti`,
  },
  outage: {
    network:
      'internet,interneta,internetom,net,neta,wifi,wi fi,vajfaj,ruter*,router*,modem*,optik*,signal,signala,domet,dometa,mreža,mreže,mrežu,mreži,veza,veze,vezu,lte,poziv*,sms,televizij*,tv,kanal*,kablovsk*,dns,protok*',
    app: 'aplikacij*,sajt*,stranic*,server*,sistem*,portal*,ulog*,logova*,logir*,prijavim,prijavi*,prijavljivanj*,nalog*,ne otvara*,ne učitava*,izbacuje,pao sajt,pala aplikacija,greška,greške,grešku,e banking,ebanking,m banking,mbanking',
    payment:
      'plaćanj*,platim,platiti,plaćam,plati,kartic*,terminal*,pos terminal*,bankomat*,uplat*,transakcij*,transfer*,prenos novca,kasa,kase,kasi,apple pay,google pay,ips',
    supply:
      'struj*,struja,svetl*,svjetl*,voda,vode,vodu,vodovod*,grejanj*,grijanj*,radijator*,toplan*,topla voda,tople vode,gas,gasa,plin*,pritis*,česm*,elektrodistribucij*,eps',
    transport:
      'voz,voza,vozovi,vozu,vlak*,autobus*,bus,buseva,tramvaj*,trolejbus*,linij*,stajališ*,stanic*,peron*,aerodrom*,let,leta,letovi,avion*,polaz*,red vožnje,reda vožnje,železni*,željezni*,otkazan*,prevoz,prevoza,gsp,kašnjenj*,obilazn*',
  },
  'urgent-request': {
    locked:
      'zaključan*,zaključa*,otključ*,blokiran nalog,blokiran*,blokira*,odblokir*,lozink*,šifr*,zaboravi* lozinku,ulog*,logova*,logir*,prijavim,prijaviti,pristup*,nalog*,profil,profila,profilu,hakova*,hakira*,haker*,provali*,preuze* nalog,pin,pina,kod,koda,kodove,verifikacij*,suspendova*,vratim nalog',
    money:
      'novac,novca,pare,para,povraćaj*,povrat,povrata,refund*,vratite,vratiti,vraćanj*,skinuli,skinuto,skinut*,naplati*,naplać*,uplat*,isplat*,plati*,plaćen*,kartic*,račun*,faktur*,ukral*,ukraden*,prevara,prevare,prevari*,prevaren*,transakcij*,iznos*,sredstva,sredstava,nestao novac,nestale pare,odštet*,dvaput,duplo',
    stranded:
      'zaglav*,zapeli,zapela,zapeo,aerodrom*,stanic*,peron*,voz,voza,vlak*,let,leta,avion*,autobus*,otkazan*,presedanj*,presjedanj*,vratim kući,vratiti kući,kako da stignem,kako da dođem,smeštaj*,smještaj*,prenoćiš*,na hladnoći,na putu,na auto putu,šlep*,prtljag*,kofer*,taksi*,rezervacij*,hotel*,lift,liftu',
    safety:
      'požar*,gori,dim,dima,dimi*,varnič*,iskr*,gas,gasa,plin*,curi gas,eksplo*,struja me,strujni udar,opek*,opeče*,otrova*,trovanj*,alergij*,krv,krvi,krvari,nesreć*,bolnic*,hitna pomoć,hitnu pomoć,hitnoj,opasn*,opasnost*,ugrožen*,ugrožav*,pretnj*,prijetnj*,policij*,vatrogas*,visi kabl,pokidan*,povre*,povređen*,ozlije*,staklo u,progut*,guši',
  },
  question: {
    price:
      'koliko košta*,koliko koštaju,pošto,pošto je,koja je cena,koja je cijena,cena,cene,cenu,ceni,cijena,cijene,cijenu,košta*,cenovnik*,cjenik*,popust*,akcij*,sniže*,jeftin*,skuplj*,naknad*,trošk*,besplatn*,džabe,na rate,rate,rata,koliko se plaća,koliko je dostava,koliko dođe',
    availability:
      'dostupn*,ima li,imate li,da li imate,imate još,ima još,na stanju,na lageru,u prodaji,rasproda*,gde mogu da kupim,gdje mogu kupiti,gde se kupuje,gde da kupim,gde kupiti,može da se kupi,može li se kupiti,može da se nabavi,gde može,nabaviti,veličin*,koji broj,broj obuće,boja,boje,boji,bojama,kad stiže nov*,kada stiže nov*,kad stižu,kada stižu,kad će,kada će,opet u,ponovo u,slobodn* mest*,slobodn* termin*,slobodn* sob*,karte,karata,kartu,premijer*',
    hours:
      'radno vreme,radnog vremena,radno vrijeme,do kad radite,do kada radite,od kad radite,od kada radite,da li radite,radite li,kad radite,kada radite,radi li,da li radi,otvoren*,otvara*,zatvoren*,zatvara*,u koliko sati,u koliko,do koliko,nedeljom,nedjeljom,subotom,vikend*,praznik*,praznic*,za božić,za uskrs,za novu godinu,adresa,adresu,gde se nalazi*,gdje se nalazi*,na kojoj lokaciji,gde ste,najbliž*,parking*,poslovnic*',
    howto:
      'kako da,kako mogu,kako se,kako može,kako podesi*,kako uključi*,kako isključi*,kako promeni*,kako promijeni*,kako instalira*,kako obrisa*,kako poveza*,kako aktivira*,kako funkcioniše,kako radi,kako koristi*,na koji način,uputstv*,uput*,podešava*,podesi*,postavk*,gde je opcija,gde se podešava,može li da se podesi,da li je moguće,je li moguće,ažurira*,kompatibil*,podržava',
    order:
      'poruč*,poručio,poručila,porudžb*,naruč*,narudžb*,paket,paketa,pošilj*,dostav*,isporu*,šaljete,poslat*,pošaljete,kurir*,preuzimanj*,preuzeti,preuzmem,status*,kad stiže,kada stiže,prati*,praćenj*,vratim,vraćanj*,povraćaj*,zamen*,zamjen*,reklamacij*,rezervacij*',
    contract: `${contract},ponud*,paket*,prenos broja,prijenos broja,preći na,za firme,pravna lica`,
  },
  feedback: {
    proposal:
      'predlog*,predlaž*,predlož*,prijedlog*,sugest*,sugeri*,ideja,ideju,ideje,bilo bi lepo,bilo bi lijepo,bilo bi dobro,bilo bi super,bilo bi bolje,bilo bi,voleo bih,volela bih,volio bih,voljela bih,voleli bismo,želeo bih,želela bih,kad biste,kada biste,kad bi,mogli biste,mogli bi,mogla bi,mogao bi,moglo bi,trebalo bi,trebali biste,treba dodati,treba uvesti,dodajte,dodati,ubacite,uvedite,uvesti,napravite,stavite,vratite,omoguć*,fali,fale,nedostaje*,opcij*,funkcij*,umesto,umjesto,zašto ne,što ne',
    criticism:
      'mana,mane,minus,minusi,zamerk*,zamjerk*,primedb*,primjedb*,šteta,nažalost,slab*,gore nego,lošij*,loš,loša,loše,najgor*,pogorša*,smeta*,nervira*,iritira*,ne sviđa,ne svidja,ne dopada,nezgodn*,nepraktič*,preskup*,skupo,previše,premalo,suviše,predug*,razočara*,zamorn*,nepregledn*,nelogič*,bez veze,bezveze,čemu,ne razumem,ne razumijem,popravite,ispravite,ali,međutim,ranije je,nekad je,pre je,prije je,moglo je bolje,može bolje,može i bolje',
  },
  praise: {
    staff:
      'osoblj*,radnic*,radnik*,radnici,radnica,prodavac,prodavc*,prodavačic*,službenic*,konobar*,recepcioner*,recepcij*,vozač*,kurir*,kuriru,zaposlen*,tim,timu,tima,ekip*,operater*,gospođ*,gospodin*,devojk*,momak,momci,momcima,dečko,ljudi,ljudima,ljubazn*,preljubazn*,prijatn* osob*,srdačn*,predusretljiv*,profesional*,stručn*,strpljiv*,nasmejan*,nasmijan*,uslužn*,pomogli,pomogao,pomogla,pomoć,pomoći,izašli u susret,brz odgovor,brza reakcija,kuvar*,kuhar*,doktor*,lekar*',
    product:
      'proizvod*,kvalitet*,radi,rade,ukusn*,preukusn*,hrana,hrane,hranu,kafa,kafe,kafu,kava,kolač*,torta,tortu,pica,picu,pizza,burek*,hleb*,kruh*,sladoled*,soba,sobe,sobu,cipel*,patik*,haljin*,jakn*,telefon*,aplikacij*,sajt*,uređaj*,laptop*,slušalic*,preporu*,udobn*,kupi*,kupuj*,kupovin*,koristim,usluga,usluge,uslugu,jelovnik*,doruč*,izgleda,ukus,ukusa,miris*,igra,igru,knjig*,film*,serij*,pesm*,pjesm*,album*,koncert*,hotel*,pogled*,pakovanj*,paket stigao,let',
  },
  mention: {
    share:
      'rt,podeli*,podijeli*,delim,dijelim,šerova*,šeruj*,šer,preporu*,pogledajte,pogledaj,vidite,poslušajte,pročitajte,tagova*,taguj*,označi*,repost*,prosledi*,proslijedi*,širite,raširite,zapratite,pratite,via,lajk*,lajkuj*',
  },
};
