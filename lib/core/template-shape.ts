import * as v from 'valibot';
import { instantJson } from './comment-json.ts';
import { siteShape } from './fact-shapes.ts';
import { longestVariant, mostVariants, type Template, type WrittenTemplate } from './template.ts';
import { categories, replyLanguages } from './types.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

const written = {
  name: line(200),
  brandId: v.nullable(line(100)),
  site: v.nullable(siteShape),
  category: v.nullable(v.picklist(categories)),
  situation: v.nullable(line(40)),
  lang: v.picklist(replyLanguages),
  variants: v.pipe(v.array(line(longestVariant)), v.minLength(1), v.maxLength(mostVariants)),
};

/** What a person writes of a template: hostile input like all else. Its slots are checked by `parseTemplate`. */
export const writtenTemplateShape = v.object(written) satisfies v.GenericSchema<unknown, WrittenTemplate>;

/** Templates as stored, and as found in files, where instants are ISO times. */
export const templateShape = v.object({
  id: line(100),
  ...written,
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
}) satisfies v.GenericSchema<unknown, Template>;
export const templateFileShape = v.object({ ...templateShape.entries, updatedAt: instantJson });
