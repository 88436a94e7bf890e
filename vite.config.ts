// Builds the console into static files. Each page is a file of its own, fetched when it is opened.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { valuesAtBuild } from './web/build/values-at-build.ts'

export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  plugins: [valuesAtBuild()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    sourcemap: false,
    // A style or a picture inside another file would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // `use client` says something to frameworks that render on a server; nothing here does.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
    },
  },
})
