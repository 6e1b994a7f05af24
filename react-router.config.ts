import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  // Few routes: the page brings the list, instead of asking for it piece by piece.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
