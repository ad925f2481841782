import { hasIdentity, identityKey, parseIdentity } from '../core/brand.ts';
import type { Brand, BrandId, Identity } from '../core/types.ts';
import { type In, Refusal } from '../messages.ts';
import { readSettings, type Settings, writeSettings } from '../settings.ts';
import type { Deps } from './deps.ts';

/** Changes of the settings, one after another, so that none overwrites another's. */
export type ChangeSettings = <T>(
  change: (settings: Settings) => { settings: Settings; value: T },
) => Promise<T>;

export function createSettingsChanger(): ChangeSettings {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(async () => {
      const { settings, value } = change(await readSettings());
      await writeSettings(settings);
      return value;
    });
    last = next.catch(() => undefined);
    return next;
  };
}

/** What the person typed as an identity. Refuses what names no page or handle. */
export function identityFrom(input: string): Identity {
  const identity = parseIdentity(input);
  if (!identity) throw new Refusal({ code: 'unknown-page', detail: input });
  return identity;
}

/**
 * Settings with an identity added: to the brand named, else as a new brand. A new brand takes its id from its first
 * identity, so that one removed and added again finds its comments, on every computer.
 */
export function withIdentity(
  settings: Settings,
  add: { identity: Identity; name?: string | undefined; brandId?: BrandId | undefined },
  deps: Pick<Deps, 'now' | 'randomId'>,
): { settings: Settings; value: Brand } {
  const { identity } = add;
  if (settings.brands.some((brand) => hasIdentity(brand, identity)))
    throw new Refusal({ code: 'already-a-brand', detail: identityKey(identity) });
  const declinedOffers = settings.declinedOffers.filter((key) => key !== identityKey(identity));
  if (add.brandId !== undefined) {
    const known = settings.brands.find(({ id }) => id === add.brandId);
    if (!known) throw new Refusal({ code: 'refused', detail: add.brandId });
    const value = { ...known, identities: [...known.identities, identity] };
    const brands = settings.brands.map((brand) => (brand === known ? value : brand));
    return { settings: { ...settings, brands, declinedOffers }, value };
  }
  const natural = identityKey(identity);
  const taken = settings.brands.some(({ id }) => id === natural);
  const value = {
    id: taken ? deps.randomId() : natural,
    name: add.name?.trim() || identity.key,
    identities: [identity],
    addedAt: deps.now(),
  };
  return { settings: { ...settings, brands: [...settings.brands, value], declinedOffers }, value };
}

/** Settings in which a brand uses another form of address. */
export function withAddress(
  settings: Settings,
  { brandId, familiar }: In<'brand.address'>,
): { settings: Settings; value: undefined } {
  const brands = settings.brands.map((brand) => (brand.id === brandId ? { ...brand, familiar } : brand));
  return { settings: { ...settings, brands }, value: undefined };
}

/**
 * Settings without a brand, or without one of its identities (without its last one, a brand goes). What was
 * remembered for it stays in the database and is no longer shown or counted. A page that was taken from a brand is not
 * offered or recognised again. `value`: the identities that went.
 */
export function withoutBrand(
  settings: Settings,
  brandId: BrandId,
  identity?: Identity,
): { settings: Settings; value: Identity[] } {
  const taken: Identity[] = [];
  const brands = settings.brands.flatMap((brand) => {
    if (brand.id !== brandId) return brand;
    const goes = (own: Identity) => !identity || identityKey(own) === identityKey(identity);
    taken.push(...brand.identities.filter(goes));
    const left = brand.identities.filter((own) => !goes(own));
    return left.length > 0 ? { ...brand, identities: left } : [];
  });
  const declined = identity ? taken.map(identityKey) : [];
  const declinedOffers = [...new Set([...settings.declinedOffers, ...declined])];
  return { settings: { ...settings, brands, declinedOffers }, value: taken };
}
