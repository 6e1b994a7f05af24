import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { compressAssets } from './tools/compress-assets.ts';

export default defineConfig({
  publicDir: 'src/web/public',
  // A data: address would need a hole in the content security policy.
  build: { assetsInlineLimit: 0 },
  plugins: [reactRouter(), compressAssets()],
});
