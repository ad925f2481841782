import { createInterface } from 'node:readline';
import * as v from 'valibot';

/**
 * Runs a command of design.md 7: one JSON object per line on stdin, one per line on stdout. Blank lines are passed
 * over; a bad line is named on stderr with its number and the exit code is 1, the good ones are still answered.
 */
export async function eachLine<S extends v.GenericSchema>(
  schema: S,
  answer: (input: v.InferOutput<S>) => object,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const problem = answerLine(schema, line, answer);
    if (problem) {
      console.error(`line ${number}: ${problem}`);
      process.exitCode = 1;
    }
  }
}

function answerLine<S extends v.GenericSchema>(
  schema: S,
  line: string,
  answer: (input: v.InferOutput<S>) => object,
): string | null {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;
  }
  console.log(JSON.stringify(answer(parsed.output)));
  return null;
}
