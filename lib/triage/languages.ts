/**
 * Marks of the languages told apart by `language.ts`, written by hand. `words` are frequent function words,
 * `letters` occur in this language and hardly in its neighbours, `parts` are frequent letter runs (`_` = word edge).
 * `other` gathers the neighbours that would else be mistaken for ours.
 */
export interface Marks {
  words: string;
  letters: string;
  parts: string;
}

export type LatinLanguage = 'en' | 'pl' | 'de' | 'sr-Latn' | 'other';

export const latinMarks: Readonly<Record<LatinLanguage, Marks>> = {
  en: {
    words:
      'i the and to of is are was were be been it its this that these those you your yours my me we our us they them their he she his her not no ' +
      'dont cant wont didnt doesnt isnt im ive id ill for with from at on in by as an or if so but what when where why how who which can could ' +
      'will would should have has had do does did just now still about after before over there here get got please thanks thank hello hi help ' +
      'only any all some more than too up out never always again back want need know like love good great bad new time day app order service ' +
      'anyone since because very really going been right today its u ur lol',
    letters: '',
    parts:
      'th _th the ing ing_ tion ow wh _wh oo ee ea gh ght ould ck_ ly_ ed_ ry_ ay_ ey_ qu ph our ous y_ ally ness ment _un _re ers_ ess_ ies_ _sh ch_ ble_ ve_ sion ture ure',
  },
  pl: {
    words:
      'i w z na do nie to się sie jest że ze co jak ale już juz tak mi mnie po za od dla przez przy czy by był byl była byla było bylo są sa być byc ' +
      'mam ma masz mamy macie ja ty pan pani państwo panstwo wy oni ich jego jej tego tej tym ten ta te tam tu tylko jeszcze może moze bardzo ' +
      'dzień dzien dobry dziękuję dziekuje dzięki dzieki proszę prosze kiedy gdzie dlaczego który ktory która ktora które ktore nic bez pod ' +
      'teraz dziś dzis dzisiaj wczoraj jutro od też tez więc wiec lub oraz gdy jeśli jesli żeby zeby aby nie ma brak działa dziala polecam super ' +
      'ciebie sobie siebie mój moj moja moje wasz wasza wasze u o a we ze bo no wszystko wszystkim',
    letters: 'ąęłńśźż',
    parts:
      'sz cz rz dz szcz ść ść_ ie_ ów_ ów eg ego_ emu_ ych_ ych ej_ ość owa owy owi nie _nie _prz prze _pr ię się wy _wy ow ki_ ć_ rze dzi cie śmy liś łem łam ł ąc ski sk nia zi ci_ ami_ owie yw acj cja cji wn wy_ stw',
  },
  de: {
    words:
      'der die das und ist ich nicht ein eine einen einem einer es sie wir ihr euch euer eure uns er den dem des zu mit auf für fuer von im in an am ' +
      'aus bei nach vor über ueber unter um wie was wo wer wann warum weil wenn dass daß auch noch nur schon mal so aber oder doch sich mich ' +
      'dich mir dir sind war waren wird werden wurde hat habe haben hatte kann können koennen muss soll will bin bist seid kein keine keinen ja ' +
      'nein bitte danke hallo guten tag heute gestern morgen jetzt immer wieder seit bis mehr sehr gut hier da dann zum zur vom beim als man ' +
      'alle alles diese dieser dieses mein meine meinen nix nichts leider endlich gibt geht',
    letters: 'äöß',
    parts:
      'sch _sch ch cht ch_ ein _ein ung ung_ en_ ich ich_ _ge _ver _be ie ei eu er_ er st tz ck pf ngen igen ige ische keit heit lich isch eit ach auf aus äh ün ür über _zu gen_ hen_ ten_ den_ ben_ ren_ ß _ab _an ße hr mm nn ll ig_ rt_ bt_ gt_ zt_',
  },
  'sr-Latn': {
    words:
      'je i u na se da su sam si nije nisam ne to što sta šta sto kako za od sa ali ili kad kada gde gdje ko tko zašto zasto koji koja koje samo jos još ' +
      'već vec sve svi bih bi bio bila bilo biti ima imam imate nema nemam moj moja moje vaš vas vaša vasa vaše vase vam vama mi vi oni ona ono ' +
      'ovo ova ovaj taj ta te tako ovde ovdje danas juče juce sutra sada sad opet uvek uvijek nikad hvala molim dobar dan zdravo pozdrav bez ' +
      'pa jer dok ako nego kao li neko nesto nešto ništa nista mogu može moze možete treba hoće hoce ću cu će ce ćemo cete ' +
      'nam nas me mu ga joj ih po pri do iz kod protiv super odlično radi ljudi zar baš bas mnogo puno evo eto čak bre brate ljude meni tebi njega',
    letters: 'đ',
    parts:
      'ije je_ nj lj nje lje anj šć ći_ ću_ ćen ima_ ova ovi ste_ smo_ mo_ ao_ io_ ala_ ila_ _pre _pri _pro _na _iz _ne ost ova_ dž ić_ ić vo_ ti_ ju_ ju sv oj og_ om_ ih_ im_ ski čk šk žn đe đu ama_ ič iji ija ije_ ač aj av iv ka_ no_ na_ nik ni_ ak_ an_ ar_ jem jen šn _ko _po _sv _st vr hr',
  },
  other: {
    words:
      'que de la el los las una uno un por para con del es está esta pero muy más mas gracias hola le les des est pas pour dans avec vous nous je ' +
      'suis une sur qui het een niet van dat ik je op voor zijn maar ook nog wel geen naar bij uit worden wordt hebben di che il della per non sono ' +
      'v z so bo še že kar med ker bodo bila bilo sta tega tem teh vse ta pod ob leta letih pred zaradi oziroma tako tudi ga jo si jih ali če vec deset pol ' +
      'je v na s za podle kde jen od do roku let ktoré byla bylo byly této toto také však tento které podľa tohto bude sú bolo podla ' +
      'questo não nao um uma com os mais isso você ve bir bu için ile çok değil jsem jsou není která který jako ale tak že se ve aby byl jsme pro ' +
      'som sú nie je ako aj čo sa pri keď ktorý ktoré ktorá alebo bol bola sme in ni ki bi pa tudi še kot lahko jih ter zelo kako bil bila ali sem ' +
      'att och det är som en på för inte jag med den av til ikke jeg og er hogy nem egy és az pentru este și nu ce cu ang mga ng sa hindi yang dan di tidak ini itu akan dengan',
    letters: 'ñ¿¡çãõêîûøåæřěůťďľĺŕôğışțșăőűàèìòùáíéýú',
    parts:
      'ción _qu eau aux_ eux eurs ij aa oo_ _ver ção ñ lle _ř ě ů ou_ ých ého ním ství ať ť ľ ŕ ovat ého_ ovanie sť ť_ osť ání ení ej_ ých_ ými í_ á_ é_ ý_ ním_ stvo ega_ ejo_ anje_ ost_ nega šč ij_ eren uur oud _het heid_ lijk aan_ ie_ cion mente_ ente_ ité_ ment_ eur_ _dé que_ os_ as_ ado_ ida_ ía',
  },
};

/** Frequent words of the Cyrillic languages; letters decide first. */
export const cyrillicWords = {
  sr: 'је и у на се да су сам није нисам не то што шта како за од са али или кад када где ко зашто који која које само још већ све сви бих би био била било има имам имате нема мој моја моје ваш ваша ваше вас вам ми ви они ово ова овај тај та те тако овде данас јуче сутра сада сад опет увек никад хвала молим добар дан здраво без па јер док ако него као ли неко нешто ништа могу може можете треба хоће нам нас ме му га их по при до из код људи радите ради баш много',
  ru: 'и в не на что я с это как по но у за из от для же так все всё вы вас вам мы мне меня он она они его ее её их был была было были быть есть нет да уже еще ещё только когда где почему кто или если бы то чтобы до при без очень сегодня вчера завтра сейчас опять снова спасибо пожалуйста здравствуйте добрый день можно могу может нужно надо ваш ваша ваши мой моя мои этот эта эти тоже потом просто хорошо плохо со о об к ко во ну а ли никто ничего больше почта',
  /** Bulgarian and Macedonian words that neither Serbian nor Russian has. */
  south:
    'е са че ще със към като през който която което които това този тази тези защо беше бе няма съм ги го си бъде вече във ќе дека во тие тоа овој оваа овие кај кој биде беа сум сите според ниту поради односно',
  other:
    'та що це як але від або якщо були буде вже дуже є й з ви ми він вона вони їх про яка який де коли чому сегодня-ні гэта што і у на не ён яна быў была але як для аб па ці ў з че са ще това от към или до не със при както още много като бъде беше има няма съм сме ли защо благодаря во е го ги дека ќе беше сум сте тие тоа овој ова оваа нема имаме само но со кои која која или како',
} as const;

/** Frequent words of the languages in Arabic script. */
export const arabicWords = {
  fa: 'و در به از که این را با است برای آن یک تا هم هر نیست بود شد شده می نمی من ما شما او چرا چی چه کجا کی چطور چطوری خیلی ولی اما اگر اگه یا دیگه هنوز الان امروز دیروز فردا سلام ممنون مرسی لطفا خوب خوبه بد عالی نه بله هیچ همه چند بعد قبل روی های ها کنم کنید کنه میشه نمیشه دارم داره ندارد ندارم است هست هستم هستید باید بی سپاس رو تو اون وقت پیش پس باشه باشد شود کرد کرده دارد ندارند کنند بر خود',
  other:
    'في من على إلى الى أن ان لا ما هذا هذه التي الذي كان عن مع هو هي لم لن قد كل بعد عند أو ثم إن كما ذلك هل شكرا والله يا انا أنا نحن أنت لكم لكن ليس حتى بين كانت تم غير کے میں کی ہے کا اور سے کو نے پر ہیں یہ کہ نہیں بھی وہ تھا ایک جو کر تو ہو لئے',
} as const;
