import { browser } from 'wxt/browser';
import { hasIdentity, identitiesOn, identityKey, mergeBrands, siteOfAddress } from './core/brand.ts';
import { explainCase, explained } from './core/explain.ts';
import { defaultPolicy, mergePolicies, type Policy } from './core/policy.ts';
import { soundPolicies } from './core/policy-shape.ts';
import { judgingBy } from './core/targets.ts';
import type { Brand, CaseId, Identity, SiteId } from './core/types.ts';
import { judgeAgain, wantAgain } from './data/again.ts';
import { exportAll, mergeBackup, parseBackup } from './data/backup.ts';
import { keepDraft } from './data/drafts.ts';
import { recordIncident } from './data/incidents.ts';
import { type CaseRead, readCase, readThread } from './data/reads.ts';
import * as records from './data/records.ts';
import { readSaid } from './data/said.ts';
import { readTemplates } from './data/templates.ts';
import { type Handlers, Refusal, type Sender } from './messages.ts';
import {
  type ChangeSettings,
  createSettingsChanger,
  identityFrom,
  withAddress,
  withIdentity,
  withoutBrand,
} from './service/brands.ts';
import type { Deps } from './service/deps.ts';
import { draftView } from './service/drafts.ts';
import { incidentsView } from './service/incidents.ts';
import { createLearning, isWordOnHeat, type Learning } from './service/learning.ts';
import {
  askModel,
  modelOrRefusal,
  modelState,
  offerFor,
  readModel,
  setModel,
  tryModel,
} from './service/model.ts';
import { casesOfNotice } from './service/notices.ts';
import { withoutPolicy, withPolicy } from './service/policies.ts';
import { createRefresh } from './service/refresh.ts';
import { suggestionsFor } from './service/suggestions.ts';
import { topicsView } from './service/topics.ts';
import { queueView, railView, roundsView, summaryView } from './service/views.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Service {
  handlers: Handlers;
  /** Brings badge, alarms and notifications in line with the database; safe at any time, never rejects. */
  refresh(): Promise<void>;
  /** Judges every case anew, as after an update that judges otherwise or keeps more. Never rejects. */
  judgeAll(): Promise<void>;
  /** Judges what a worker that died over it left. Never rejects. */
  carryOn(): Promise<void>;
  notices: NoticeActions;
}

/**
 * The worker's half of the protocol. Made anew at every worker start; holds nothing that matters, so that a second
 * one on the same database answers the same. Handlers reject with a `Refusal` for what a person can be told, and
 * with the storage's own error where that fails (which also shows on the badge).
 */
export function createService(deps: Deps): Service {
  const { refresh, upToDate, showFailure } = createRefresh(deps);
  const changeSettings = createSettingsChanger();
  const learning = createLearning(deps);
  const again = createAgain(deps, refresh, learning);
  const handlers: Handlers = {
    ...factHandlers(deps, refresh, again, learning),
    ...viewHandlers(deps, upToDate, learning),
    ...learningHandlers(deps, again, changeSettings, learning),
    ...tabHandlers(deps),
    ...brandHandlers(deps, refresh, changeSettings, learning),
    ...policyHandlers(deps, again, changeSettings),
    ...templateHandlers(deps),
    ...modelHandlers(deps),
    ...dataHandlers(deps, refresh, again, changeSettings, learning),
  };
  return {
    handlers: guarded(handlers, showFailure),
    refresh: () => refresh(),
    judgeAll: () => again.judge('all').catch(showFailure),
    carryOn: () => again.carryOn().catch(showFailure),
    notices: noticeActions(deps, refresh, learning),
  };
}

/** Judging anew what is stored, as rules have changed. */
interface Again {
  judge(which: 'open' | 'all'): Promise<void>;
  /** Changes the rules and judges by them, also if the worker dies between the two. */
  after<T>(which: 'open' | 'all', change: () => Promise<T>): Promise<T>;
  carryOn(): Promise<void>;
}

function createAgain(deps: Deps, refresh: Refresh, learning: Learning): Again {
  const want = (which: 'open' | 'all') => wantAgain(deps.db, which, deps.randomId());
  const carryOn = () => judgeAgain(deps.db, () => learning.rules(), deps.now);
  const judge = async (which: 'open' | 'all') => {
    await want(which);
    await carryOn();
    await refresh(true);
  };
  return {
    judge,
    async after(which, change) {
      await want(which);
      const value = await change();
      // Once more, as somebody may have judged by the old rules meanwhile.
      await judge(which);
      return value;
    },
    async carryOn() {
      if (await carryOn()) await refresh(true);
    },
  };
}

type Some<N extends keyof Handlers> = Pick<Handlers, N>;
type Refresh = (changed?: boolean) => Promise<void>;

/** Facts and decisions: stored before they are acknowledged. */
function factHandlers(
  deps: Deps,
  refresh: Refresh,
  again: Again,
  learning: Learning,
): Some<
  | 'comments.seen'
  | 'reply.inserted'
  | 'reply.sent'
  | 'draft.check'
  | 'case.decide'
  | 'incident.decide'
  | 'case.draft'
  | 'post.letBe'
> {
  const { db } = deps;
  return {
    async 'comments.seen'(p, from) {
      const site = siteOf(from);
      const settings = await readSettings();
      const brand = settings.brands.find(({ id }) => id === p.brandId);
      if (!brand || identitiesOn(brand, site).length === 0 || p.page.site !== site)
        throw refused('comments.seen');
      const changed = await records.recordSighting(
        db,
        { ...p, site },
        await learning.rules(settings),
        deps.now(),
      );
      await refresh(changed);
      return { accepted: p.comments.length };
    },
    async 'reply.inserted'(p, from) {
      if (!p.commentId.startsWith(`${siteOf(from)}:`)) throw refused(p.commentId);
      await refresh(await records.recordInserted(db, p, await learning.rules(), deps.now()));
    },
    async 'reply.sent'(p) {
      await refresh(await records.recordSent(db, p, await learning.rules(), deps.now()));
    },
    async 'draft.check'(p, { tabId }) {
      if (tabId === null) throw new Refusal({ code: 'no-such-tab' });
      return draftView(deps, p, tabId);
    },
    async 'case.draft'(p) {
      await caseOrRefusal(deps, p.caseId);
      await keepDraft(db, p);
    },
    async 'post.letBe'(p) {
      if (!(await db.coverage.get(p.postId))) throw new Refusal({ code: 'no-such-post', detail: p.postId });
      await refresh(await records.recordLetBe(db, p));
    },
    async 'incident.decide'(p) {
      const comment = await db.comments.get(p.of);
      if (comment?.brandId !== p.brandId) throw new Refusal({ code: 'no-such-case', detail: p.of });
      await recordIncident(db, p);
      await refresh(true);
    },
    async 'case.decide'(p) {
      await caseOrRefusal(deps, p.caseId);
      const teaches = await isWordOnHeat(db, p.decision);
      if (!teaches) return refresh(await records.recordDecision(db, p, await learning.rules(), deps.now()));
      // What was just said, or taken back, is known only then.
      await again.after('open', async () => {
        await records.recordDecision(db, p, await learning.rules(), deps.now());
        learning.forget();
      });
    },
  };
}

function viewHandlers(
  deps: Deps,
  upToDate: () => Promise<void>,
  learning: Learning,
): Some<
  | 'rail.view'
  | 'queue.view'
  | 'rounds.view'
  | 'incidents.view'
  | 'topics.view'
  | 'thread.view'
  | 'suggestions.view'
  | 'deadline.view'
  | 'summary.view'
  | 'offer.words'
> {
  const brandsNow = async () => {
    const [{ brands }] = await Promise.all([readSettings(), upToDate()]);
    return brands;
  };
  return {
    async 'rail.view'(p, from) {
      if (p.site !== siteOf(from)) throw refused(p.site);
      await upToDate();
      return railView(deps, p);
    },
    'queue.view': async (p) => queueView(deps, await brandsNow(), p),
    'rounds.view': async (p) => roundsView(deps, await brandsNow(), p),
    'incidents.view': async (p) => incidentsView(deps, (await readSettings()).brands, p.brandId),
    'topics.view': async () => topicsView(deps, (await readSettings()).brands),
    'summary.view': async () => summaryView(deps, await brandsNow()),
    'thread.view': (p) => readThread(deps.db, p.threadId),
    async 'suggestions.view'(p) {
      const read = await caseOrRefusal(deps, p.caseId);
      return suggestionsFor(deps, read, (await readSettings()).brands);
    },
    async 'deadline.view'(p) {
      const { case: of } = await caseOrRefusal(deps, p.caseId);
      const message = await deps.db.comments.get(explained(of)?.target.commentId ?? of.lastMessageId);
      return message ? explainCase(of, message, judgingBy(await learning.rules())) : [];
    },
    async 'offer.words'() {
      const { t } = await deps.words();
      return { question: t('offer.question'), yes: t('offer.yes'), no: t('offer.no') };
    },
  };
}

/** What a person does with a notification. Never rejects: there is nowhere to say so. */
export interface NoticeActions {
  /** Shows the most urgent of its cases on its page. */
  open(id: string): Promise<void>;
  /** Snoozes those of its cases that still wait, for an hour; they are told anew when that ends. */
  snooze(id: string): Promise<void>;
}

/** How long a notification is put off, ms. */
const putOff = 60 * 60_000;

function noticeActions(deps: Deps, refresh: Refresh, learning: Learning): NoticeActions {
  const once = (act: (cases: readonly CaseId[], id: string) => Promise<void>) => async (id: string) => {
    try {
      await act(await casesOfNotice(deps, id), id);
      await browser.notifications.clear(id);
    } catch (error) {
      console.error('notification', error);
    }
  };
  return {
    open: once(async ([first]) => {
      if (first) await deps.host.openTab((await caseOrRefusal(deps, first)).comment.url);
    }),
    snooze: once(async (cases, id) => {
      const rules = await learning.rules();
      const at = deps.now();
      // Named after the notice, so that a second press decides nothing new.
      for (const caseId of cases)
        await records.recordDecision(
          deps.db,
          { id: `${id} ${caseId}`, caseId, at, decision: { kind: 'snooze', until: at + putOff } },
          rules,
          at,
        );
      await refresh(true);
    }),
  };
}

/** What the person asks of a tab. A tab that is gone or closed to us is said in words. */
function tabHandlers({
  host,
  ...deps
}: Deps): Some<'reader.wanted' | 'sidebar.wanted' | 'composer.main' | 'case.open' | 'post.open'> {
  const onTab = (work: Promise<void>) =>
    work.catch((error) => {
      throw new Refusal({ code: 'no-such-tab', detail: String(error) });
    });
  const run = async (script: 'reader' | 'sidebar', { tabId }: Sender) => {
    if (tabId === null) throw new Refusal({ code: 'no-such-tab' });
    await onTab(host.runScript(tabId, script));
  };
  return {
    'reader.wanted': (_, from) => run('reader', from),
    'sidebar.wanted': (_, from) => run('sidebar', from),
    async 'composer.main'(p, { tabId }) {
      if (tabId === null) throw new Refusal({ code: 'no-such-tab' });
      return host.insertMain(tabId, p.token, p.text, p.replace);
    },
    async 'case.open'(p) {
      const { comment } = await caseOrRefusal(deps, p.caseId);
      await onTab(host.openTab(comment.url));
    },
    async 'post.open'(p) {
      const post = await deps.db.posts.get(p.postId);
      if (!post) throw new Refusal({ code: 'no-such-post', detail: p.postId });
      const address = post.url ?? post.foundOn;
      if (siteOfAddress(address) !== post.site) throw refused(address);
      await onTab(host.openTab(address));
    },
  };
}

function brandHandlers(
  deps: Deps,
  refresh: Refresh,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<
  'brand.offered' | 'brand.recognised' | 'brand.add' | 'brand.address' | 'brand.remove' | 'overDraft.set'
> {
  /** Who became or is no longer one of the brand's own: their threads are judged by the brands that are there now. */
  async function judgeAuthors(authors: readonly Identity[]): Promise<void> {
    const rules = await learning.rules();
    for (const author of authors)
      await records.rederiveAuthor(deps.db, identityKey(author), rules, deps.now());
    await refresh(true);
  }
  async function add(what: Parameters<typeof withIdentity>[1]): Promise<Brand> {
    const brand = await changeSettings((settings) => withIdentity(settings, what, deps));
    await judgeAuthors([what.identity]);
    return brand;
  }
  async function remove(p: Parameters<Handlers['brand.remove']>[0]): Promise<void> {
    await judgeAuthors(await changeSettings((settings) => withoutBrand(settings, p.brandId, p.identity)));
  }
  return {
    async 'brand.offered'(p, from) {
      const identity = { site: p.identity.site, key: p.identity.key.toLowerCase() };
      if (identity.site !== siteOf(from)) throw refused(identity.site);
      if (p.answer === 'yes') await add({ identity, name: p.name });
      else
        await changeSettings((settings) => ({
          settings: {
            ...settings,
            declinedOffers: [...new Set([...settings.declinedOffers, identityKey(identity)])],
          },
          value: undefined,
        }));
    },
    async 'brand.recognised'({ brandId, identity }, from) {
      const { brands, declinedOffers } = await readSettings();
      const brand = brands.find(({ id }) => id === brandId);
      if (identity.site !== siteOf(from) || !brand || identitiesOn(brand, identity.site).length === 0)
        throw refused(brandId);
      const isTaken = brands.some((each) => hasIdentity(each, identity));
      if (!isTaken && !declinedOffers.includes(identityKey(identity))) await add({ identity, brandId });
    },
    async 'overDraft.set'({ overDraft }) {
      await changeSettings((settings) => ({ settings: { ...settings, overDraft }, value: undefined }));
    },
    'brand.add': async (p) => add({ identity: identityFrom(p.input), name: p.name, brandId: p.brandId }),
    async 'brand.address'(p) {
      await changeSettings((settings) => withAddress(settings, p));
      // Every surface asks again: what it shows may address people.
      await refresh(true);
    },
    'brand.remove': remove,
  };
}

/** What was learned from people's words on how hot messages are. */
function learningHandlers(
  deps: Deps,
  again: Again,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<'learning.view' | 'learning.begin'> {
  return {
    async 'learning.view'() {
      const { learnsFrom: from } = await readSettings();
      return { times: (await readSaid(deps.db, from)).length, from };
    },
    async 'learning.begin'({ from }) {
      await again.after('open', async () => {
        await changeSettings((settings) => ({
          settings: { ...settings, learnsFrom: from },
          value: undefined,
        }));
        learning.forget();
      });
    },
  };
}

/** What is promised. A change counts for what begins after it; what waits is judged again by the list as it is now. */
function policyHandlers(
  deps: Deps,
  again: Again,
  changeSettings: ChangeSettings,
): Some<'policy.save' | 'policy.remove'> {
  return {
    'policy.save': (p) =>
      again.after('open', () => changeSettings((settings) => withPolicy(settings, p, deps))),
    async 'policy.remove'({ id }) {
      await again.after('open', () => changeSettings((settings) => withoutPolicy(settings, id, deps.now())));
    },
  };
}

/** The team's own replies. */
function templateHandlers({
  db,
  now,
  randomId,
}: Deps): Some<'templates.view' | 'template.save' | 'template.remove'> {
  return {
    'templates.view': () => readTemplates(db, null),
    async 'template.save'({ id = randomId(), template }) {
      const saved = { ...template, id, updatedAt: now() };
      await db.templates.put(saved);
      return saved;
    },
    'template.remove': ({ id }) => db.templates.delete(id),
  };
}

/** The language model, off until a person switches one on. */
function modelHandlers(
  deps: Deps,
): Some<'model.view' | 'model.ask' | 'model.state' | 'model.set' | 'model.try'> {
  return {
    async 'model.view'({ caseId }) {
      const model = await readModel();
      // As a rule: then nothing else is read.
      if (!model) return null;
      return offerFor(deps, model, await caseOrRefusal(deps, caseId), (await readSettings()).brands);
    },
    async 'model.ask'({ caseId, shown }) {
      const [model, read] = await Promise.all([modelOrRefusal(), caseOrRefusal(deps, caseId)]);
      return askModel(deps, model, read, (await readSettings()).brands, shown);
    },
    'model.state': modelState,
    'model.set': ({ model }) => setModel(model),
    'model.try': tryModel,
  };
}

/** The backup. An import is stored whole before its brands are: done twice, it does no harm. */
function dataHandlers(
  deps: Deps,
  refresh: Refresh,
  again: Again,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<'data.export' | 'data.import'> {
  return {
    async 'data.export'() {
      // A pack is for this computer until somebody pastes it elsewhere.
      const { brands, policies: set, version: _, packs: __, ...settings } = await readSettings();
      const policies = [...soundPolicies(set), defaultPolicy];
      return exportAll(deps.db, { brands, policies, settings }, deps.now());
    },
    async 'data.import'(p) {
      const backup = parseBackup(p.backup);
      if (!backup) throw new Refusal({ code: 'bad-backup' });
      const merged = (settings: Settings) => ({
        ...settings,
        brands: mergeBrands(settings.brands, backup.brands),
        policies: mergePolicies(settings.policies, backup.policies),
      });
      const ours = await readSettings();
      const both = merged(ours);
      const taken = await mergeBackup(deps.db, backup, await learning.rules(both), deps.now());
      learning.forget();
      // Policies that count for waits of the past may have come with it.
      const policies = both.policies.filter((policy, i) => !isSame(policy, ours.policies[i])).length;
      const keep = () => changeSettings((settings) => ({ settings: merged(settings), value: undefined }));
      // Words on heat count for the others too.
      const which = policies > 0 ? 'all' : taken.decisions > 0 ? 'open' : null;
      await (which ? again.after(which, keep) : keep().then(() => refresh(true)));
      const brands = both.brands.filter((brand, i) => !sameBrand(brand, ours.brands[i])).length;
      return { ...taken, brands, policies };
    },
  };
}

function isSame(a: Policy, b: Policy | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameBrand(a: Brand, b: Brand | undefined): boolean {
  return a.id === b?.id && a.identities.length === b.identities.length;
}

async function caseOrRefusal({ db, now }: Pick<Deps, 'db' | 'now'>, id: CaseId): Promise<CaseRead> {
  const read = await readCase(db, id, now());
  if (!read) throw new Refusal({ code: 'no-such-case', detail: id });
  return read;
}

/** The site of the page that speaks. */
function siteOf({ site }: Sender): SiteId {
  if (!site) throw refused('no site');
  return site;
}

function refused(detail: string): Refusal {
  return new Refusal({ code: 'refused', detail });
}

/** Every failure that is not a refusal is one of the storage: it shows on the badge before it is answered. */
function guarded(handlers: Handlers, onFailure: () => Promise<void>): Handlers {
  const guard = (handler: (p: never, from: Sender) => Promise<unknown>) => async (p: never, from: Sender) => {
    try {
      return await handler(p, from);
    } catch (error) {
      if (!(error instanceof Refusal)) await onFailure();
      throw error;
    }
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, guard(handler)]),
  ) as Handlers;
}
