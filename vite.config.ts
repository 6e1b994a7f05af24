import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { compressAssets } from './tools/compress-assets.ts';

export default defineConfig({
  publicDir: 'src/web/public',
  // A data: address would need a hole in the content security policy.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Each file costs 300 bytes of headers, and packs worse than one of twice its size: what every page needs
            // comes in two files, which are the same from one page to the next.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
                {
                  name: 'shared',
                  // Words of an area come with the pages that say them, be they many.
                  test: /src[\\/]web[\\/](components|layout|catalogue)[\\/](?!.*-words\.ts)/,
                  minShareCount: 10,
                },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [reactRouter(), compressAssets()],
});
