import { lazy } from '../core/lazy.ts';
import { fold } from './fold.ts';
import { slavicNames } from './vocative.ts';

/** Common first names in Latin letters beside the Polish and Serbian ones. What stands here may be greeted. */
const western =
  'Aaron Abigail Adele Alan Alastair Albert Alex Alexander Alexandra Alexis Alfred Alice Alicia Alison Allison Amanda Amber ' +
  'Amelia Amy Andrea Andrew Andy Angela Angelika Anja Anna Anne Annette Anthony Antje Anton Antonia Ariana Arthur Ashley ' +
  'Astrid Audrey Axel Barbara Barry Beatrice Ben Benjamin Bernadette Bernd Bernhard Beth Bettina Bianca Birgit Björn Brandon ' +
  'Brenda Brian Bridget Brigitte Bruno Caitlin Cameron Carina Carl Carla Carmen Carol Caroline Carolin Carsten Catherine ' +
  'Charles Charlotte Chloe Chris Christa Christian Christiane Christina Christine Christof Christopher Cindy Claire Clara ' +
  'Claudia Claus Colin Connor Cornelia Craig Cynthia Dagmar Daniel Daniela Danielle Darren Dave David Dean Debbie Deborah ' +
  'Denise Dennis Derek Detlef Diana Diane Dieter Dietmar Dirk Dominic Dominik Donald Donna Doris Dorothea Dorothy Doug ' +
  'Douglas Duncan Dylan Eckhard Edith Edward Eileen Elaine Eleanor Elena Elias Elisabeth Elizabeth Elke Ella Ellen Emilia ' +
  'Emily Emma Eric Erich Erika Erin Ernst Esther Ethan Eva Evelyn Fabian Felicity Felix Fiona Florian Frances Francesca ' +
  'Francis Frank Franz Franziska Frederick Frieda Friedrich Fritz Gabriele Gareth Gary Gavin Geoff George Georg Gerald Gerd ' +
  'Gerhard Gertrud Gillian Gisela Glenn Gordon Graham Greg Gregory Greta Gudrun Günter Günther Gunnar Hannah Hannes Hans ' +
  'Harald Harold Harriet Harry Hartmut Hazel Heather Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helga Helmut ' +
  'Hendrik Henrik Henry Herbert Hermann Hilary Hilde Hildegard Holger Holly Horst Howard Hubert Hugh Ian Ilse Imogen Ina Ines ' +
  'Ingeborg Ingo Ingrid Irene Iris Isabel Isabella Isabelle Jack Jackie Jacob Jacqueline Jakob James Jamie Jana Jane Janet ' +
  'Janice Janina Jasmin Jasmine Jason Jayne Jeff Jeffrey Jens Jennifer Jenny Jeremy Jerry Jessica Jill Jim Joachim Joan Joanna ' +
  'Joanne Jochen Joe Joel Johann Johanna Johannes John Jonas Jonathan Jörg Jordan Josef Joseph Josephine Joshua Joyce Juan ' +
  'Judith Judy Julia Julian Juliane Julie Juliet Jürgen Justin Jutta Karen Karin Karl Karla Karsten Kate Katharina Katherine ' +
  'Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Keith Kelly Ken Kenneth Kerry Kerstin Kevin Kieran Kimberly Kirsten ' +
  'Klaus Konrad Konstantin Kristin Kristina Kurt Kyle Lara Larry Lars Laura Lauren Laurie Lea Leah Lena Leo Leon Leonard ' +
  'Leonie Leslie Lewis Liam Lily Linda Lisa Liz Logan Lorraine Lothar Louis Louise Luca Lucas Lucy Ludwig Luis Luisa Luise ' +
  'Lukas Luke Lutz Lydia Lynn Madeleine Madison Magdalena Maike Malcolm Mandy Manfred Manuel Manuela Marc Marcel Marco ' +
  'Marcus Margaret Margarete Margit Maria Marianne Marie Marina Mario Marion Mark Markus Marlene Martha Martin Martina Mary ' +
  'Mathias Mathilda Matt Matthew Matthias Maureen Max Maximilian Megan Melanie Melissa Mia Michael Michaela Michelle Miguel ' +
  'Mike Miriam Mohamed Mohammed Moira Molly Monica Monika Moritz Nadine Nancy Naomi Natalie Natasha Nathan Neil Niamh ' +
  'Nicholas Nick Nicola Nicole Nigel Niklas Nils Nina Noah Nora Norbert Norman Olaf Oliver Olivia Oscar Oskar Otto Owen ' +
  'Pamela Patricia Patrick Paul Paula Pauline Penelope Peter Petra Philip Philipp Phoebe Pia Rachel Rainer Ralf Ralph Raphael ' +
  'Raymond Rebecca Regina Reiner Reinhard Renate Rhys Ricarda Richard Rita Rob Robert Roberta Robin Roger Roland Rolf Ronald ' +
  'Rosemary Rosie Roy Rudolf Rupert Russell Ruth Ryan Sabine Sabrina Sally Sam Samantha Samuel Sandra Sara Sarah Sascha ' +
  'Scott Sean Sebastian Sharon Shaun Shirley Siegfried Sigrid Silke Silvia Simon Simone Sina Sofia Sonja Sophia Sophie ' +
  'Stefan Stefanie Stephan Stephanie Stephen Steve Steven Stuart Susan Susanna Susanne Suzanne Svenja Sven Swen Sylvia ' +
  'Tamara Tanja Tara Ted Teresa Terence Terry Theodor Theresa Thomas Thorsten Tilman Tim Timo Timothy Tina Tobias Todd Tom ' +
  'Tony Torsten Tracey Tracy Trevor Tristan Udo Ulf Ulrich Ulrike Ursula Ute Uwe Valerie Vanessa Vera Verena Veronica ' +
  'Veronika Victor Victoria Viktor Viktoria Vincent Virginia Volker Walter Waltraud Wendy Werner Wilfried Wilhelm William ' +
  'Winfried Wolfgang Xaver Xenia Yvonne Zachary Zoe ' +
  'Achim Adam Andreas Anke Ann Annie Annika Ansgar Armin Aylin Billy Beate Bill Bobby Bob Boris Britta Bruce Burkhard Carola Christoph Carolyn Cathy Chloë Christel Clemens Conny Corinna Courtney Danny Deniz Detlev Edgar Edeltraud Egon Elfriede Emil Emine Enrico Erik Erwin ' +
  'Evan Eveline Ewald Fatma Ferdinand Finn Frauke Friederike Frida Gabi Gaby Gerda Gerlinde Gero Gesine Gina Giovanni Gloria Gustav Gwen Hanna Hasan Heidrun Heinke Henning Henriette Hiltrud Ida Ilona Imke ' +
  'Inga Inge Inka Irmgard Isa Iwona Jan Jannik Jimmy Joana Jodie Joerg Johnny Josephin Josie Juergen Juliana Jule Kai Karoline Katharine Kayla Lennart Leonhard Levi Liliana ' +
  'Lynne Maja Margot Mareike Marius Marlies Marvin Mats Mechthild Meike Melinda Merle Mona Mustafa Natascha Nele Odette Ole Pascal Peggy Phil Ray Reinhold Rene Ricky Ronja Roswitha Rosa Rudi Rüdiger Siobhan Samira Sandy ' +
  'Selina Sigmar Soeren Sören Steffen Steffi Stella Susi Swantje Tabea Theo Theresia Tilo Tobi Tommy Toni Traudel Trudy Uli Ursel Valentin Vicky Viola Waldemar Walther Wiebke Willi Wilma Zeynep';

/** Russian and Persian first names as they are commonly written in Latin letters. */
const romanised =
  'Aleksandr Aleksei Alexei Alexey Anastasia Anastasiya Andrei Andrey Artem Artyom Boris Denis Dmitri Dmitriy Dmitry Ekaterina ' +
  'Elena Evgenia Evgeny Galina Gleb Grigory Igor Ilya Inna Irina Ivan Kirill Konstantin Ksenia Lyudmila Margarita Maxim Maksim ' +
  'Mikhail Nadezhda Natalia Natalya Nikita Nikolai Nikolay Oksana Oleg Olga Pavel Polina Roman Ruslan Sergei Sergey Stanislav ' +
  'Svetlana Taras Tatiana Tatyana Timur Vadim Valentina Valery Vasily Viktoria Vitaly Vladimir Yana Yulia Yuri Yury ' +
  'Ahmad Ali Alireza Amin Amir Amirhossein Arash Arezoo Armin Arman Azadeh Babak Bahar Bahareh Bahram Behnam Behzad Dariush Ehsan ' +
  'Elham Elnaz Fariba Farhad Farnaz Farzaneh Fatemeh Fereshteh Ghazal Golnaz Hamed Hamid Hamidreza Hanieh Hossein Iman Javad ' +
  'Kamran Kaveh Keyvan Kourosh Ladan Laleh Leila Leyla Mahdi Mahmoud Mahnaz Mahsa Majid Mansour Maryam Masoud Mehdi Mehran ' +
  'Mehrdad Milad Mina Mitra Mohammad Mohammadreza Mohsen Mojgan Mona Morteza Mostafa Nader Narges Nasrin Nazanin Negar Negin ' +
  'Niloofar Niloufar Nima Omid Parisa Parvin Payam Pedram Pegah Peyman Pouya Ramin Reza Roya Roza Saeed Saeid Sahar Saman Samira ' +
  'Sanaz Sepideh Setareh Shabnam Shadi Shahin Shahram Shima Shirin Siamak Sina Soheil Somayeh Taraneh Vahid Yasaman Yasmin Zahra ' +
  'Zeinab Zohreh';

const russianList =
  'Александр Александра Алексей Алёна Алена Алина Алиса Алла Альбина Анастасия Анатолий Ангелина Андрей Анжела Анна Антон Антонина ' +
  'Арина Аркадий Арсений Артём Артем Артур Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Василиса Вера ' +
  'Вероника Виктор Виктория Виталий Виолетта Владимир Владислав Владислава Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб ' +
  'Григорий Давид Дана Даниил Данила Дарья Денис Диана Динара Дмитрий Евгений Евгения Егор Екатерина Елена Елизавета Ефим Жанна Зинаида ' +
  'Зоя Иван Игнат Игорь Илона Ильдар Илья Инга Инесса Инна Иосиф Ирина Ирма Камилла Карина Каролина Катерина Кира Кирилл Клавдия ' +
  'Константин Кристина Ксения Лариса Лев Леонид Лидия Лилия Лолита Любовь Людмила Майя Макар Максим Марат Маргарита Марианна Марина ' +
  'Мария Марк Марта Матвей Милана Милена Мирон Михаил Надежда Назар Наталия Наталья Нелли Ника Никита Николай Нина Оксана Олег Олеся ' +
  'Ольга Павел Петр Пётр Платон Полина Раиса Регина Рената Ренат Ринат Роберт Родион Роман Ростислав Руслан Рустам Савелий Сабина Светлана ' +
  'Святослав Семён Семен Сергей Снежана София Софья Станислав Степан Стефания Таисия Тамара Тарас Татьяна Тимофей Тимур Тихон Ульяна ' +
  'Фёдор Федор Филипп Эдуард Элина Элла Эльвира Эльдар Эмилия Эмма Эрик Юлиана Юлия Юрий Яков Ян Яна Ярослав Ярослава ' +
  'Аня Маша Катя Лена Оля Наташа Света Таня Ира Юля Настя Даша Саша Паша Миша Дима Серёжа Коля Вова Ваня Костя Женя Лёша Алёша Петя Рома ' +
  'Айгуль Айрат Азат Азамат Альберт Альфия Аида Амина Анфиса Антонида Аэлита Бэлла Венера Вениамин Гульнара Гузель Гульназ Дина Диляра Ева Евдокия Заира Зарина Зульфия ' +
  'Ильнур Ирэна Камиль Ксюша Лана Леся Лейла Лиана Люция Мадина Магомед Мила Муслим Наиля Нелля Рамиль Рафаэль Рашид Резеда Римма Рузанна Руслана Самира Севастьян Соломон Сурен Тигран Фаина Фарид Фатима Эльмира Юлианна ' +
  'Гриша Даня Лида Лера Люба Люся Макс Марго Митя Стас Тёма Тоня Федя Эдик Яша ' +
  'Слава Толя Юра Вика Соня Лиза Надя Люда Галя Поля Рита';

const persianList =
  'آرین آریا آیلین امیر اصغر ارغوان الناز الهه ایلیا باران باقر بتول بنفشه پدرام پریا پریناز پوریا پونه تهمینه ثریا جلال جمال حسنا حوریه حیدر خدیجه دلارام راضیه رسول رضوان روزبه زری زینت ژینا سام سجاد سارینا سپیدار سودابه سهند سیمین ' +
  'شکوفه شهرام شهناز صالح صدیقه صفیه صغری طاها طناز طیبه عبدالله عطیه غلامرضا فاطیما فرامک فرح فرنگیس فروغ قاسم کبری کوروش کورش گلی لعیا مانی متین محدثه محسنه مژده مژگان مبین معین مهتاب مهرنوش مهرناز مهشاد مهین میثم ' +
  'نازی نادیا ندا نرجس نگارین نوشین هاله هستی هوشنگ وجیهه یاسین یحیی یعقوب ' +
  'آتنا آذر آرش آرمان آرمین آرزو آزاده آزیتا آناهیتا آیدا آیناز ابراهیم احسان احمد اردشیر ارسلان اسماعیل اشکان افسانه افشین اکبر الهام امید ' +
  'امیرحسین امیررضا امیرعلی امین ایمان بابک بهار بهاره بهرام بهروز بهزاد بهنام بهمن بیتا بیژن پارسا پرستو پروانه پروین پریسا پویا پژمان پگاه پیام پیمان ترانه ' +
  'تینا جواد جعفر جمشید حامد حسام حسن حسین حمید حمیدرضا حمیده حنانه خسرو داریوش داود دنیا رامین رضا رعنا رقیه رویا ریحانه زهرا زهره زینب ژاله ژیلا سارا سامان سامیار ' +
  'سپهر سپیده ستاره سحر سعید سعیده سمانه سمیرا سمیه سهراب سهیل سهیلا سوسن سیاوش سیامک سیما سینا شادی شاهین شبنم شراره شقایق شهاب شهرزاد شهلا شهین شیدا شیرین ' +
  'شیما شیوا صادق صبا صدف صفورا صنم طاهره عاطفه عباس عرفان عسل علی علیرضا غزل غزاله فاطمه فائزه فرامرز فرانک فرزاد فرزانه فرشاد فرشته فرناز فرنوش فرهاد فریبا فرید فریده ' +
  'فریدون کاظم کامران کامیار کاوه کتایون کریم کسری کیان کیانا کیمیا کیوان گلناز گلنار گیتا گیتی لادن لاله لیدا لیلا مائده ماهان مجتبی مجید محبوبه محسن محمد محمدحسین محمدرضا ' +
  'محمدعلی محمدمهدی محمود محیا مرتضی مرجان مرضیه مریم مسعود مصطفی معصومه ملیحه ملیکا منصور منصوره منوچهر منیژه مهدی مهدیه مهران مهرداد مهسا مهشید مهناز مهیار مونا میترا میلاد ' +
  'مینا مینو نادر نازنین ناصر ناهید نجمه نرگس نسترن نسرین نسیم نگار نگین نوید نیلوفر نیما هادی هاشم هانیه هدیه هما هومن وحید یاسر یاسمن یاسمین یاشار یگانه یلدا یوسف یونس';

const latin = lazy(() => new Set([...`${western} ${romanised}`.split(' ').map(fold), ...slavicNames()]));
const russian = lazy(() => new Set(russianList.split(' ').map(fold)));
const persian = lazy(() => new Set(persianList.split(' ')));

/** Is this a common first name, written in Latin letters (of whatever people)? */
export function isLatinName(name: string): boolean {
  return latin().has(fold(name));
}

/** Is this a common Russian first name, in Cyrillic? */
export function isRussianName(name: string): boolean {
  return russian().has(fold(name));
}

/** Is this a common Persian first name, in Persian letters? Needs no folding but that of the Arabic code points. */
export function isPersianName(name: string): boolean {
  return persian().has(name);
}
