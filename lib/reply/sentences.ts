import type { ReplyLanguage } from '../core/types.ts';
import { addressed } from './register.ts';
import { toLatin } from './serbian.ts';

/**
 * What a conversation has come to: a quarrel without anything new in it, a promise whose time has passed, a customer who was
 * sent from one place to the next.
 */
export type Occasion = 'closing' | 'late' | 'here';

type Sentences = Readonly<Record<Exclude<ReplyLanguage, 'sr-Latn'>, readonly string[]>>;

/** Kind last sentences: no argument, no reproach, no promise, and the door stays open (design.md 2, principle 1). */
const closing: Sentences = {
  en: [
    'Thank you for telling us so openly, and if anything new comes up, you will always find us here.',
    'We hear you and are sorry that we cannot offer more today, and you are always welcome to write to us here.',
    'Thank you for explaining so clearly what matters to you, we have taken it to heart and leave it at that for today.',
    'We are sorry that our answer is not the one you hoped for, and should anything change, please write to us here.',
    'Thank you for the time you have given us, and we are glad to help whenever there is something new.',
    'We understand that this is disappointing, thank you for talking to us, and you are welcome here any time.',
  ],
  pl: [
    'Dziękujemy za szczerość, a jeśli pojawi się coś nowego, zawsze można nas tutaj znaleźć.',
    'Przykro nam, że dziś nie możemy zaproponować więcej, ale napisać do nas tutaj można zawsze.',
    'Dziękujemy za jasne słowa o tym, co najważniejsze, będziemy o nich pamiętać i na tym dziś poprzestaniemy.',
    'Przykro nam, że nasza odpowiedź rozczarowuje, a gdyby coś się zmieniło, prosimy o słowo właśnie tutaj.',
    'Dziękujemy za poświęcony nam czas, a w każdej nowej sprawie chętnie pomożemy.',
    'Rozumiemy to rozczarowanie, dziękujemy za rozmowę i w razie potrzeby zostajemy do dyspozycji tutaj.',
  ],
  de: [
    'Vielen Dank für [Ihre|deine] offenen Worte, und wenn sich etwas Neues ergibt, [finden Sie|findest du] uns jederzeit hier.',
    'Wir verstehen [Sie|dich], und es tut uns leid, dass wir heute nicht mehr anbieten können; [schreiben Sie|schreib] uns hier jederzeit wieder.',
    'Danke, dass [Sie so klar gesagt haben, worauf es Ihnen|du so klar gesagt hast, worauf es dir] ankommt; wir nehmen das mit und belassen es heute dabei.',
    'Es tut uns leid, dass unsere Antwort nicht die erhoffte ist, und sollte sich etwas ändern, [schreiben Sie|schreib] uns bitte hier.',
    'Danke für die Zeit, die [Sie uns geschenkt haben|du uns geschenkt hast], und bei allem Neuen helfen wir gern.',
    'Wir können [Ihre|deine] Enttäuschung nachvollziehen, danken [Ihnen|dir] für das Gespräch und haben hier immer ein offenes Ohr.',
  ],
  sr: [
    'Хвала Вам на отворености, а ако се појави нешто ново, увек нас можете наћи овде.',
    'Разумемо Вас и жао нам је што данас не можемо да понудимо више, а овде нам увек можете писати.',
    'Хвала што сте тако јасно рекли шта Вам је важно, то ћемо запамтити и за данас остајемо на овоме.',
    'Жао нам је што наш одговор није онај који сте очекивали, а ако се нешто промени, пишите нам овде.',
    'Хвала Вам на времену које сте нам поклонили, а кад год искрсне нешто ново, радо помажемо.',
    'Разумемо Ваше разочарање и хвала Вам на разговору, а ми смо и даље ту за Вас.',
  ],
  fa: [
    'از صراحت شما ممنونیم و اگر موضوع تازه‌ای پیش آمد، همیشه همین‌جا ما را پیدا می‌کنید.',
    'حرف شما را می‌شنویم، متأسفیم که امروز کار بیشتری از دستمان برنمی‌آید و همیشه می‌توانید همین‌جا برایمان بنویسید.',
    'ممنونیم که این‌قدر روشن گفتید چه چیزی برایتان مهم است، آن را به خاطر می‌سپاریم و امروز به همین بسنده می‌کنیم.',
    'متأسفیم که پاسخ ما آن چیزی نیست که انتظار داشتید و اگر چیزی تغییر کرد، لطفاً همین‌جا برایمان بنویسید.',
    'از وقتی که برای ما گذاشتید ممنونیم و در هر موضوع تازه با کمال میل کمک می‌کنیم.',
    'ناراحتی شما را درک می‌کنیم، از گفت‌وگو با شما ممنونیم و اینجا همیشه به رویتان باز است.',
  ],
  ru: [
    'Спасибо за откровенность, а если появится что-то новое, вы всегда найдёте нас здесь.',
    'Нам жаль, что сегодня мы не можем предложить большего, но написать нам здесь вы можете всегда.',
    'Спасибо, что так ясно сказали, что для вас важно, мы это запомним и сегодня на этом остановимся.',
    'Жаль, что наш ответ вас не обрадовал, а если что-то изменится, пожалуйста, напишите нам здесь.',
    'Спасибо за время, которое вы нам уделили, а с любым новым вопросом мы охотно поможем.',
    'Понимаем ваше разочарование, спасибо за разговор, и мы по-прежнему здесь, если понадобимся.',
  ],
};

/** Openings that say sorry for a late word; at most 90 characters. */
const late: Sentences = {
  en: [
    'We promised you word before now, and we are sorry that it is late.',
    'You should have heard from us by now, our apologies.',
    'We are sorry, we did not keep the time we gave you.',
    'Our word to you comes later than we said, and we apologise.',
    'Sorry for the wait, this is later than we promised.',
    'We let the day we named go by, please forgive us.',
  ],
  pl: [
    'Obiecaliśmy odezwać się wcześniej i przepraszamy, że tyle to trwało.',
    'Ta odpowiedź miała przyjść wcześniej, przepraszamy.',
    'Nie dotrzymaliśmy podanego terminu i bardzo nam przykro.',
    'Przepraszamy za zwłokę, miało pójść szybciej.',
    'Piszemy później, niż zapowiadaliśmy, najmocniej przepraszamy.',
    'Przykro nam, nasza odpowiedź się spóźniła.',
  ],
  de: [
    'Wir wollten uns früher melden, bitte [entschuldigen Sie|entschuldige] die Verspätung.',
    'Es tut uns leid, den zugesagten Termin haben wir nicht gehalten.',
    'Diese Antwort kommt später als versprochen, das tut uns leid.',
    'Entschuldigung, wir haben [Sie|dich] länger warten lassen als angekündigt.',
    '[Sie hätten|Du hättest] längst von uns hören sollen, bitte [verzeihen Sie|verzeih] uns.',
    'Mit unserer Zusage sind wir in Verzug geraten, das bedauern wir sehr.',
  ],
  sr: [
    'Обећали смо да ћемо се јавити раније и жао нам је што каснимо.',
    'Извините, нисмо одржали рок који смо дали.',
    'Овај одговор стиже касније него што смо рекли, извињавамо се.',
    'Жао нам је, требало је да се јавимо пре овога.',
    'Чекали сте дуже него што смо најавили, молимо Вас за опроштај.',
    'Опростите, наша реч је закаснила.',
  ],
  fa: [
    'قول داده بودیم زودتر پاسخ بدهیم و از این تأخیر عذر می‌خواهیم.',
    'ببخشید که این پاسخ دیرتر از وعدهٔ ما رسید.',
    'متأسفیم که به زمانی که گفته بودیم نرسیدیم.',
    'باید زودتر از این خبر می‌دادیم، از شما پوزش می‌خواهیم.',
    'بیشتر از آنچه گفته بودیم منتظر ماندید و از این بابت متأسفیم.',
    'عذرخواهی ما را برای دیر شدن این پاسخ بپذیرید.',
  ],
  ru: [
    'Мы обещали ответить раньше и просим прощения за задержку.',
    'Извините, мы не уложились в названный срок.',
    'Этот ответ приходит позже обещанного, приносим извинения.',
    'Нам жаль, что вам пришлось ждать дольше, чем мы говорили.',
    'Простите, мы должны были написать раньше.',
    'Мы не сдержали слово о сроке, и нам очень жаль.',
  ],
};

/** Take the matter on where it was asked (principle 5), each with the one question that moves it on. */
const here: Sentences = {
  en: [
    'You have been sent around enough, so let us sort this out right here: what is still open?',
    'We stay with you here from now on: which step went wrong last?',
    'No further detours, we take this on right here: what was the last answer you got?',
    'We will not pass you on again: what do you need first to put this right?',
    'This is the right place, and we keep it in our hands: what has happened since your first message?',
    'Let us end the running around and solve it in this thread: what should be different now?',
  ],
  pl: [
    'Koniec z odsyłaniem, zajmujemy się tym tutaj: co nadal jest nierozwiązane?',
    'Zostajemy przy tej sprawie tutaj: na którym etapie utknęła?',
    'Bez dalszego krążenia, rozwiążmy to tutaj: jaka była ostatnia odpowiedź?',
    'Nie odsyłamy już nigdzie dalej: co jest teraz najpilniejsze?',
    'To jest właściwe miejsce i bierzemy tę sprawę na siebie: co wydarzyło się ostatnio?',
    'Przykro nam z powodu tego krążenia, tutaj prowadzimy sprawę dalej: czego brakuje do rozwiązania?',
  ],
  de: [
    '[Sie wurden|Du wurdest] genug herumgereicht, wir klären das hier: Was ist noch offen?',
    'Ab jetzt bleiben wir hier mit [Ihnen|dir] dran: An welchem Schritt hakt es?',
    'Keine weiteren Umwege, wir lösen das an Ort und Stelle: Wie lautete die letzte Auskunft?',
    'Wir geben das nicht noch einmal weiter: Was [brauchen Sie|brauchst du] zuerst?',
    '[Sie sind|Du bist] hier richtig, und wir behalten das in der Hand: Was ist seither passiert?',
    'Schluss mit dem Hin und Her, hier finden wir die Lösung: Was soll jetzt anders werden?',
  ],
  sr: [
    'Доста је било упућивања, решавамо ово овде: шта је још отворено?',
    'Од сада остајемо уз Вас на овом месту: код ког корака је запело?',
    'Без даљег лутања, завршимо то овде: који одговор сте последњи добили?',
    'Нећемо Вас више слати даље: шта Вам је сада најпотребније?',
    'Ово је право место и преузимамо Ваш случај: шта се десило у међувремену?',
    'Жао нам је због лутања, овде водимо ствар до краја: шта недостаје за решење?',
  ],
  fa: [
    'به اندازهٔ کافی این‌سو و آن‌سو فرستاده شدید، همین‌جا حلش می‌کنیم: چه چیزی هنوز باز مانده است؟',
    'از این پس همین‌جا کنار شما هستیم: کار در کدام مرحله گیر کرده است؟',
    'دیگر شما را جای دیگری نمی‌فرستیم: اول از همه به چه چیزی نیاز دارید؟',
    'جای درست همین‌جاست و کار را خودمان پیش می‌بریم: از آن زمان چه پیش آمده است؟',
    'بدون رفت‌وآمد بیشتر، همین‌جا تمامش می‌کنیم: آخرین پاسخی که گرفتید چه بود؟',
    'از این همه سرگردانی متأسفیم و موضوع را همین‌جا پیش می‌بریم: چه چیزی برای حل آن کم است؟',
  ],
  ru: [
    'Довольно кругов, решаем всё здесь: что ещё остаётся открытым?',
    'Теперь мы остаёмся с вами здесь: на каком шаге всё застряло?',
    'Без новых обходов, разберёмся прямо тут: какой ответ вы получили последним?',
    'Больше никуда вас не отправляем: что вам нужно в первую очередь?',
    'Вы обратились по адресу, и дело мы оставляем у себя: что произошло с тех пор?',
    'Нам жаль, что вас отправляли с места на место, здесь доведём дело до конца: чего не хватает для решения?',
  ],
};

const sentences: Readonly<Record<Occasion, Sentences>> = { closing, late, here };

/** Six or more for each occasion. None counts as a reply that only puts off. */
export function sentencesFor(occasion: Occasion, lang: ReplyLanguage, familiar: boolean): readonly string[] {
  if (lang === 'sr-Latn') return sentences[occasion].sr.map(toLatin);
  return sentences[occasion][lang].map((text) => addressed(text, familiar));
}
