import { browser } from 'wxt/browser';
import { hasIdentity, identitiesOn, identityKey, mergeBrands, siteOfAddress } from './core/brand.ts';
import { explainCase, explained } from './core/explain.ts';
import { defaultPolicy, mergePolicies, type Policy } from './core/policy.ts';
import { soundPolicies } from './core/policy-shape.ts';
import { judgingBy } from './core/targets.ts';
import type { Brand, CaseId, Identity, SiteId } from './core/types.ts';
import { exportAll, mergeBackup, parseBackup } from './data/backup.ts';
import { judgeAgain } from './data/derive.ts';
import { keepDraft } from './data/drafts.ts';
import { recordIncident } from './data/incidents.ts';
import { type CaseRead, readCase, readThread } from './data/reads.ts';
import * as records from './data/records.ts';
import { readSaid } from './data/said.ts';
import { type Handlers, Refusal, type Sender } from './messages.ts';
import {
  type ChangeSettings,
  createSettingsChanger,
  identityFrom,
  withIdentity,
  withoutBrand,
} from './service/brands.ts';
import type { Deps } from './service/deps.ts';
import { blocksFor, incidentsView } from './service/incidents.ts';
import { createLearning, isWordOnHeat, type Learning } from './service/learning.ts';
import { casesOfNotice } from './service/notices.ts';
import { withoutPolicy, withPolicy } from './service/policies.ts';
import { createRefresh } from './service/refresh.ts';
import { brandNameOf, queueView, railView, roundsView, summaryView } from './service/views.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Service {
  handlers: Handlers;
  /** Brings badge, alarms and notifications in line with the database; safe at any time, never rejects. */
  refresh(): Promise<void>;
  /** Judges every case anew, as after an update that judges otherwise or keeps more. Never rejects. */
  judgeAll(): Promise<void>;
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
  const handlers: Handlers = {
    ...factHandlers(deps, refresh, learning),
    ...viewHandlers(deps, upToDate, learning),
    ...learningHandlers(deps, refresh, changeSettings, learning),
    ...tabHandlers(deps),
    ...brandHandlers(deps, refresh, changeSettings, learning),
    ...policyHandlers(deps, refresh, changeSettings, learning),
    ...dataHandlers(deps, refresh, changeSettings, learning),
  };
  const judgeAll = async () => {
    await judgeAgain(deps.db, 'all', await learning.rules(), deps.now());
    await refresh(true);
  };
  return {
    handlers: guarded(handlers, showFailure),
    refresh: () => refresh(),
    judgeAll: () => judgeAll().catch(showFailure),
    notices: noticeActions(deps, refresh, learning),
  };
}

type Some<N extends keyof Handlers> = Pick<Handlers, N>;
type Refresh = (changed?: boolean) => Promise<void>;

/** Facts and decisions: stored before they are acknowledged. */
function factHandlers(
  deps: Deps,
  refresh: Refresh,
  learning: Learning,
): Some<
  | 'comments.seen'
  | 'reply.inserted'
  | 'reply.sent'
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
      const changed = await records.recordSighting(db, { ...p, site }, await learning.rules(), deps.now());
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
      if (teaches) learning.forget();
      const changed = await records.recordDecision(db, p, await learning.rules(), deps.now());
      // What was just said, or taken back, is known only now.
      if (teaches) {
        learning.forget();
        await judgeAgain(db, 'open', await learning.rules(), deps.now());
      }
      await refresh(changed || teaches);
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
    'summary.view': async () => summaryView(deps, await brandsNow()),
    'thread.view': (p) => readThread(deps.db, p.threadId),
    async 'suggestions.view'(p) {
      const { case: of, comment } = await caseOrRefusal(deps, p.caseId);
      const { brands } = await readSettings();
      const brand = brands.find(({ id }) => id === of.brandId);
      const owed = [comment.id, ...(of.alsoWaiting ?? [])];
      const facts = brand ? await blocksFor(deps, brand, owed) : null;
      return deps.suggest({
        comment: comment.text,
        author: comment.author.name,
        lang: comment.lang,
        site: of.site,
        category: of.triage.category,
        brand: brandNameOf(of, brands),
        seed: comment.id,
        ...(facts && { facts }),
      });
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
): Some<'brand.offered' | 'brand.recognised' | 'brand.add' | 'brand.remove'> {
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
    'brand.add': async (p) => add({ identity: identityFrom(p.input), name: p.name, brandId: p.brandId }),
    'brand.remove': remove,
  };
}

/** What was learned from people's words on how hot messages are. */
function learningHandlers(
  deps: Deps,
  refresh: Refresh,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<'learning.view' | 'learning.begin'> {
  return {
    async 'learning.view'() {
      const { learnsFrom: from } = await readSettings();
      return { times: (await readSaid(deps.db, from)).length, from };
    },
    async 'learning.begin'({ from }) {
      await changeSettings((settings) => ({ settings: { ...settings, learnsFrom: from }, value: undefined }));
      learning.forget();
      await judgeAgain(deps.db, 'open', await learning.rules(), deps.now());
      await refresh(true);
    },
  };
}

/** What is promised. A change counts for what begins after it; what waits is judged again by the list as it is now. */
function policyHandlers(
  deps: Deps,
  refresh: Refresh,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<'policy.save' | 'policy.remove'> {
  async function judgeOpen(): Promise<void> {
    await judgeAgain(deps.db, 'open', await learning.rules(), deps.now());
    await refresh(true);
  }
  return {
    async 'policy.save'(p) {
      const policy = await changeSettings((settings) => withPolicy(settings, p, deps));
      await judgeOpen();
      return policy;
    },
    async 'policy.remove'({ id }) {
      await changeSettings((settings) => withoutPolicy(settings, id, deps.now()));
      await judgeOpen();
    },
  };
}

/** The backup. An import is stored whole before its brands are: done twice, it does no harm. */
function dataHandlers(
  deps: Deps,
  refresh: Refresh,
  changeSettings: ChangeSettings,
  learning: Learning,
): Some<'data.export' | 'data.import'> {
  return {
    async 'data.export'() {
      // A pack is for this computer until somebody pastes it elsewhere; so is what was forgotten here.
      const {
        brands,
        policies: set,
        version: _,
        packs: __,
        learnsFrom: ___,
        ...settings
      } = await readSettings();
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
      if (policies > 0 || taken.decisions > 0)
        await judgeAgain(deps.db, policies > 0 ? 'all' : 'open', await learning.rules(both), deps.now());
      await changeSettings((settings) => ({ settings: merged(settings), value: undefined }));
      await refresh(true);
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
