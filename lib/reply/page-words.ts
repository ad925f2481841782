import { lazy } from '../core/lazy.ts';
import { fold } from './fold.ts';
import { toLatin } from './serbian.ts';

/** What shops, offices, clubs and hobbies put beside a first name ("Ewa Kwiaciarnia", "Milica kuva", "Tom Plumbing"). */
const polish =
  'adwokat agencja akademia antykwariat apartamenty apteka atelier auto biblioteka biżuteria butik catering centrum cukiernia czyta dietetyk dolny finanse foto fotograf fotografia fryzjer fryzury ' +
  'fundacja gabinet galeria gazeta gmina gotuje górny hurtownia kancelaria kawiarnia klient klientka komis kosmetologia kosmetyka księgarnia kursy kwiaciarnia masaż meble miasto moda muzeum ' +
  'nieruchomości noclegi notariusz ogrody parafia paznokcie piecze piekarnia pizzeria pokoje poleca pracownia przedszkole psycholog radzi remonty restauracja rękodzieło rodzina serwis siłownia ' +
  'spółka stowarzyszenie szkolenia szkoła szyje teatr trener trenerka tygodnik ubezpieczenia uroda urody usługi warsztat wydawnictwo zespół żłobek';
const serbian =
  'agencija akademija advokat apartmani apoteka biblioteka bioskop cvećara cvjećara časopis fitnes fondacija fotograf frizer frizerski galerija gradnja grupa kafić kanal ketering klub knjižara ' +
  'kolači kozmetika kozmetički kuhinja kuva muzej nakit nekretnine novine opština ordinacija osiguranje pekara peče pozorište poslastičarnica porodica prevoz psiholog salon servis škola stranica ' +
  'šije teretana torte trener trgovina udruženje usluge vrtić zvanična zvanični';
const german =
  'apotheke atelier autohaus backt bäckerei bastelt beratung bestattungen bloggt blumenladen boutique buchhandlung bücherei chor dachdecker elektro fahrschule fanclub ferienwohnung fotograf fotografie fotografin ' +
  'friseur friseursalon frisör fußpflege galerie gasthaus gasthof gartenbau gärtnerei hausverwaltung heilpraktiker hochzeiten immobilien imkerei kanzlei kindergarten kita klinik kocht konditorei kosmetik kosmetikstudio ' +
  'kunde kundin kundenservice liest magazin malerbetrieb metzgerei möbel mode museum musikschule nagelstudio näht orchester partei pension pflegedienst physiotherapie praxis rechtsanwalt rechtsanwältin reisebüro ' +
  'reisen schmuck schreinerei schule steuerberater steuerberatung stiftung strickt tanzschule taxi testet theater tierarzt tierarztpraxis tischlerei umzüge vegan verlag versand versicherung versicherungen vertrieb ' +
  'ag ev gymnasium institut kg weingut weinhandlung werkstatt yoga zahnarzt zahnarztpraxis zeitung';
const english =
  'academy agency apparel artist association bakery band barbershop beauty bikes boutique brewery builders candles care catering centre center clinic clothing coach coaching coffee collective comedy construction ' +
  'consulting cosmetics crafts creations customer dance deals decor dental design designs diner electrical events fashion fc fitness florist flowers foundation fundraiser furniture gallery gamer gaming gifts gym ' +
  'handmade homes insurance interiors jewellery jewelry kitchen landscaping library magazine makeup massage memes motors museum nails orchestra painting pets photo photos photographer pizza plumbing podcast ' +
  'pottery productions quilts quotes realestate realtor realty recipes records removals rescue roofing school services shoes skincare society solutions spa sports studios support tattoo tattoos taxi theatre theater tours ' +
  'toys travel travels tutoring university vegan videos vintage vlog vlogs weddings wellness winery workshop airport alert bank beach bot choir city college council county daily festival garden gardens grill high hospital institute life mall ministries ministry network nursery online parody press primary resort station tribute world';
const russian =
  'агентство аптека аренда ателье барбершоп блог бровист бухгалтер букеты бутик визажист врач выпечка вяжет газета гостиница готовит дерматолог детский диетолог дизайн дизайнер доставка доктор журнал игрушки ип ' +
  'кафе клиент клиентка клиника кондитер косметика косметолог коуч кредит логопед маникюр массаж мастер мебель музей музыка недвижимость новости нотариус обувь одежда окна отель официальная официальный парикмахер ' +
  'педикюр печёт подарки психолог путешествия ремонт репетитор рецепты риелтор риэлтор рисует рукоделие сантехник свадьбы служба стилист стоматолог стоматология страница страхование такси тату театр торты тренер ' +
  'турагент туры украшения фитнес фото фотограф хендмейд хор хостел цветы центр акции бот деткам купить опт оптом отзывы продажа продам распродажа скидки шоурум школа шьёт экскурсии юрист адвокат ювелирный йога';
const persian =
  'آتلیه آرایشگاه آژانس آشپزخانه آشپزی آکادمی آموزش آموزشگاه آهنگ اخبار املاک انتشارات باشگاه بنیاد بوتیک بیمه پزشک پوشاک تخفیف ترجمه تزئینات تعمیرات تور جواهری چرم خبر خدمات خیاطی داروخانه دفتر دندانپزشک دندانپزشکی ' +
  'دیجیتال رسانه روانشناس رادیو زیورآلات سالن سرویس شیرینی صفحه طرفداران طلا عکاس عکاسی عطر قنادی کاشی کامپیوتر کتابفروشی کفش کلینیک کیک گلفروشی گل لباس مارکت مبلمان مجله مدرسه مرکز مزون مشاور مشاوره مشتری ' +
  'مهدکودک موبایل موزیک موسسه نان نانوایی نشر نقاشی نگارخانه هتل هنر هنرکده هواداران وکیل ورزش یوگا استایل استور شاپ';

const words = lazy(
  () => new Set([polish, serbian, german, english, russian, persian].join(' ').split(' ').map(fold)),
);

/** Is this a word of a page rather than of a person's name, in any language of ours (Serbian in either script)? */
export function isPageWord(word: string): boolean {
  return (
    words().has(fold(word)) || words().has(fold(toLatin(word))) || words().has(word.replaceAll('\u200c', ''))
  );
}
