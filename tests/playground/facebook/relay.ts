import { commentToken, scramble, tracking } from '../ids.ts';
import type { Message, Person, Post, World } from '../world.ts';
import { pathOf, postAt } from './address.ts';

/**
 * The data that Facebook sends inside the page for the first payload: exact times of the posts and of the comments that
 * are there at once, in the nesting and the escaping of a real page (dom.md 1.4, fb-2025-06 permalink).
 */
export function relayScripts(world: World, address: URL): string[] {
  if (address.searchParams.get('variant') === 'broken') return [escaped(boring('Broken'))];
  const posts = postsOf(world, address);
  return [
    escaped(boring('CometHeader')),
    ...posts.map((post) => escaped(payload(world, post, address))),
    escaped(boring('Tail')),
  ];
}

function postsOf(world: World, address: URL): Post[] {
  const one = postAt(address, world.posts);
  if (one) return [one];
  const [first = ''] = address.pathname.split('/').filter(Boolean);
  const number = address.searchParams.get('id');
  const page = [...world.people.values()].find((p) =>
    first === 'profile.php' ? p.number === number : p.vanity === decodeURIComponent(first),
  );
  return world.posts.filter((p) => p.kind === 'post' && (!page || p.page === page.key)).slice(0, 3);
}

/** JSON as the site prints it: slashes and everything outside ASCII escaped, and no `<` that could end the script. */
function escaped(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll('<', '\\u003C')
    .replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function boring(key: string) {
  const define = ['CometEmoji.react', 'Lexical.prod', 'LexicalPlainTextPlugin.prod'].map((name, i) => [
    `cr:${(key.length + i) * 271}`,
    [name],
    { __rc: [name, null] },
    -1,
  ]);
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [{ __bbox: { define, instances: [['__inst', [key], 1]], require: [] } }],
      ],
    ],
  };
}

function payload(world: World, post: Post, address: URL) {
  const node = story(world, post, address);
  const preloader = `adp_CometSinglePostDialogContentQueryRelayPreloader_${scramble(post.id, 22, '0123456789abcdef')}`;
  const next = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [
      preloader,
      {
        __bbox: {
          complete: true,
          result: { data: { node }, extensions: { is_final: true } },
          sequence_number: 0,
        },
      },
    ],
  ];
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              define: [],
              instances: [],
              require: [['CometPlatformRootClient', 'init', [], []], next],
            },
          },
        ],
      ],
    ],
  };
}

/** With `?names` the data has the vanity name of a post's author beside the number, as on a page whose first post it is. */
function named(author: Person | undefined, address: URL) {
  const isAsked = address.searchParams.has('names') && author?.vanity;
  return isAsked ? { __isEntity: 'User', url: `${address.origin}/${author.vanity}` } : {};
}

function story(world: World, post: Post, address: URL) {
  const author = world.people.get(post.by);
  const feedback = { id: btoa(`feedback:${post.id}`) };
  return {
    __typename: 'Story',
    __isFeedUnit: 'Story',
    id: btoa(`S:_I${author?.number}:${post.id}:${post.id}`),
    sponsored_data: null,
    feedback: { associated_group: null, ...feedback },
    post_id: post.id,
    comet_sections: {
      __typename: 'CometFeedStoryDefaultStrategy',
      context_layout: {
        story: {
          comet_sections: {
            metadata: [
              {
                __typename: 'CometFeedStoryMinimizedTimestampStrategy',
                story: { creation_time: post.at / 1000, url: link(world, post, address) },
              },
            ],
          },
        },
      },
      feedback: {
        story: {
          story_ufi_container: {
            story: {
              feedback_context: {
                feedback_target_with_context: {
                  can_viewer_comment: true,
                  subscription_target_id: post.id,
                  comment_list_renderer: comments(world, post, address),
                },
              },
            },
          },
        },
      },
    },
    encrypted_tracking: tracking(`encrypted ${post.id}`, 80),
    actors: [{ __typename: 'User', name: author?.name, id: author?.number, ...named(author, address) }],
    __module_operation_CometFeedUnitContainerSection_feedUnit: {
      __dr: 'CometFeedUnitContainerSection$normalization.graphql',
    },
  };
}

function comments(world: World, post: Post, address: URL) {
  const all = world.comments.filter((m) => m.postId === post.id);
  const first = all.filter((m) => m.parentId === null && m.shown !== 'more');
  const total = all.length + post.extra;
  return {
    __typename: 'XFBCommentListRendererForCommentsAPIPermalink',
    feedback: {
      comment_rendering_instance: { comments: { total_count: total } },
      comment_rendering_instance_for_feed_location: {
        selected_intent: { title: 'Most relevant', intent_token: 'RANKED_FILTERED_INTENT_V1' },
        comments: {
          created_comment_insertion_position: 'TOP',
          filtering_footer_string:
            '"Most relevant" is selected, so some comments may have been filtered out.',
          count: first.length,
          page_size: 10,
          total_count: total,
          edges: first.map((m) => ({
            node: comment(world, post, m, address, all),
            cursor: scramble(m.id, 40, 'ABCDEFabcdef0123456789'),
          })),
          page_info: {
            end_cursor: scramble(post.id, 60, 'ABCDEFabcdef0123456789'),
            has_next_page: total > first.length,
          },
        },
      },
      id: btoa(`feedback:${post.id}`),
      url: link(world, post, address),
    },
  };
}

/** One comment; its replies only where they are on the page at once. */
function comment(world: World, post: Post, m: Message, address: URL, all: readonly Message[]): unknown {
  const author = world.people.get(m.by);
  const replies = all.filter((r) => r.parentId === m.id);
  const open = replies.filter((r) => r.shown === 'first');
  const own = m.parentId ? `comment_id=${m.parentId}&reply_comment_id=${m.id}` : `comment_id=${m.id}`;
  const base = link(world, post, address);
  const url = `${base}${base.includes('?') ? '&' : '?'}${own}`;
  const id = commentToken(post.id, m.id);
  const time = m.at / 1000;
  return {
    id,
    feedback: {
      id: btoa(`feedback:${post.id}_${m.id}`),
      replies_fields: {
        filtering_footer_string: '"Most relevant" is selected, so some replies may have been filtered out.',
        count: replies.length,
        total_count: replies.length,
      },
      url,
      __typename: 'Feedback',
      comment_composer_placeholder: `Reply to ${author?.name}\u2026`,
      have_comments_been_disabled: false,
      comments_disabled_notice_renderer: {
        __typename: 'GeneralCommentDisableNotice',
        notice_message: { text: 'Commenting has been turned off for this post.' },
      },
      replies_connection: { edges: open.map((r) => ({ node: comment(world, post, r, address, all) })) },
      top_reactions: { edges: [] },
    },
    legacy_fbid: m.id,
    depth: m.parentId ? 1 : 0,
    body: m.sticker ? null : { text: m.text, ranges: [] },
    is_markdown_enabled: false,
    author: author && actor(author, address),
    is_author_weak_reference: false,
    comment_action_links: [
      {
        __typename: 'XFBCommentTimeStampActionLink',
        comment: { id, created_time: time, url },
        __module_operation_CometUFICommentActionLinks_comment: {
          __dr: 'CometUFICommentTimeStampActionLink_commentActionLink$normalization.graphql',
        },
      },
    ],
    comment_parent: m.parentId ? { id: commentToken(post.id, m.parentId) } : null,
    comment_direct_parent: m.answersId ? { id: commentToken(post.id, m.answersId) } : null,
    translatability_for_viewer: { source_dialect: `${m.lang ?? 'en'}_XX` },
    legacy_token: `${post.id}_${m.id}`,
    parent_feedback: { id: btoa(`feedback:${post.id}`), share_fbid: post.id },
    identity_badges_web: m.by === post.by ? [{ text: 'Author', identity_badge_type: 'author' }] : [],
    is_viewer_comment_poster: false,
    created_time: time,
  };
}

function actor(person: Person, address: URL) {
  return {
    __typename: 'User',
    id: person.number,
    name: person.name,
    __isActor: 'User',
    profile_picture_depth_0: { uri: `${address.origin}/images/avatar/${encodeURIComponent(person.key)}.svg` },
    url: person.vanity
      ? `${address.origin}/${person.vanity}`
      : `${address.origin}/profile.php?id=${person.number}`,
    short_name: person.name.split(' ')[0],
  };
}

function link(world: World, post: Post, address: URL): string {
  return address.origin + pathOf(post, world.people.get(post.by));
}
