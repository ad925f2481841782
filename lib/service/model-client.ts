import * as v from 'valibot';
import type { ModelSettings, Question } from '../core/model.ts';
import type { ProblemCode } from '../core/types.ts';
import { Refusal } from '../messages.ts';

/** Who has not answered by then, ms, is given up; a browser ends a worker whose request takes 30 s. */
const patience = 25_000;
/** Bytes of an answer. A reply has less than a thousand, what is around it a few more. */
const mostBytes = 64 * 1024;

type Endpoint = Extract<ModelSettings, { kind: 'endpoint' }>;

/** The answer of an OpenAI-compatible endpoint, raw; rejects with a Refusal. Nobody but that address hears of the question. */
export async function askEndpoint(
  { address, name, key }: Endpoint,
  { instruction, conversation }: Question,
): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  const lost = (error: unknown) => problem(signal.aborted ? 'model-slow' : 'model-down', error);
  const response = await fetch(`${address.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model: name,
      messages: [
        { role: 'system', content: instruction },
        { role: 'user', content: conversation },
      ],
      stream: false,
    }),
    // Elsewhere than where the person said nothing is sent, nor anything that the browser knows of them.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  }).catch((error: unknown) => {
    throw lost(error);
  });
  const fault = faultOf(response);
  if (!fault) return contentOf(await readAtMost(response, lost));
  void response.body?.cancel().catch(() => undefined);
  throw problem(fault, response.status);
}

function faultOf({ status, ok, headers }: Response): ProblemCode | null {
  if (status === 401 || status === 403) return 'model-denied';
  if (!ok) return 'model-error';
  const isJson = /^application\/([\w.]+\+)?json\b/i.test(headers.get('content-type') ?? '');
  return isJson ? null : 'model-garbled';
}

/** Reads no further than what an answer may have. */
async function readAtMost({ body }: Response, lost: (error: unknown) => Refusal): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      // Leaving the loop ends the connection.
      if (bytes > mostBytes) throw problem('model-long', bytes);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : lost(error);
  }
  return text + decoder.decode();
}

const completion = v.object({
  choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1)),
});

function contentOf(text: string): string {
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), completion), text);
  const content = answer.success ? answer.output.choices[0]?.message.content : undefined;
  if (content === undefined) throw problem('model-garbled', text.slice(0, 200));
  return content;
}

/** The browser's own model (Prompt API), as far as it is used. */
interface BuiltIn {
  availability(of?: Languages): Promise<string>;
  create(of?: Languages & { initialPrompts: object[]; signal: AbortSignal }): Promise<{
    prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}
interface Languages {
  expectedInputs: object[];
  expectedOutputs: object[];
}

declare global {
  /** Absent where the browser has none. */
  var LanguageModel: BuiltIn | undefined;
}

function speaking(lang: string): Languages {
  // The instruction is in English.
  const languages = [...new Set(['en', lang])];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages: [lang] }],
  };
}

/** Whether the browser's own model is there and writes this language (BCP 47). */
export async function hasBuiltIn(lang: string): Promise<boolean> {
  const availability = await globalThis.LanguageModel?.availability(speaking(lang)).catch(() => null);
  return availability === 'available';
}

/** The answer of the browser's own model, raw; rejects with a Refusal. */
export async function askBuiltIn(lang: string, { instruction, conversation }: Question): Promise<string> {
  if (!globalThis.LanguageModel) throw problem('model-off', 'no model');
  const signal = AbortSignal.timeout(patience);
  try {
    const initialPrompts = [{ role: 'system', content: instruction }];
    const session = await globalThis.LanguageModel.create({ ...speaking(lang), initialPrompts, signal });
    const answer = await session.prompt(conversation, { signal });
    session.destroy();
    if (answer.length <= mostBytes) return answer;
  } catch (error) {
    throw problem(signal.aborted ? 'model-slow' : 'model-down', error);
  }
  throw problem('model-long');
}

function problem(code: ProblemCode, detail?: unknown): Refusal {
  return new Refusal(detail === undefined ? { code } : { code, detail: String(detail) });
}
