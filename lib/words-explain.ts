import type { ExplainLine } from './core/explain.ts';
import type { Interval } from './core/types.ts';
import { siteName, type Words } from './words.ts';

/**
 * The lines of an explanation as sentences, with times in the zone of its opening hours, else in `zone`, else in that of
 * the browser. `brandName`: of the brand whose case it is.
 */
export function explainInWords(
  words: Words,
  lines: readonly ExplainLine[],
  about: { brandName: string; zone?: string },
): string[] {
  const zone = lines.find((line) => line.kind === 'hours')?.zone ?? about.zone;
  const say = sayer(words, about.brandName, zone);
  return lines.map(say);
}

function sayer(words: Words, brandName: string, zone: string | undefined): (line: ExplainLine) => string {
  const { t, duration } = words;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const inZone = zone === undefined ? {} : { timeZone: zone };
  const moments = new Intl.DateTimeFormat(words.language, { ...date, ...clock, ...inZone });
  const times = new Intl.DateTimeFormat(words.language, { ...clock, ...inZone });
  const days = new Intl.DateTimeFormat(words.language, { ...date, timeZone: 'UTC' });
  const moment = (at: number) => moments.format(at);
  const day = (of: string, name = '') =>
    name === ''
      ? days.format(Date.parse(of))
      : t('explain.named', { day: days.format(Date.parse(of)), name });
  const isVague = ({ earliest, latest }: Interval) => earliest !== null && earliest !== latest;

  return (line) => {
    switch (line.kind) {
      case 'start': {
        const { earliest, latest } = line.at;
        if (earliest === null) return t('explain.startUnknown', { moment: moment(latest) });
        if (!isVague(line.at)) return t('explain.start', { moment: moment(latest) });
        return t('explain.startAbout', { from: moment(earliest), to: moment(latest) });
      }
      case 'builtIn':
        return t('explain.policyBuiltIn');
      case 'policy': {
        const brand = line.ofBrand ? brandName : t('policies.all');
        const scope = line.site === null ? brand : words.list([brand, siteName(words, line.site)]);
        const name = line.name || scope;
        if (line.validFrom === null) return t('explain.policy', { name });
        return t('explain.policySince', { name, moment: moment(line.validFrom) });
      }
      case 'target':
        if (line.length === null) return t(`explain.none.${line.target}`);
        return t(`explain.target.${line.target}`, { duration: duration(line.length) });
      case 'rule': {
        const kinds = (line.categories ?? []).map((category) => t(`category.${category}`));
        if (line.urgencyFrom > 0) kinds.push(t(`explain.urgency.${line.urgencyFrom === 1 ? 1 : 2}`));
        return kinds.length === 0 ? t('explain.ruleAll') : t('explain.rule', { kinds: words.list(kinds) });
      }
      case 'always':
        return t('explain.always');
      case 'hours':
        return t('explain.hours', { zone: line.zone });
      case 'closed':
        return t(`explain.closed.${line.reason}`, { day: day(line.date, line.name) });
      case 'open':
        return t('explain.open', {
          day: day(line.date, line.name),
          from: times.format(line.from),
          to: times.format(line.to),
          counted: duration(line.counted, { seconds: true }),
          left: duration(line.left, { seconds: true }),
        });
      case 'more':
        return t('explain.more', { count: line.days });
      case 'due':
        if (line.at.earliest === null || !isVague(line.at))
          return t('explain.due', { moment: moment(line.at.latest) });
        return t('explain.dueAbout', { from: moment(line.at.earliest), to: moment(line.at.latest) });
      case 'never':
        return t(`explain.never.${line.reason}`);
      case 'snoozed':
        return t('explain.snoozed');
      case 'held':
        return t('explain.held', { moment: moment(line.at.latest) });
      case 'hand':
        if (line.took === null) return t('explain.noHand');
        return t('explain.hand', {
          duration: duration(line.took.latest, { about: isVague(line.took), seconds: true }),
        });
      case 'answered':
        return t(`explain.answered.${line.verdict}`, { moment: moment(line.at.latest) });
    }
  };
}
