import type { IssueWords } from './words.ts';

/** In Latin letters, as texts in either script are folded. */
export const sr: IssueWords = {
  joins: 'i a ali jer pa ili već zato pošto međutim te niti kako ipak onda',
  relates: 'da koji koja koje kojeg kojoj koju ako nego čim dok iako mada kad kada što',
  opens:
    'moj moja moje moju mog mojoj naš naša naše nema nemam nemamo ne nije nisu nisam ništa niko nikad još već na u kod bez ovaj ova ovo vaš vaša vaše',
  asks: 'kako kada kad gde koliko šta zašto što koji koja koje kakav kakva ko odakle da li jel je imate ima mogu može možete hoće hoćete smem',
  fillers:
    'zdravo ćao cao dobar dan dobro veče jutro poštovani pozdrav hej alo molim vas hvala izvinite ok pa ma e ej eto evo haha lol brate ljudi bre baš stvarno zaista inače danas sada sad opet takođe nažalost zapravo jbt bem',
  dangling:
    'moj moja moje moju mog mojoj naš naša naše ovaj ova ovo taj ta te tu i a ali jer pa da dok kad kada ako ili je su sam smo ste si bio bila bilo bili biti će ću ćemo ćete bi bih bismo može mogu možemo mora moram hoću hoće neće nije nisu nisam nismo ne ni u na sa s za od do iz po pri kod kroz pred pod nad o bez zbog oko između prema se ja mi vi on ona oni mnogo vrlo jako samo još već čak koji koja koje što šta kako gde mu joj im nam vam nas vas ga ih svoj svoju neki neka neko svaki svaku pokušavam preko skoro više jedan jedna jedno tako toj tom tog ovom ovog ovoj svako isto kao zašto onako ovako npr',
  loose: 'u na sa s od po pri za bez zbog do kod posle iz',
  leans: 'je su sam smo ste si se ga ih joj mu nam vam im ću ćeš će ćemo ćete bih bi bismo biste li',
  negates: 'ne nema nije nisu nisam bez nikad nikakav nikakvih',
  coarse:
    'jeb* zajeb* sjeb* ujeb* najeb* odjeb* pizd* kurac kurc* kurv* govn* sranj* sranje sranja srati sere serem seri serete dupe dupet* picka picke picku picko pička* peder* kreten* idiot* debil* moron* glup* budal* stoko stoka majmun* konju konji magar* smeć* smrad* đubr* djubr* gadan gadno gadni gad bednik* bedni* lopov* prevarant* lažov* lazov* kriminal* fašist* nazi* ustaš* četni* krm* sram* stid* bruk* užas* katastrof* ološ* jbt jbg bezvez* nesposobn* sramot* đavol* crkni crko',
};
