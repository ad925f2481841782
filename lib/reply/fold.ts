/** A name without case and accents, so that "Malgorzata" and "MAŁGORZATA" are found as "Małgorzata". */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'dj')
    .replaceAll('ß', 'ss');
}
