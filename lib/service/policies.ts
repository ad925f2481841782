import { defaultPolicy, type Policy, withVersion } from '../core/policy.ts';
import { type In, Refusal } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Deps } from './deps.ts';

/** Settings with the policy saved; see `policy.save`. */
export function withPolicy(
  settings: Settings,
  save: In<'policy.save'>,
  deps: Pick<Deps, 'now' | 'randomId'>,
): { settings: Settings; value: Policy } {
  const from = Math.max(deps.now(), save.from ?? 0);
  const known = settings.policies.find(({ id }) => id === save.id);
  if (!known) {
    if (save.id !== undefined && save.id !== defaultPolicy.id)
      throw new Refusal({ code: 'refused', detail: save.id });
    const { name, brandId, site, terms } = save;
    const value = {
      id: deps.randomId(),
      name,
      brandId,
      site,
      versions: [{ validFrom: from, terms }],
    };
    return { settings: { ...settings, policies: [...settings.policies, value] }, value };
  }
  if (known.brandId !== save.brandId || known.site !== save.site)
    throw new Refusal({ code: 'refused', detail: known.id });
  const isSame = JSON.stringify(known.versions.at(-1)?.terms) === JSON.stringify(save.terms);
  const value = { ...(isSame ? known : withVersion(known, save.terms, from)), name: save.name };
  return { settings: withReplaced(settings, known, value), value };
}

/** Settings with the policy withdrawn from now on. */
export function withoutPolicy(
  settings: Settings,
  id: string,
  now: number,
): { settings: Settings; value: undefined } {
  const known = settings.policies.find((each) => each.id === id);
  if (!known) throw new Refusal({ code: 'refused', detail: id });
  return { settings: withReplaced(settings, known, withVersion(known, null, now)), value: undefined };
}

function withReplaced(settings: Settings, known: Policy, value: Policy): Settings {
  return { ...settings, policies: settings.policies.map((each) => (each === known ? value : each)) };
}
