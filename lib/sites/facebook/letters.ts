/** Whether a text is of plain ASCII characters alone, for which the patterns of all scripts need not be prepared. */
export function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}

/** The runs of letters in a text. */
export function lettersIn(text: string): string[] {
  return text.match(isPlain(text) ? /[a-z]+/gi : /[\p{L}\p{M}]+/gu) ?? [];
}
