import { firstTerms, officeHours } from '../../../components/options/policies/draft.ts';
import { isHot } from '../../../lib/core/hot.ts';
import type { Policy } from '../../../lib/core/policy.ts';
import type {
  Brand,
  Case,
  Category,
  CommentId,
  Decision,
  SiteId,
  StoredComment,
  Target,
} from '../../../lib/core/types.ts';
import type {
  CaseView,
  IncidentsView,
  QueueView,
  RoundsView,
  RoundView,
  SummaryView,
  TopicView,
} from '../../../lib/messages.ts';
import type { Suggestion } from '../../../lib/reply/suggest.ts';

/** The gallery's now: 14 October 2026, 9:30 UTC. All people, brands and words are invented. */
export const now = Date.UTC(2026, 9, 14, 9, 30);
const minute = 60_000;
const target = 30 * minute;

export const brand: Brand = {
  id: 'b1',
  name: 'Sunny Kettle',
  addedAt: 0,
  identities: [
    { site: 'facebook', key: 'sunnykettle' },
    { site: 'x', key: 'sunny_kettle' },
  ],
};
export const otherBrand: Brand = {
  id: 'b2',
  name: 'چای آفتاب',
  addedAt: 0,
  identities: [{ site: 'facebook', key: '100200300400500' }],
};

const hours = officeHours('Europe/Warsaw');
export const openOnWeekdays: Policy = {
  id: 'p1',
  name: '',
  brandId: brand.id,
  site: null,
  versions: [
    {
      validFrom: null,
      terms: {
        ...firstTerms,
        rules: [
          {
            categories: ['praise', 'mention'],
            urgencyFrom: 0,
            targets: { firstResponse: null, nextResponse: null, resolution: null },
          },
        ],
        calendar: {
          ...hours,
          week: {
            ...hours.week,
            mon: [
              { from: '08:00', to: '12:00' },
              { from: '13:30', to: '18:00' },
            ],
            sat: [{ from: '22:00', to: '06:00' }],
          },
          holidays: [{ date: '2026-11-11', name: 'Narodowe Święto Niepodległości' }],
          daysOff: [{ date: '2026-12-24', name: 'Wigilia' }],
          extraDays: [
            { date: '2026-11-29', name: 'Black Weekend', windows: [{ from: '10:00', to: '24:00' }] },
          ],
        },
      },
    },
  ],
};

interface Sample {
  who: string;
  handle?: string;
  site: SiteId;
  text: string;
  lang: string;
  category: Category;
  /** Minutes since it was written. */
  age: number;
  /** Minutes of doubt about that. */
  doubt?: number;
  flags?: Partial<StoredComment>;
  state?: Case['state'];
  decision?: Decision;
  more?: Partial<Case>;
}

const samples: Sample[] = [
  {
    who: 'Marta Zielonka',
    site: 'facebook',
    lang: 'pl',
    category: 'complaint',
    age: 94,
    doubt: 25,
    text: 'Trzeci czajnik w tym roku i znowu przecieka pod uchwytem. Pisałam na infolinię w poniedziałek i do dziś cisza. Co mam zrobić, żeby ktoś się tym wreszcie zajął? Woda leje się na blat za każdym razem, kiedy nalewam pełny litr, a paragon mam.',
    flags: { editedAt: 1 },
  },
  {
    who: 'Jonas Albrecht',
    handle: 'jonas_albrecht',
    site: 'x',
    lang: 'de',
    category: 'outage',
    age: 41,
    text: 'Eure App startet seit heute früh nicht mehr, alle im Büro haben das gleiche Problem.',
  },
  {
    who: 'نگار رستگار',
    site: 'facebook',
    lang: 'fa',
    category: 'urgent-request',
    age: 29.2,
    text: 'سلام، سفارش من (Kettle Mini) قرار بود دیروز برسد ولی هنوز نرسیده. می‌شود لطفاً همین امروز پیگیری کنید؟',
    flags: { onAd: true },
  },
  {
    who: 'Priya Raman',
    handle: 'priyabrews',
    site: 'x',
    lang: 'en',
    category: 'question',
    age: 24,
    text: 'Does the new lid fit the 2024 model too? 🫖',
  },
  {
    who: 'Милица Јовановић',
    site: 'facebook',
    lang: 'sr',
    category: 'question',
    age: 11,
    doubt: 5,
    text: 'Да ли шаљете и за Нови Сад и колико кошта поштарина?',
  },
  {
    who: 'Олег Савин',
    site: 'facebook',
    lang: 'ru',
    category: 'praise',
    age: 4,
    text: 'Спасибо за быструю замену, чайник работает отлично!',
    flags: { truncated: true },
  },
];

function viewOf(p: Sample, index: number): CaseView {
  const latest = now - (p.age - (p.doubt ?? 0)) * minute;
  const earliest = now - p.age * minute;
  const id = `${p.site}:${900 + index}` as const;
  const at = { earliest, latest };
  const owed = p.state === undefined || p.state === 'waiting' || p.state === 'escalated';
  const comment: StoredComment = {
    id,
    site: p.site,
    threadId: id,
    parentId: null,
    postId: `${p.site}:77`,
    url: 'https://x.com/sunny_kettle/status/77',
    author: { name: p.who, handle: p.handle ?? null, profile: 'https://x.com/somebody', isBrand: false },
    text: p.text,
    lang: p.lang,
    postedAt: at,
    editedAt: null,
    hidden: false,
    onAd: false,
    truncated: false,
    kind: 'comment',
    brandId: brand.id,
    customerId: `${p.site}:${p.who}`,
    firstSeenAt: latest,
    lastSeenAt: now,
    exactAt: p.doubt ? null : earliest,
    bounds: at,
    ...p.flags,
  };
  return {
    brandName: brand.name,
    comment,
    coverage:
      index === 0
        ? { postId: 'facebook:77', total: 61, seen: 38, filtered: true, collapsed: 4, cut: 2 }
        : null,
    case: {
      id: `${id}~${comment.customerId}`,
      brandId: brand.id,
      site: p.site,
      threadId: id,
      postId: comment.postId,
      customerId: comment.customerId,
      state: p.state ?? 'waiting',
      decision: p.decision ? { id: 'd', caseId: '', at: now, decision: p.decision } : null,
      waitingSince: owed ? at : null,
      waitingFor: owed ? id : null,
      lastMessageId: id,
      lastMessageAt: at,
      target: owed ? targetOf(id) : null,
      due: owed ? earliest + target : null,
      riskAt: owed ? earliest + 0.75 * target : null,
      resolution: null,
      firstResponse: null,
      answers:
        p.state === 'answered'
          ? [
              {
                commentId: id,
                questionId: id,
                at,
                ...after(12, id),
                templateId: null,
              },
            ]
          : [],
      triage: {
        lang: p.lang,
        category: p.category,
        urgency: 1,
        sentiment: p.category === 'praise' ? 1 : isHot(p.category) ? -1 : 0,
        needsReply: p.category !== 'praise',
        confidence: 0.8,
        reasons: ['przecieka', 'infolinia'],
      },
      ...p.more,
    },
  };
}

function targetOf(commentId: CommentId): Target {
  return { kind: 'firstResponse', length: target, commentId, policyId: 'default', validFrom: null };
}

/** What an answer after so many minutes says of its times. */
function after(minutes: number, id: CommentId) {
  const took = { earliest: minutes * minute, latest: minutes * minute };
  const span = { calendar: took, open: took };
  const due = { earliest: now + target, latest: now + target };
  const clocks = { customer: span, desk: span, hand: null };
  return { took, clocks, target: targetOf(id), due, verdict: 'met' as const };
}

const waiting = samples.map(viewOf);
const [first, second] = samples;

const ago = (minutes: number) => now - minutes * minute;
const version = (text: string, lang: string, from: number, to: number) => ({
  text,
  lang,
  truncated: false,
  firstSeenAt: ago(from),
  seenAt: ago(to),
});

/** What changes on the page while one works: edits, deletions, hiding, moves, and more than one message. */
const changed: Sample[] = [
  {
    who: 'Marta Zielonka',
    site: 'facebook',
    lang: 'pl',
    category: 'complaint',
    age: 94,
    text: 'Trzeci czajnik w tym roku i znowu przecieka. Proszę o zwrot pieniędzy.',
    flags: {
      versions: [
        version('Trzeci czajnik w tym roku i znowu przecieka.', 'pl', 90, 70),
        version('Trzeci czajnik w tym roku i znowu przecieka. Proszę o zwrot pieniędzy.', 'pl', 40, 0),
      ],
    },
    more: { alsoWaiting: ['facebook:902', 'facebook:903'] },
  },
  {
    who: 'Jonas Albrecht',
    handle: 'jonas_albrecht',
    site: 'x',
    lang: 'de',
    category: 'outage',
    age: 41,
    text: 'Eure App startet seit heute früh nicht mehr.',
    more: {
      answers: [
        {
          commentId: 'x:990',
          questionId: 'x:901',
          at: { earliest: ago(30), latest: ago(30) },
          ...after(11, 'x:901'),
          templateId: null,
          gone: true,
        },
      ],
    },
  },
  {
    who: 'Tomasz Wrona',
    site: 'facebook',
    lang: 'pl',
    category: 'complaint',
    age: 12,
    text: 'Nie polecam, nikt nie odbiera telefonu!',
    flags: { hidden: true, threads: ['facebook:11', 'facebook:12'] },
  },
];

const changedDone: Sample[] = [
  {
    ...(changed[0] as Sample),
    state: 'answered',
    more: { textChange: { after: 'answer', at: ago(20) } },
  },
  {
    who: 'Priya Raman',
    handle: 'priyabrews',
    site: 'x',
    lang: 'en',
    category: 'question',
    age: 24,
    text: 'Does the new lid fit the 2024 model too? 🫖',
    state: 'dismissed',
    flags: { lastSeenAt: ago(10), goneAt: ago(5) },
  },
  {
    who: 'نگار رستگار',
    site: 'facebook',
    lang: 'fa',
    category: 'praise',
    age: 60,
    text: 'ممنون از پیگیری شما.',
    state: 'dismissed',
    decision: { kind: 'dismiss', reason: 'no-answer-needed' },
    more: { textChange: { after: 'decision', at: ago(6) } },
  },
];

/** What the brand has only said so far: put off, and promises open, broken and kept. */
const promised: Sample[] = [
  {
    who: 'Marta Zielonka',
    site: 'facebook',
    lang: 'pl',
    category: 'complaint',
    age: 94,
    text: 'Trzeci czajnik w tym roku i znowu przecieka.',
    more: {
      softStops: [{ commentId: 'facebook:970', at: { earliest: ago(80), latest: ago(80) } }],
      promises: [
        {
          commentId: 'facebook:970',
          text: 'w ciągu godziny',
          madeAt: { earliest: ago(80), latest: ago(80) },
          dueAt: ago(20),
          keptBy: null,
        },
        {
          commentId: 'facebook:970',
          text: 'do jutra do 15',
          madeAt: { earliest: ago(80), latest: ago(80) },
          dueAt: ago(-26 * 60),
          keptBy: null,
        },
      ],
    },
  },
  {
    who: 'Jonas Albrecht',
    handle: 'jonas_albrecht',
    site: 'x',
    lang: 'de',
    category: 'outage',
    age: 41,
    text: 'Eure App startet seit heute früh nicht mehr.',
    more: {
      // Of an earlier wait: it says nothing about this one.
      softStops: [{ commentId: 'x:970', at: { earliest: ago(300), latest: ago(300) } }],
      promises: [
        {
          commentId: 'x:970',
          text: 'bis 14 Uhr',
          madeAt: { earliest: ago(300), latest: ago(300) },
          dueAt: ago(180),
          keptBy: 'x:971',
        },
      ],
    },
  },
];

const base: QueueView = {
  items: waiting,
  total: waiting.length,
  counts: { waiting: 6, atRisk: 2, overdue: 2 },
  bySite: { facebook: { waiting: 4, atRisk: 1, overdue: 1 }, x: { waiting: 2, atRisk: 1, overdue: 1 } },
  lanes: { waiting: 6, snoozed: 2, escalated: 1, done: 48, trolls: 0 },
  trust: { complete: false, health: 'ok' },
  health: { state: 'ok', hinted: 38, read: 38, missing: {} },
  coverage: { seen: 38, total: 61, partial: 1, filtered: 1, collapsed: 4, cut: 2, gone: 1, letBe: 1 },
};
const none: QueueView = {
  ...base,
  items: [],
  total: 0,
  counts: { waiting: 0, atRisk: 0, overdue: 0 },
  lanes: { waiting: 0, snoozed: 0, escalated: 0, done: 0, trolls: 0 },
};

/** Queue views by the name of the scene. */
export const queues: Record<string, QueueView> = {
  queue: base,
  many: { ...base, total: 137, counts: { waiting: 137, atRisk: 14, overdue: 23 } },
  degraded: {
    ...base,
    trust: { complete: true, health: 'degraded' },
    health: { state: 'degraded', hinted: 42, read: 40, missing: { time: 3, id: 1 } },
    coverage: null,
  },
  quiet: {
    ...none,
    trust: { complete: true, health: 'ok' },
    coverage: { seen: 61, total: 61, partial: 0, filtered: 0, collapsed: 0, cut: 0, gone: 0, letBe: 0 },
  },
  empty: { ...none, trust: { complete: true, health: 'empty' }, coverage: null },
  partial: none,
  broken: { ...none, trust: { complete: false, health: 'broken' }, coverage: null },
  changed: { ...base, items: changed.map(viewOf), total: 3 },
  promised: { ...base, items: promised.map(viewOf), total: 2 },
  changedDone: { ...base, items: changedDone.map(viewOf), total: 3 },
  done: {
    ...base,
    items: [
      ...(first ? [viewOf({ ...first, state: 'answered' }, 0)] : []),
      ...(second
        ? [viewOf({ ...second, state: 'dismissed', decision: { kind: 'dismiss', reason: 'spam' } }, 1)]
        : []),
    ],
    total: 2,
  },
};

export const suggestions: Suggestion[] = [
  {
    id: 's1',
    lang: 'pl',
    source: 'starter',
    reasons: ['complaint', 'pl'],
    text: 'Pani Marto, bardzo przepraszam za kłopot z czajnikiem. Proszę o numer zamówienia w wiadomości prywatnej, a jeszcze dziś zorganizuję wymianę.',
  },
  {
    id: 's2',
    lang: 'pl',
    source: 'starter',
    reasons: ['complaint', 'pl'],
    text: 'Dzień dobry, Pani Marto! Dziękuję, że Pani napisała, i przepraszam za przeciek. Czy może Pani podać datę zakupu? Od razu sprawdzę, co się stało.',
  },
];

export const summary: SummaryView = {
  brands: [
    {
      brand,
      bySite: {
        facebook: { counts: { waiting: 4, atRisk: 1, overdue: 1 }, trust: { complete: false, health: 'ok' } },
        x: { counts: { waiting: 2, atRisk: 1, overdue: 1 }, trust: { complete: true, health: 'ok' } },
      },
    },
    {
      brand: otherBrand,
      bySite: {
        facebook: {
          counts: { waiting: 0, atRisk: 0, overdue: 0 },
          trust: { complete: true, health: 'broken' },
        },
      },
    },
  ],
  counts: { waiting: 6, atRisk: 2, overdue: 2 },
  trust: { complete: false, health: 'ok' },
  longest: waiting[0] ?? null,
  next: waiting[1] ?? null,
  medianFirstResponse: {
    value: 12.4 * minute,
    about: true,
    over: false,
    n: 18,
    open: 6,
    caseId: waiting[0]?.case.id ?? '',
  },
};

/** The conversation of the first changed case. */
export function changedThread(): StoredComment[] {
  const [first] = changed.map(viewOf);
  if (!first) return [];
  const { comment } = first;
  const brandAuthor = { ...comment.author, name: brand.name, isBrand: true };
  const { versions: _, ...plain } = comment;
  return [
    comment,
    {
      ...plain,
      id: 'facebook:901',
      author: { ...comment.author, name: 'Ewa Sowa' },
      text: 'U mnie to samo.',
    },
    {
      ...plain,
      id: 'facebook:904',
      author: brandAuthor,
      text: 'Pani Marto, sprawdzamy.',
      lastSeenAt: ago(50),
      goneAt: ago(45),
    },
    { ...plain, id: 'facebook:902', text: 'Halo?', exactAt: ago(40) },
    { ...plain, id: 'facebook:903', text: 'Czy ktoś to czyta?', exactAt: ago(30) },
  ];
}

const round = (more: Partial<RoundView> & Pick<RoundView, 'postId' | 'site' | 'excerpt'>): RoundView => ({
  brandName: brand.name,
  url: `https://www.facebook.com/sunnykettle/posts/${more.postId}`,
  foundOn: 'https://www.facebook.com/sunnykettle',
  postedAt: null,
  visitedAt: null,
  coverage: null,
  ...more,
});
const covered = (postId: string, total: number | null, seen: number, closed = 0) => ({
  postId,
  total,
  seen,
  filtered: closed > 1,
  collapsed: closed,
  cut: 0,
});

/** The round list: with and without link, counter, words and visit, in several scripts. */
export const rounds: RoundsView = {
  items: [
    round({
      postId: 'facebook:77',
      site: 'facebook',
      excerpt: 'Nowy czajnik Kettle Mini już w sklepach: mieści pół litra, gotuje w dwie minuty i…',
      visitedAt: now - 125 * minute,
      coverage: covered('facebook:77', 61, 38, 4),
    }),
    round({
      postId: 'x:2051270614840246291',
      site: 'x',
      excerpt: 'Winter hours from Monday: we answer from 7 to 22. 🫖',
      url: 'https://x.com/sunny_kettle/status/2051270614840246291',
      postedAt: { earliest: now - 400 * minute, latest: now - 400 * minute },
      coverage: covered('x:2051270614840246291', 12, 0),
    }),
    round({
      postId: 'facebook:sunnykettle چای',
      site: 'facebook',
      excerpt: 'کتری تازهٔ Sunny Kettle رسید؛ تا پایان هفته با ارسال رایگان.',
      url: null,
      coverage: covered('facebook:sunnykettle چای', 4, 0),
    }),
    round({
      postId: 'facebook:78',
      site: 'facebook',
      excerpt: '',
      coverage: covered('facebook:78', null, 3, 1),
    }),
    round({
      postId: 'facebook:79',
      site: 'facebook',
      excerpt: 'Danke für 10.000 Bewertungen!',
      visitedAt: now - 26 * 60 * minute,
      coverage: covered('facebook:79', 23, 23),
    }),
    round({ postId: 'x:12', site: 'x', excerpt: 'New colours are here.', visitedAt: now - 30_000 }),
    round({
      postId: 'facebook:80',
      site: 'facebook',
      excerpt: 'Jakie kolory lubicie najbardziej?',
      coverage: {
        ...covered('facebook:80', 9, 2),
        closing: { reason: 'let-be', at: now - 90 * minute, total: 9, reopenedAt: null },
      },
    }),
  ],
  total: 7,
  unseen: 4,
};

export function threadOf(): StoredComment[] {
  const [top] = waiting;
  if (!top) return [];
  const answer: StoredComment = {
    ...top.comment,
    id: 'facebook:901',
    author: { ...top.comment.author, name: brand.name, isBrand: true },
    text: 'Dzień dobry, czy może Pani przesłać zdjęcie uchwytu?',
    exactAt: now - 60 * minute,
  };
  return [
    top.comment,
    answer,
    {
      ...top.comment,
      id: 'facebook:902',
      text: 'Wysłałam wczoraj, proszę sprawdzić.',
      exactAt: now - 40 * minute,
    },
  ];
}

const report = (n: number, author: string, excerpt: string, more = {}) => ({
  commentId: `x:90${n}` as const,
  caseId: `x:90${n}~x:guest_${n}`,
  author,
  url: `https://x.com/guest_${n}/status/90${n}`,
  excerpt,
  at: now - n * 3 * minute,
  answered: false,
  again: false,
  ...more,
});

export const topics: TopicView[] = [
  { phrase: 'discount code', lang: 'en', n: 12 },
  { phrase: 'zielona lampa', lang: 'pl', n: 7 },
  { phrase: 'شاخهٔ نخل', lang: 'fa', n: 3 },
];

export const incidents: IncidentsView = {
  open: 1,
  items: [
    {
      incident: {
        id: 'x:909',
        brandId: brand.id,
        state: 'open',
        things: ['app', 'login'],
        firstAt: now - 41 * minute,
        lastAt: now - 2 * minute,
        lastHour: 47,
        customers: 47,
        languages: ['en', 'pl', 'fa'],
        blocks: { en: 'The login of our app has been failing since 8:50. We are on it.' },
        closedAt: null,
      },
      brandName: brand.name,
      answered: 31,
      total: 47,
      again: 0,
      members: [
        report(9, 'Jonas Albrecht', 'Eure App startet seit heute früh nicht mehr.', { answered: true }),
        report(5, 'Marta Zielonka', 'Nie mogę się zalogować do aplikacji od rana'),
        report(1, 'سارا کریمی', 'اپلیکیشن از صبح باز نمی‌شود'),
      ],
    },
    {
      incident: {
        id: 'x:908',
        brandId: brand.id,
        state: 'closed',
        things: ['payment'],
        firstAt: now - 300 * minute,
        lastAt: now - 200 * minute,
        lastHour: 0,
        customers: 9,
        languages: ['en'],
        blocks: {},
        closedAt: now - 60 * minute,
      },
      brandName: brand.name,
      answered: 9,
      total: 9,
      again: 4,
      members: [
        report(8, 'Hannah Whitcombe', 'Card payments fail at checkout', { answered: true, again: true }),
      ],
    },
  ],
};
