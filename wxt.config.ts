import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { matches } from './lib/sites/places.ts';

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
    action: { default_title: 'CareRail' },
    // Temporal.
    ...(browser === 'chrome' && { minimum_chrome_version: '144' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'carerail@carerail.app',
          // Navigation API and Temporal.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: ({ mode, command }) => ({ plugins: [constants(mode, command), nativeInPages()] }),
});

/**
 * Scripts in pages speak to the browser without the polyfill: they only send messages and read settings, which both
 * browsers answer with promises of their own, and it would be a quarter of the script that every page has to read.
 */
function nativeInPages(): Plugin {
  const native = '\0native-browser';
  let isInPage = false;
  return {
    name: 'native-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isInPage = /\.content\b/.test(JSON.stringify([build.lib, build.rolldownOptions.input]));
    },
    resolveId: (id) => (isInPage && id === 'webextension-polyfill' ? native : null),
    load: (id) =>
      id === native ? 'export default globalThis.browser?.runtime?.id ? browser : chrome;' : null,
  };
}

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
