import { lazy } from '../core/lazy.ts';
import { fold } from './fold.ts';
import { toLatin } from './serbian.ts';

/** What Polish and Serbian shops, offices and clubs put beside a first name ("Ewa Kwiaciarnia", "Milica kuva"). */
const polish =
  'adwokat agencja akademia antykwariat apartamenty apteka atelier auto biblioteka biżuteria butik catering centrum cukiernia czyta dietetyk dolny finanse foto fotograf fotografia fryzjer fryzury ' +
  'fundacja gabinet galeria gazeta gmina gotuje górny hurtownia kancelaria kawiarnia klient klientka komis kosmetologia kosmetyka księgarnia kursy kwiaciarnia masaż meble miasto moda muzeum ' +
  'nieruchomości noclegi notariusz ogrody parafia paznokcie piecze piekarnia pizzeria pokoje poleca pracownia przedszkole psycholog radzi remonty restauracja rękodzieło rodzina serwis siłownia ' +
  'spółka stowarzyszenie szkolenia szkoła szyje teatr trener trenerka tygodnik ubezpieczenia uroda urody usługi warsztat wydawnictwo zespół żłobek';
const serbian =
  'agencija akademija advokat apartmani apoteka biblioteka bioskop cvećara cvjećara časopis fitnes fondacija fotograf frizer frizerski galerija gradnja grupa kafić kanal ketering klub knjižara ' +
  'kolači kozmetika kozmetički kuhinja kuva muzej nakit nekretnine novine opština ordinacija osiguranje pekara peče pozorište poslastičarnica porodica prevoz psiholog salon servis škola stranica ' +
  'šije teretana torte trener trgovina udruženje usluge vrtić zvanična zvanični';

const words = lazy(() => new Set(`${polish} ${serbian}`.split(' ').map(fold)));

/** Is this a word of a page rather than of a person's name, in Polish or Serbian (of either script)? */
export function isPageWord(word: string): boolean {
  return words().has(fold(toLatin(word)));
}
