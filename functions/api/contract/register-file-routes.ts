// Files that are read into the register.
import * as z from 'zod'
import { noParams, noQuery, route } from './route.ts'

const group = 'register-files'

const asked = {
  content: z
    .enum(['assets', 'klassa'])
    .describe('Information assets, or classes that were decided elsewhere (KLASSA)'),
  dryRun: z.boolean().describe('True: everything is checked and counted, and nothing is written'),
}

const count = z.int().min(0)

export const registerFileRoutes = {
  importRegister: route({
    method: 'POST',
    path: '/register/imports',
    group,
    permission: 'register:import',
    summary: 'Read information assets, or classes decided elsewhere, from a CSV or XLSX file',
    description:
      'One wrong row, and nothing is changed; every fault says its row and column. A row without an id is the asset of its name in its unit, and a file that is sent again changes nothing. What is said of an asset is replaced whole, so an empty cell and a missing column say nothing; systems are only added. Each person who is asked gets one mail for the whole file.',
    params: noParams,
    query: noQuery,
    body: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('csv'), rows: z.string().max(4_000_000), ...asked }),
      z.strictObject({ format: z.literal('xlsx'), base64: z.base64().max(4_800_000), ...asked }),
    ]),
    status: 200,
    response: z.object({
      created: count.describe('Assets that were not in the register'),
      changed: count,
      unchanged: count,
      proposed: count.describe('Classes proposed'),
      classified: count.describe('Classes put in force'),
    }),
  }),
}
