import { all, attr, closest, contains, matches, one, parentOf } from '../read.ts';
import { isAmongWords, isSplit, type Marks, marksAround, marksOf, own, setUnit, within } from './comment.ts';
import { commentOfAddress } from './ids.ts';
import { outside } from './outside.ts';
import { at, whose } from './selectors.ts';

/** A comment that the site has given a permanent id. */
export type Known = Marks & { own: string };

export interface Found {
  known: Known[];
  /** What looks like a comment and has no id, or two. */
  nameless: number;
}

/**
 * All comments of the page: by their role, and where that is lost by their links. Where link and token of no comment
 * agree, tokens have become something else and say nothing.
 */
export function allComments(root: Element): Found {
  const articles = all(root, whose.article);
  const strays = outside(all(root, at.commentLink), articles);
  const { known, nameless, contested } = sorted(articles, strays);
  if (contested.length === 0 || known.some(({ isAgreed }) => isAgreed))
    return { known, nameless: nameless + contested.length };
  return { known: [...known, ...contested.flatMap((marks) => byLink(marks) ?? [])], nameless };
}

function byLink(marks: Marks): Known | null {
  return marks.contested ? { ...marks, own: marks.contested } : null;
}

/** Which of these articles are comments. */
export function commentsAmong(articles: readonly Element[]): Found {
  return sorted(articles, []);
}

function sorted(articles: readonly Element[], strays: readonly Element[]): Found & { contested: Marks[] } {
  const known: Known[] = [];
  const contested: Marks[] = [];
  const apart: Element[][] = [[...strays]];
  let nameless = 0;
  for (const article of articles) {
    const marks = isSplit(article) ? 'several' : marksOf(article);
    if (marks === 'several')
      apart.push(all(article, at.commentLink).filter((link) => closest(link, whose.article) === article));
    // Without a permanent id it is still being sent: the site will put the sent one in its place.
    else if (isKnown(marks)) known.push(marks);
    else if (marks?.contested) contested.push(marks);
    else if (!marks && looksLikeOne(article)) nameless++;
  }
  const ids = new Set(known.map((marks) => marks.own));
  for (const marks of apart.flatMap(commentsAround)) {
    if (isKnown(marks) && !ids.has(marks.own)) known.push(marks);
    else if (marks.contested) contested.push(marks);
  }
  return { known, nameless, contested };
}

function isKnown(marks: Marks | null): marks is Known {
  return marks !== null && marks.own !== null;
}

/** Words in somebody's language, in an article that is no post; an alert in a dialog of its own is none either. */
function looksLikeOne(article: Element): boolean {
  if (attr(article, 'aria-posinset') !== null || closest(article, at.frame) || one(article, at.postPart))
    return false;
  if (!own(article, at.text)) return false;
  const dialog = closest(article, at.dialog);
  return !dialog || one(dialog, `${at.postPart}, ${at.commentLink}`) !== null;
}

/** The comments to which links belong that stand in no article of their own, from the links alone. */
function commentsAround(links: readonly Element[]): Marks[] {
  const runs: { id: string; post: Element | null; links: Element[] }[] = [];
  for (const link of links) {
    if (closest(link, `${at.notHint}, ${at.frame}`) || isAmongWords(link, null)) continue;
    const { own: id } = commentOfAddress(attr(link, 'href') ?? '');
    if (!id) continue;
    const post = closest(link, whose.post);
    const last = runs.at(-1);
    if (last?.id === id && last.post === post) last.links.push(link);
    else runs.push({ id, post, links: [link] });
  }
  const boxes = runs.map((run) => around(run.links, run.post));
  runs.forEach((run, i) => {
    const { box, isVague } = boxes[i] as Extent;
    const rest = boxes.slice(i + 1);
    const end = rest.findIndex((other) => !contains(box, other.box));
    const inner = (end < 0 ? rest : rest.slice(0, end)).map((other) => other.box);
    setUnit(
      box,
      run.links,
      inner.filter((other) => other !== box),
      isVague,
    );
  });
  // Somebody must have written it: a link alone may stand in anything.
  return boxes
    .flatMap(({ box }) => marksAround(box) ?? [])
    .filter(({ author, picture }) => author ?? picture);
}

interface Extent {
  box: Element;
  isVague: boolean;
}

/** The smallest part of the page with all these links and something said, but no link of another comment. */
function around(links: readonly Element[], post: Element | null): Extent {
  const [first, last] = [links[0] as Element, links.at(-1) as Element];
  let box = parentOf(first) ?? first;
  while (!contains(box, last)) box = parentOf(box) ?? box;
  if (isComplete(box)) return { box, isVague: false };
  for (let up = parentOf(box); up && up !== post && !isComplete(box); up = parentOf(up)) {
    const isForeign = all(up, at.commentLink).some(
      (link) => !links.includes(link) && !isAmongWords(link, null),
    );
    if (isForeign || one(up, at.beyond) || matches(up, whose.post)) break;
    box = up;
  }
  return { box, isVague: true };
}

/** Holds somebody, something said or shown, and the comment's own link. */
function isComplete(box: Element): boolean {
  if (all(box, at.link).length < 2) return false;
  const isSaid = (part: Element) => !within(box, part, at.notText);
  return all(box, `${at.texts}, ${at.textBlock}`).some(isSaid);
}
