// Stands in for `node:http` in the bundles. Importing that module by its name reads all its exports, and one of them, WebSocket, loads the whole of undici: 20 ms of every cold start for what nobody calls. Taken this way it does not.

/** What the bundled packages use of it; esbuild refuses to bundle an import of anything else. */
export const { Agent, STATUS_CODES, request } = process.getBuiltinModule('node:http')
