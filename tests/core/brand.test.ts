import { describe, expect, it } from 'vitest';
import { identityOfAddress, parseIdentities, parseIdentity, unsupportedIn } from '../../lib/core/brand.ts';

const key = (address: string) => {
  const identity = identityOfAddress(new URL(address));
  return identity && `${identity.site}:${identity.key}`;
};

describe('whom an address names', () => {
  it.each([
    ['https://www.facebook.com/Sunny.Crust', 'facebook:sunny.crust'],
    ['https://web.facebook.com/sunny.crust/posts/pfbid02Xy?comment_id=1', 'facebook:sunny.crust'],
    ['https://m.facebook.com/sunny.crust', 'facebook:sunny.crust'],
    ['https://de-de.facebook.com/sunny.crust/about', 'facebook:sunny.crust'],
    ['https://fb.com/sunny.crust', 'facebook:sunny.crust'],
    ['https://www.facebook.com/profile.php?id=61550208417733&sk=photos', 'facebook:61550208417733'],
    ['https://www.facebook.com/61550208417733', 'facebook:61550208417733'],
    ['https://www.facebook.com/people/Sunny-Crust/61550208417733/', 'facebook:61550208417733'],
    ['https://www.facebook.com/pages/Sunny-Crust/116880698174', 'facebook:116880698174'],
    ['https://www.facebook.com/pages/category/Bakery/Sunny-Crust-116880698174/', 'facebook:116880698174'],
    ['https://www.facebook.com/p/Sunny-Crust-61550208417733/', 'facebook:61550208417733'],
    ['https://www.facebook.com/Sunny-Crust-61550208417733/', 'facebook:61550208417733'],
    ['https://www.facebook.com/groups/77/user/100011110000222/', 'facebook:100011110000222'],
    [
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0Z&id=61550208417733',
      'facebook:61550208417733',
    ],
    ['https://x.com/SunnyCrust/status/1', 'x:sunnycrust'],
    ['https://twitter.com/sunnycrust?lang=de', 'x:sunnycrust'],
  ])('%s', (address, expected) => {
    expect(key(address)).toBe(expected);
  });

  it.each([
    'https://www.facebook.com/',
    'https://www.facebook.com/me/',
    'https://www.facebook.com/groups/sunnyfans',
    'https://www.facebook.com/marketplace/item/61550208417733',
    'https://www.facebook.com/pages/',
    'https://www.facebook.com/p/sunny',
    'https://www.facebook.com/profile.php',
    'https://business.facebook.com/sunny.crust',
    'https://x.com/i/status/1',
    'https://x.com/home',
    'https://facebook.com.example.org/sunny.crust',
  ])('%s names nobody', (address) => {
    expect(key(address)).toBeNull();
  });
});

describe('several addresses at once', () => {
  it('are one per line or between commas, each once', () => {
    const typed =
      ' https://www.facebook.com/sunny.crust\nfacebook.com/profile.php?id=61550208417733, @SunnyCrust\r\n@sunnycrust ';
    expect(parseIdentities(typed)?.map(({ identity }) => identity.key)).toEqual([
      'sunny.crust',
      '61550208417733',
      'sunnycrust',
    ]);
  });

  it('are refused whole where one is no page', () => {
    expect(parseIdentities('@sunnycrust, sunny crust')).toBeNull();
    expect(parseIdentities(' , ')).toBeNull();
    expect(parseIdentity('sunnycrust')).toBeNull();
  });
});

describe('what is not supported', () => {
  it.each([
    ['https://business.facebook.com/latest/inbox/all?asset_id=1', 'business'],
    ['business.facebook.com', 'business'],
    ['https://adsmanager.facebook.com/adsmanager/manage', 'business'],
    ['https://www.facebook.com/business/tools', 'business'],
    ['https://m.facebook.com/sunny.crust', 'phone'],
    ['mbasic.facebook.com/sunny.crust', 'phone'],
    ['https://www.facebook.com/sunny.crust', null],
    ['https://www.facebook.com/businessowner', null],
    ['https://x.com/business', null],
    ['@business', null],
    ['', null],
  ])('%s: %s', (address, expected) => {
    expect(unsupportedIn(address)).toBe(expected);
  });
});
