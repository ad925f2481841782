import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOwn } from '../core/brand.ts';
import { isGone } from '../core/comment.ts';
import {
  type ModelOffer,
  type ModelSettings,
  type ModelState,
  modelShape,
  originOf,
  type Question,
} from '../core/model.ts';
import { exchangesOf } from '../core/thread.ts';
import type { Brand } from '../core/types.ts';
import { type CaseRead, readThread } from '../data/reads.ts';
import { type ModelAnswer, Refusal } from '../messages.ts';
import type { Prompt } from '../reply/prompt.ts';
import type { ReplyRequest } from '../reply/suggest.ts';
import type { Deps } from './deps.ts';
import { askBuiltIn, askEndpoint, hasBuiltIn } from './model-client.ts';
import { requestFor } from './suggestions.ts';

/** By itself in `storage.local`, for the key: it is in no settings, no view and no export. */
const key = 'model';

/** Which model is switched on; null: none. */
export async function readModel(): Promise<ModelSettings | null> {
  const stored = v.safeParse(modelShape, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : null;
}

export async function modelOrRefusal(): Promise<ModelSettings> {
  const model = await readModel();
  if (!model) throw new Refusal({ code: 'model-off' });
  return model;
}

/** Switches a model on, or off (null). */
export async function setModel(model: ModelSettings | null): Promise<void> {
  await (model ? browser.storage.local.set({ [key]: model }) : browser.storage.local.remove(key));
}

export async function modelState(): Promise<ModelState | null> {
  const model = await readModel();
  if (model?.kind !== 'endpoint') return model;
  const { key: _, ...state } = model;
  return state;
}

/** What a model would be sent for a reply to a case; null: it does not write this language, or nothing is to be written. */
export async function offerFor(
  deps: Deps,
  model: ModelSettings,
  read: CaseRead,
  brands: readonly Brand[],
): Promise<ModelOffer | null> {
  const prompt = await promptOf(deps, read, brands, await requestFor(deps, read, brands));
  if (!prompt || (model.kind === 'built-in' && !(await hasBuiltIn(prompt.lang)))) return null;
  return offerOf(model, prompt);
}

/** Sends what the person was shown, and only that, and looks hard at what comes back. */
export async function askModel(
  deps: Deps,
  model: ModelSettings,
  read: CaseRead,
  brands: readonly Brand[],
  shown: ModelOffer,
): Promise<ModelAnswer> {
  const request = await requestFor(deps, read, brands);
  const prompt = await promptOf(deps, read, brands, request);
  if (!prompt || !isSame(offerOf(model, prompt), shown)) throw new Refusal({ code: 'model-changed' });
  const raw = await answerOf(model, prompt.lang, shown);
  const { modelReply } = await deps.judge();
  const reply = modelReply(raw, request);
  if (reply.text === null) return reply;
  return { text: reply.text, id: 'model', lang: prompt.lang, source: 'model', reasons: [] };
}

function isSame(a: ModelOffer, b: ModelOffer): boolean {
  return a.to === b.to && a.instruction === b.instruction && a.conversation === b.conversation;
}

/** One neutral question, so that a person sees whether it works; answers what came back. */
export async function tryModel(): Promise<string> {
  const model = await modelOrRefusal();
  const instruction = 'You answer in one short, friendly sentence.';
  return answerOf(model, 'en', { instruction, conversation: 'What colour is the sky on a clear day?' });
}

async function answerOf(model: ModelSettings, lang: string, question: Question): Promise<string> {
  if (model.kind === 'built-in') return askBuiltIn(lang, question);
  // A person may have taken it back in the browser's own settings.
  if (!(await browser.permissions.contains({ origins: [originOf(model.address)] })))
    throw new Refusal({ code: 'model-off', detail: model.address });
  return askEndpoint(model, question);
}

function offerOf(model: ModelSettings, { instruction, conversation }: Prompt): ModelOffer {
  return {
    to: model.kind === 'endpoint' ? new URL(model.address).host : null,
    instruction,
    conversation,
  };
}

/** Of the thread what this customer and the brand said to each other: others are none of the model's business. */
async function promptOf(
  { db, judge }: Deps,
  { comment: { threadId, customerId } }: CaseRead,
  brands: readonly Brand[],
  request: ReplyRequest,
): Promise<Prompt | null> {
  const [thread, { promptFor, isHolding }] = await Promise.all([readThread(db, threadId), judge()]);
  const exchange = exchangesOf(thread, brands, isHolding).find((each) => each.customerId === customerId);
  const ours = new Set(exchange?.said.map(({ comment }) => comment.id));
  const said = thread
    .filter((each) => !isGone(each) && (ours.has(each.id) || each.customerId === customerId))
    .map(({ id, text }) => ({ from: ours.has(id) ? ('brand' as const) : ('customer' as const), text }));
  const people = thread.filter((each) => !isOwn(each, brands)).map(({ author }) => author.name);
  return promptFor(request, said, people);
}
