import type { ReplyLanguage } from '../core/types.ts';
import { toLatin } from './serbian.ts';

/**
 * One kind last sentence for a quarrel without anything new in it (design.md 2, principle 1): no argument, no reproach,
 * no promise, and the door stays open. None of them counts as a reply that only puts off.
 */
const closings: Readonly<Record<Exclude<ReplyLanguage, 'sr-Latn'>, readonly string[]>> = {
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
    'Vielen Dank für Ihre offenen Worte, und wenn sich etwas Neues ergibt, finden Sie uns jederzeit hier.',
    'Wir verstehen Sie, und es tut uns leid, dass wir heute nicht mehr anbieten können; schreiben Sie uns hier jederzeit wieder.',
    'Danke, dass Sie so klar gesagt haben, worauf es Ihnen ankommt; wir nehmen das mit und belassen es heute dabei.',
    'Es tut uns leid, dass unsere Antwort nicht die erhoffte ist, und sollte sich etwas ändern, schreiben Sie uns bitte hier.',
    'Danke für die Zeit, die Sie uns geschenkt haben, und bei allem Neuen helfen wir gern.',
    'Wir können Ihre Enttäuschung nachvollziehen, danken Ihnen für das Gespräch und haben hier immer ein offenes Ohr.',
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

export function closingsIn(lang: ReplyLanguage): readonly string[] {
  return lang === 'sr-Latn' ? closings.sr.map(toLatin) : closings[lang];
}
