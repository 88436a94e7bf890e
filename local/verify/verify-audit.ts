// `npm run verify`: verifies the audit trail of a deployment or of a running `npm start`. It lies in local/, where whatever is run by hand on one machine does, since it both reads the store, as functions/ may, and finds the embedded cloud, which functions/ may not know.
import { parseArgs } from 'node:util'
import { openSealStore } from '../../functions/store/seal-store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import { StartRefusal } from '../start-refusal.ts'
import { reportLines } from './report-lines.ts'
import { findTrail } from './trail-place.ts'
import { verifyTrail } from './verify-trail.ts'

const whole = 0
const broken = 1
const unread = 2

const text = { type: 'string' } as const
const flags = {
  chain: text,
  matter: text,
  table: text,
  bucket: text,
  'stack-outputs': text,
  endpoint: text,
  's3-endpoint': text,
  region: text,
  port: text,
}

function readFlags() {
  try {
    return parseArgs({ options: flags }).values
  } catch (cause) {
    throw new StartRefusal(
      `${cause instanceof Error ? cause.message : String(cause)}.`,
      `Known are ${Object.keys(flags)
        .map((flag) => `--${flag}`)
        .join(', ')}.`,
    )
  }
}

async function main(): Promise<number> {
  const began = performance.now()
  const options = readFlags()
  const place = await findTrail(options)
  Object.assign(process.env, place.environment)
  const tables = connectTables({
    // The trail alone is read; the other tables are not asked for.
    REGISTER_TABLE_NAME: '',
    GOVERNANCE_TABLE_NAME: '',
    AUDIT_TRAIL_TABLE_NAME: place.auditTrailTable,
  })
  const report = await verifyTrail(tables, openSealStore(place.sealBucket), options)
  const isWhole = report.faults.length === 0 && report.strayRows.length === 0
  for (const line of reportLines(report, performance.now() - began)) process.stdout.write(`${line}\n`)
  return isWhole ? whole : broken
}

try {
  process.exitCode = await main()
} catch (cause) {
  const reason =
    cause instanceof Error
      ? `${cause.name === 'StartRefusal' ? '' : `${cause.name}: `}${cause.message}`
      : String(cause)
  process.stderr.write(`Revisionsspåret kunde inte läsas / the audit trail could not be read: ${reason}\n`)
  process.exitCode = unread
}
