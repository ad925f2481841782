import { useEffect, useState } from 'react';
import type { ClosedDay } from '../../../lib/core/policy.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words-context.ts';
import type { HolidayTools, Place } from './holidays.ts';

/** Takes the public holidays of a country, or of one of its states, into the policy. */
export function CountryHolidays({ tools, onTake }: { tools: HolidayTools; onTake(days: ClosedDay[]): void }) {
  const { t } = useWords();
  const [countries, setCountries] = useState<Place[]>([]);
  const [states, setStates] = useState<Place[]>([]);
  const [country, setCountry] = useState('');
  const [state, setState] = useState('');
  useEffect(() => {
    let wanted = true;
    void tools.countries().then((found) => wanted && setCountries(found));
    return () => {
      wanted = false;
    };
  }, [tools]);

  const choose = async (code: string) => {
    setCountry(code);
    setState('');
    setStates(code === '' ? [] : await tools.statesOf(code));
  };
  const code = state || country;
  return (
    <>
      <div className="form-columns">
        <Select
          label={t('policies.country')}
          value={country}
          options={[{ value: '', name: '–' }, ...countries.map(optionOf)]}
          onChange={(chosen) => void choose(chosen)}
        />
        {states.length > 0 && (
          <Select
            label={t('policies.state')}
            value={state}
            options={[{ value: '', name: t('policies.state.none') }, ...states.map(optionOf)]}
            onChange={setState}
          />
        )}
      </div>
      <div className="buttons">
        <Button
          label={t('policies.holidays.take')}
          icon="add"
          disabled={code === ''}
          onPress={() => void tools.holidaysOf(code).then(onTake)}
        />
      </div>
    </>
  );
}

function optionOf({ code, name }: Place) {
  return { value: code, name };
}
