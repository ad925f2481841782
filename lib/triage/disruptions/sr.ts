import type { DisruptionLists } from './lists.ts';

/** In Latin letters; Cyrillic text is put into Latin before comparing. */
export const sr: DisruptionLists = {
  things: {
    app: 'aplikacij*,appa,apka,apke,apk',
    login:
      'prijav*,ulogovati,ulogujem,uloguje,logovanj*,loguje*,logovati,na nalog,u nalog,nalogu,izlogov*!,izbacuje me!,izbacilo me!',
    site: 'sajt*,stranic*,portal*,prodavnic*,veb*,strana,ebanking,e banking',
    payment: 'plaćanj*,platim,platiti,plati,kartic*,kartično,uplat*,transakcij*,transfer*,kasi',
    internet: 'trepće~,internet*,net,neta,netom,wifi,vajfaj,ruter*,konekcij*,optik*',
    phone: 'signal*,mrež*,domet*,telefonij*,pozivi,pozove,mobilni podaci,lte,5g',
    tv: 'televizij*,tv,kanal*,prenos*,strim*',
    power: 'mrak~,mraku~,u mraku~,struj*,svetl*,elektri*',
    water: 'voda,vode,vodu,česm*',
    heating: 'grejanj*,radijator*,topla voda,tople vode',
    train:
      'voz*,kasni*~,kašnjenj*~,otkazan~,peron*~,stanic*~,stojimo~,zaglavili~,železnic*,voz,vozovi,voza,tramvaj*,autobus*,bus,linija,liniji,metro',
    flight: 'let,letovi,leta,avion*',
    delivery: 'dostav*,paket*,kurir*,pošiljk*,isporuk*',
  },
  down: 'pokušavam*,stojimo,zaglavi*,otkaz*,šta je sa,šta je s,kasn*,kvar,problem sa,problema sa,problemi sa,ne prima,ne primaju,ne ide,ne idu,ne mrda,ne dolazi,ne dolaze,ne greje,ne greju,hladn*,izbacuje,sporo,stao,stala,stalo,stali,obustav*,nije doša*,nije došl*,zastoj*,ugasil*,trepće,trepti,ne radi,ne rade,neradi,ne radi mi,nije radil*,prestal* da radi,prestao da radi,ne funkcioniš*,ne mogu da,ne možemo da,ne mogu,ne može da,ne može se,ne može,nemoguće,ne da da,ne da,ne otvara,ne učitava*,ne pokreće,ne pali,ne povezuje,ne odgovara,ne reaguje,ne prolazi,ne prihvata,ne pušta,neće da,neće,pao je,pao,pala,palo,pali su,srušio,srušila,srušilo,puca,puklo,pukao,pukla,zablokira*,blokira*,koči,zamrzn*,smrzn*,zaglav*,greška,greške,grešku,greši,baguje,bag,nestal*,nestao,prekid*,prekin*,kvar*,u kvaru,crklo,crkao,crkla,umro,mrtav,mrtva,mrtvo,nedostup*,odbij*,odbijen*,vrti se,samo se vrti,beli ekran,crn ekran,prazan ekran,stoji,stoje,otkazan*,kasni,kasne,ne vozi,ne voze,ne stiže,nije stig*,isključen*,isključil*,error*,crash*',
  without: 'nema,nemam,nemamo,bez,nestade',
  all:
    'tehnički problem*,tehničkih problema,ništa se ne otvara,ništa se ne učitava,šta se desilo,šta se desava,ništa ne radi,ništa neće,ništa ne rade,ništa ne može,sve palo,palo sve,sve je palo,pao sistem,pao server,pali serveri,serveri pali,server je pao,sistem je pao,sistem ne radi,pali ste,jel vam palo,da li još nekom*,jel još nekom*,još nekom*,još neko,ima li još neko,samo meni,samo kod mene,nije samo kod mene,i meni,i meni isto,i kod mene,i kod mene isto,isto i kod mene,isto kod mene,isti problem,i ja isto,isto ovde,i kod nas,meni isto,svima ne radi,nikom ne radi,nikome ne radi,nikom* ne,kod mene ne radi,kod mene isto,šta se dešava,' +
    'greška 500,greška 502,greška 503,greška servera,pad sistema,niko ne može,kolaps',
  asked:
    'proraditi,doći,dođe,dolazi,stići,proradi*,vraća,vratiti,vrati*,popravi*,popravljen*,saobraćaj*,voze,vozi,radi,rade,ide',
  over: 'opet radi,radi opet,ponovo radi,proradi*,sad radi,sada radi,vratilo se,zaboravi* šifru,zaboravi* lozinku,kako mogu,gde mogu,bilo bi lepo,dodajte',
};
