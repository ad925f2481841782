import type { HoldingLists } from './lists.ts';

/** In Latin letters; texts in Cyrillic are compared in them too. */
export const sr: HoldingLists = {
  hold:
    'u obradu,uzećemo,uzet ćemo,javljamo,javljam,gledamo da,pitaću,pitaćemo,pitamo,raspitaćemo,činimo sve,učinićemo sve,trudimo se,daćemo sve,javićemo,javiću,javit ćemo,javicemo,javljamo se,javljamo vam,javiće,javićemo se,javiti,kontaktiraćemo,kontaktiraću,kontaktirat ćemo,kontaktiraće,kontaktiracemo,stupićemo u,stupiće,odgovorićemo,odgovoriću,odgovorit ćemo,odgovaramo vam,odgovaramo u,odgovoriti,obavestićemo,obavestiću,obavijestit ćemo,obavijestićemo,obaveštavamo vas čim,' +
    'proverićemo,proveriću,proveravamo,proveravam,provjerićemo,provjerit ćemo,provjeravamo,proveriti,proveri,ispitaćemo,ispitujemo,istražićemo,istražujemo,pogledaćemo,pogledaću,pozabavićemo,bavimo se,razmotrićemo,razmatramo,analiziraćemo,analiziramo,utvrdićemo,saznaćemo,videćemo,vidjet ćemo,' +
    'radimo na,pobrinućemo,rešavamo,rešićemo,riješit ćemo,potrudićemo,trudićemo,nastojaćemo,pozvaćemo,nazvaćemo,nazvat ćemo,povratnu informaciju,povratna informacija,u kontaktu,dobićete odgovor,dobićete,dobiti odgovor,strpljenj*,strpljiv*,molimo sačekajte,sačekajte,sačekate,sačekaj,samo trenutak,trenutak,' +
    'primili smo,primljen*,dobili smo,zaprimljen*,zaprimili,evidentira*,zabeleži*,zabilježi*,u obradi,u toku,je u proceduri,u postupku,što pre,što prije,u najkraćem,čim budemo,čim saznamo,u najkraćem roku',
  polite:
    'zdravo,dobar dan,dobro jutro,dobro veče,dobra večer,ćao,pozdrav,pozdravi,pozdravljamo,srdačan pozdrav,srdačno,lep pozdrav,lijep pozdrav,poštovani,poštovana,poštovane,poštovan*,draga,dragi,hvala,mnogo hvala,hvala vam,hvala ti,puno hvala,hvala na,zahvalj*,izvin*,oprost*,žao nam,žao mi,nažalost,žalimo,' +
    'razumemo,razumem,razumijemo,razumevanj*,razumijevanj*,neprijatnost*,neugodnost*,frustr*,razočara*,molimo,molimo vas,molim,molim vas,prijatan dan,lep dan,prijatno,svako dobro,stojimo na raspolaganju,na raspolaganju,stojimo vam,važno nam,važn*,bitno,ako imate pitanja,ako imate dodatnih pitanja,ukoliko imate pitanja,za sva pitanja,bez brige,rado,svakako,naravno,tu smo',
  filler:
    'poslali smo upit,vaš*,vama,vami,vas,tvoj*,tebi,naš*,nama,smo,ćemo,biti,bude,budemo,imamo,jeste,možemo,moguće,možete,uskoro,ubrzo,brzo,odmah,hitno,kratko,trenutno,upravo,već,još,sada,lično,detaljno,interno,direktno,kako,kada,čim,pre,prije,posle,nakon,tokom,ovaj,ovog,ovom,ova,ovo,ove,ovim,tome,toga,svim,sve,svoj*,' +
    'poruka,poruku,poruci,poruke,upit,upita,upitu,pitanje,pitanja,pitanju,komentar*,prijava,prijavu,prijave,žalba,žalbu,reklamacij*,zahtev*,zahtjev*,predmet*,slučaj*,problem*,situacij*,sugestij*,primedb*,primjedb*,informacij*,podat*,detalj*,odgovor*,kontakt*,obraćanje,obraćanju,obratili,javljanje,javljanju,javili,pisali,' +
    'tim,tima,timu,timom,služb*,kolege,kolega,koleg*,koleginic*,odeljenj*,odjel*,sektor*,podršk*,korisnič*,korisnik*,nadležn*,tehnič*,odgovorn*,stručn*,operater*,prosledili,proslijedili,prosleđen*,proslijeđen*,prosledićemo,prosleđujemo,preneli,prenećemo,pomoć,pomoći,pomognemo,rešenj*,rješenj*,rešimo,više,' +
    'narudžb*,porudžb*,paket*,pošiljk*,račun*,nalog*,dana,dan,sata,sati,časova,minuta,nedelj*,radnih,radna,roku,vreme,vrijeme,vremena,malo,želimo,trudimo,moramo,kojim,koje,koji,koja',
  real:
    'okrenite,pritisnite,držite,izvadite,vratite,stavite,isključi,uključi,pošaljite,pošalji,pošaljete,dostavite,dostavi,navedite,napišite,pišite nam na,javite nam,javite nam se,javite se,javi nam,javi se,kontaktirajte,pozovite,privatnu poruku,privatnoj poruci,u inbox,inbox,u poruci,na dm,dm,recite nam,da li,možete li,možeš li,možete li nam,koji je,koja je,koji tačno,kada tačno,od kada,o kojoj,o kom,o kojem,' +
    'pokušajte,pokušaj,probajte,restart*,ponovo pokren*,isključite,uključite,proverite,provjerite,kliknite,izaberite,odaberite,otvorite,idite na,podešavanj*,postavk*,preuzmite,instalirajte,odjavite,prijavite se,' +
    'vratili smo,novac je,novac,refundira*,uplaćen*,poslali smo,poslat*,isporučen*,dostavljen*,zamenili,zamenjen*,zamijenjen*,popravljen*,popravili,rešen,rešeno,rešili,riješen*,otklonjen*,otklonili,ispravili,ispravljen*,promenili,otkazan*,otkazali,odblokira*,aktivira*,rezervisa*,dodali,dostupn*,nedostupn*,rasprodat*,na stanju,na lageru,' +
    'besplatn*,košta,cena je,cijena je,radno vreme,otvoreno,otvoreni,zatvoreno,važi do,jer,zato što,zbog kvara,zbog štrajka,usled,uzrok,razlog,kvar,kvara,smetnj*,prekid*,radovi,održavanj*,ponovo radi,opet radi,radi normalno,pronašli,utvrdili,ustanovili,ispostavilo,potvrđujemo,možete da,možete i,preporučujemo,savetujemo,umesto,nudimo,' +
    'drago nam,raduje,radujemo,čestit*,dobro došli,uživajte,dobrodošli',
};
