import type { IssueWords } from './words.ts';

export const pl: IssueWords = {
  joins:
    'i a ale bo ponieważ gdyż więc jak czy lub albo ani oraz lecz dlatego zatem natomiast jednak tylko potem że',
  relates:
    'żeby aby który która które których którzy jeśli jeżeli niż zanim dopóki choć chociaż skoro gdy kiedy',
  opens:
    'mój moja moje moją mojej mojego nasz nasza nasze brak nie nic nikt nadal wciąż ciągle od na w we przy bez ten ta to',
  asks: 'czy jak kiedy gdzie ile co dlaczego czemu który która które jaki jaka jakie kto skąd dokąd od do po można mogę macie będzie są jest',
  fillers:
    'cześć hej dzień dobry witam witajcie halo proszę dziękuję dzięki przepraszam no ok okej tak oj ech eh haha lol xd xdd serio naprawdę właśnie dzisiaj dziś teraz znowu pozdrawiam szanowni państwo niestety podsumowując generalnie zapraszam też także również ogólnie prostu',
  dangling:
    'mój moja moje moją mojej mojego moim nasz nasza nasze ten ta to te tę tą tej tego tym i a ale bo więc że żeby aby gdy kiedy jak jeśli czy lub albo oraz jest są był była było były będzie będą być mam ma mają miał miała może mogę można musi muszę chce chcę nie ani w we z ze na do od po przy przez przed nad pod za o u dla bez między oprócz według się ja my wy oni on ona tak bardzo zbyt tylko też już jeszcze nawet co który która które jaki jaka jakie gdzie mi mnie go jej ich nam nas was wam swój swoją swoje jakiś jakieś każdy każdą próbuję staram zostać zostało została ponad około prawie mimo dlaczego czemu ile pani pan np',
  loose: 'w we na z ze od po przy dla przez bez do o mimo za pod nad przed u',
  leans: 'się by mi go',
  negates: 'nie bez żaden żadnych żadnego nigdy',
  coarse:
    'kurw* kurew* chuj* huj* pierdol* pierdziel* jeb* zjeb* pojeb* wyjeb* dojeb* rozjeb* kutas* pizd* cip* dupy dupe dupie dupek dupku dupa gówn* gowno sra* srać szmat* dziwk* suka suki suko sukinsyn* skurw* cwel* pedal* pedał* debil* idiot* kretyn* głup* durn* durny durne durna bałwan* baran barany palant* ciul* frajer* złodziej* oszust* oszuś* oszukańc* kłamc* wstyd* żałos* beznadziej* dno syf* dziad* cholern* cholera dziadostw* żenad* żenu* bandy* bandyt* naziol* nazi* hołot* morda mordę zdech* ścierw* cham* popieprz* pieprz* wkurw* wkurz* badziew* masakr* patol* niekompeten* zasran* obsran* dupsk*',
};
