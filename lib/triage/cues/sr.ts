import type { CueLists } from './lists.ts';

/** In Latin letters; Cyrillic text is put into Latin before comparing. */
export const sr: CueLists = {
  outage:
    'pao server,pao sistem,pao sajt,pala mreža,pala aplikacija,palo sve,pao net,srušio se sajt,nema struje,nestalo struje,nestala struja,nestanak struje,nema interneta,nema neta,nema signala,nema mreže,nema dometa,nema vode,nema grejanja,ne radi grejanje,isključi* grejanje,isključili struju,' +
    'prekid u radu,tehnički problemi,smetnje,kvar na,u kvaru,svima ne radi,nikome ne radi,niko ne može,da li još nekom,da li jos nekom,još nekome,jel još nekom,jel radi nekom,je l radi nekome,da li radi nekome,internet ne radi,sajt ne radi,mreža ne radi,ceo grad,celo naselje,ne radi internet,' +
    'ne radi mreža,ne radi sajt,ne radi sistem,stanje ne radi',
  fault:
    'ne radi,ne rade,ne radi mi,nije radio,ne funkcioniše,ne mogu da,ne mogu,ne može da,ne može se,ne otvara,ne učitava,neće da,ne pali,ne stiže,nije stig*,nisu stig*,nisam dobi*,nisam primi*,nije isporuč*,nije doš*,ne dolazi,kasni,kasne,kasnio,kasnila,kašnjenje,čekam,čekamo,čekanje,čekanjem,' +
    'i dalje čekam,još čekam,dokle više,greška,greške,greši,bag,baguje,puca,blokira,zablokira*,koči,kvar,pokvar*,oštećen*,polomljen*,slomljen*,pogrešn*,pogrešna,fali,fale,nedostaje,otkazan*,otkazali,izgubljen*,izgubi*,nestal*,problem,problemi,problema,problemom,dvaput naplać*,naplatili,' +
    'skinuli mi,skinuli pare,nikako da,nikako ne,ne javlja,ne javljaju,ne odgovara,ne odgovarate,zaglav*,spor,sporo',
  shared:
    'internet*,net,mrež*,server*,sajt*,aplikacij*,sistem*,signal*,struj*,grejanj*,vod*,grad,gradu,naselj*,svi,svima,svuda,ceo,cela,celo,ekraft,linij*,voz*,autobus*,gradsk*,stanj*,bank*',
  act:
    'vratite,povraćaj,povrat,refund*,vrate novac,vratiti novac,moj novac,moje pare,reklamacij*,odštet*,otključ*,odblokir*,zaključan*,blokiran nalog,ne mogu da se ulogujem,ne mogu da se prijavim,ulogujem,ulogovati,prijavim se,lozink*,šifr*,moj nalog,mog naloga,hakovan*,hakova*,ukraden*,ukrali,' +
    'prevaren*,zaboravi* sam,izgubila sam,izgubio sam,molim za pomoć,molim pomoć,pomozite,pomagajte,upomoć,treba mi pomoć,hitno,što pre,odmah,javite mi se,pozovite me,zovite me,kontaktirajte me,otkažite,otkazati rezervaciju,promeniti rezervaciju,storn*,raskid*',
  harm: 'hitno,što pre,odmah,hakovan*,hakova*,ukraden*,ukrali,prevara,prevaren*,policij*,sud,sudu,tužb*,tužiti,advokat*,inspekcij*,opasno,opasn*,povređen*,otrova*,trovanj*,požar,dim,gori,od jutros,od juče,ceo dan,satima,danima,bez struje,bez interneta,bez grejanja,isključi* grejanje',
  anger:
    'katastrof*,užas*,očaj*,sramot*,sraman*,bezobraz*,bezobrazluk,jad,bijeda,beda,bedno,bruka,najgor*,gore,loš*,lose,grozn*,strašn*,smeće,đubre,sranje,sranja,posran*,govno,govna,glupost*,debilno,jeben*,jebem,jebiga,jebote,sisajte,puši,pušite,nosite se,marš,pljačk*,orobi*,lopov*,lopovi,lopovluk,' +
    'prevarant*,lažov*,lažete,laž,nezadovoljn*,razočar*,ljut*,besan,besna,nervira*,iznervira*,smor*,mrzim,gadi,odvratn*,nikad više,nikada više,ne preporučujem,ne preporucujem,ne isplati,izbegavajte,bacanje para,bačene pare,skupo,preskupo,neljubazn*,nekulturn*,nesposobn*,neprofesional*,' +
    'ignoriš*,ignorisa*,nije u redu,nedopustivo,neprihvatljivo,ponižav*,diskriminiš*,upropasti*,upropašt*,uništi*,dosad*,dosta više,dokle,dokle bre,šta je ovo,kako vas nije,sramota,nije fer,tužno,žalosno,smešno,smejurija,blam,hladn*,prljav*,buđav*,pokvaren*,nažalost,razočaranje,promašaj,' +
    'magarci,kreten*,čekali smo,niko se ne javlja,niko ne odgovara,fuj,plaćam,plaćamo',
  ask:
    'da li,dal,jel,je li,je l,kad će,kada će,kada,gde mogu,gde se,gdje,gde je,gde,kako da,kako mogu,kako se,koliko,koliko košta,zašto,zasto,zbog čega,što ne,ko zna,zna li neko,zna neko,jel zna,možete li,mozete li,mogu li,može li,moze li,imate li,ima li,ima li neko,hoće li,hoćete li,da li znate,' +
    'na kojoj,u koliko,do kad,do kada,odakle,koji je,koja je,zanima me,pitanje,interesuje me,molim odgovor,recite mi,mozete reci,smuva li',
  wish:
    'predlog,predlažem,predlog je,sugestij*,bilo bi lepo,bilo bi dobro,bilo bi super,bilo bi bolje,voleo bih,volela bih,kad biste,kada biste,mogli biste,mogli bi,trebalo bi,treba da,treba dodati,dodajte,ubacite,ubace,uvedite,napravite,popravite,ispravite,stavite,objavite,vratite seriju,' +
    'dodati titl*,ideja,bolje da,bolje bi,umesto,šteta što,nemojte,samo da,ocena,ispravka,ovo je od,nije bilo,iako',
  joy:
    'hvala,zahvaljuj*,zahvaln*,bravo,svaka čast,čestit*,čestitam,super,odličn*,sjajn*,divn*,predivn*,prelep*,lepo,lep,lepa,fenomenal*,fantastič*,savršen*,izvanredn*,genijal*,vrh,vrhunsk*,topla preporuka,preporuka,preporučujem,preporuč*,najbolj*,zadovoljn*,prezadovoljn*,ljubazn*,profesional*,' +
    'volim,obožavam,oduševljen*,remek delo,remek dela,top,ekstra,odlicno,odlican,dobro,dobar,dobra,uživa*,kul,legenda,legende,car,carevi,care,brzo,sve pohvale,pohvala,pohvale,pohvalno,bez problema,nije loše,mnogo dobro,sviđa mi,svidja mi,lajk,majstori,kralj*,moćno,prelepo,slatko,ukusn*',
  insult:
    'idiot*,debil*,kreten*,stok*,stoko,majmun*,konj*,magar*,glup*,budal*,retard*,govn*,pičk*,kurv*,kurac,kurca,jebem,jebi,jebo,peder*,šiptar*,ustaš*,četni*,balij*,cigan*,crkni,crkni*,mrš,marš,gnjid*,smrad*,đubre,izdajni*,ološ*,fašist*,ubi*,ugasi se,ugasite se,nosi se,zaveži,ljig*,' +
    'zločin*,stoka,jadnici,jadnik*',
  advert:
    'zaradite,zarada od,zaradi,rad od kuće,promo kod,kod za popust,moj kanal,moj profil,moju stranicu,pratite me,zapratite,zaprati,klikni,kliknite,link u opisu,link u bio,besplatno preuzmi,prodajem,prodaja,kripto,bitcoin,nagradna igra,pogledajte moj,subscribe,follow',
  not: 'ne,nije,nisu,nisam,nema,bez,nikad,nikada,niko,ništa,ni,neće',
};
