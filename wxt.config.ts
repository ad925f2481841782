import { defineConfig } from 'wxt';
import { matches } from './lib/sites/places.ts';
import { dataApart, dataFiles } from './wxt.data.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: matches,
    // For the language model that a person names in the options, and asked for then, for its host alone.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: 'CareRail' },
    // Temporal.
    ...(browser === 'chrome' && { minimum_chrome_version: '144' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'carerail@carerail.app',
          // Navigation API and Temporal.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
      },
    }),
  }),
  hooks: {
    async 'build:publicAssets'(_, files) {
      files.push(...(await dataFiles()));
    },
    // All that scripts in pages and the worker ask for, both browsers answer with promises of their own; the polyfill would
    // be a third of what every page has to read.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'content-script' || type === 'background'))
        // Dexie's first choice is written for browsers without classes and await: more to read, and slower.
        config.resolve = {
          ...config.resolve,
          alias: { 'wxt/browser': '@wxt-dev/browser', dexie: 'dexie/dist/modern/dexie.mjs' },
        };
      if (entrypoints.some(({ name }) => name === 'piece'))
        config.plugins = [...(config.plugins ?? []), dataApart()];
      // What WXT gives to every content script none of ours uses, and every page of the sites would pay for it.
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.plugins = [...(config.plugins ?? []), withoutContext];
      // It does nothing by being read, but does not say so: where only a piece needs it, it stays out.
      const isEffective = (id: string) => !id.includes('/i18next/');
      const { rolldownOptions, ...build } = config.build ?? {};
      const treeshake = { moduleSideEffects: isEffective };
      config.build = { ...build, rolldownOptions: { ...rolldownOptions, treeshake } };
    },
  },
  vite: ({ mode, command }) => ({ plugins: [constants(mode, command)] }),
});

const context = 'wxt/utils/content-script-context';
const withoutContext = {
  name: 'carerail-without-context',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === context ? `\0${context}` : null),
  load: (id: string) => (id === `\0${context}` ? 'export class ContentScriptContext {}' : null),
};

/**
 * The test build differs from the shipped one in nothing but an open shadow root. A plugin has the last word here:
 * WXT would take the name of the mode for Node's and make it a development build of React.
 */
function constants(mode: string, command: string) {
  const shadow = { __SHADOW_MODE__: JSON.stringify(mode === 'test' ? 'open' : 'closed') };
  const production = command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {};
  // Nothing is rewritten for older browsers: `light-dark()` would come out as variables that a shadow root lacks.
  const build = { target: ['chrome144', 'firefox147'], cssTarget: ['chrome144', 'firefox147'] };
  return { name: 'constants', config: () => ({ build, define: { ...shadow, ...production } }) };
}
