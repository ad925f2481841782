import * as v from 'valibot';
import { siteShape } from './fact-shapes.ts';
import { longestVariant, mostVariants, type Template } from './template.ts';
import { categories } from './types.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** Templates as stored and as found in files: hostile input like all else. Their slots are checked by `parseTemplate`. */
export const templateShape = v.object({
  id: line(100),
  name: line(200),
  brandId: v.nullable(line(100)),
  site: v.nullable(siteShape),
  category: v.nullable(v.picklist(categories)),
  situation: v.nullable(line(40)),
  lang: v.picklist(['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru']),
  variants: v.pipe(v.array(line(longestVariant)), v.minLength(1), v.maxLength(mostVariants)),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
}) satisfies v.GenericSchema<unknown, Template>;
