// Where the trail to verify lies: named by flags or the environment, by the outputs of a deployment, or a running `npm start`.
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { DEFAULT_BASE_PORT } from '../addresses.ts'
import { functionEnvironment } from '../function-environment.ts'
import { StartRefusal } from '../start-refusal.ts'
import { HOME_REGION } from '../template/cloud-assembly.ts'

export interface TrailPlace {
  auditTrailTable: string
  sealBucket: string
  /** What the AWS SDK is to find in its environment: endpoints, region, keys. Empty for AWS itself. */
  environment: Record<string, string>
}

export interface PlaceOptions {
  table?: string | undefined
  bucket?: string | undefined
  'stack-outputs'?: string | undefined
  endpoint?: string | undefined
  's3-endpoint'?: string | undefined
  region?: string | undefined
  port?: string | undefined
}

/** What `cdk deploy --outputs-file` writes. */
const OutputsFile = z.object({ LisData: z.object({ AuditTrailTable: z.string(), SealBucket: z.string() }) })

const Running = z.object({
  addresses: z.object({
    api: z.url(),
    aws: z.url(),
    dynamodb: z.url(),
    s3: z.url(),
    identity: z.url(),
    issuer: z.url(),
    mailbox: z.url(),
    status: z.url(),
    console: z.url(),
  }),
  outputs: z.object({ 'LisData.AuditTrailTable': z.string(), 'LisData.SealBucket': z.string() }),
})

function readOutputs(file: string): { table: string; bucket: string } {
  try {
    const { LisData } = OutputsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { table: LisData.AuditTrailTable, bucket: LisData.SealBucket }
  } catch {
    throw new StartRefusal(
      `${file} does not hold the outputs of LisData.`,
      'Make it by `npm run deploy -- --outputs-file FILE`, or give --table and --bucket.',
    )
  }
}

/** The region and endpoints of flags; whatever is left out stays as the SDK's own environment has it. */
function sdkEnvironment(options: PlaceOptions): Record<string, string> {
  const s3 = options['s3-endpoint'] ?? options.endpoint
  return {
    ...(options.region && { AWS_REGION: options.region }),
    ...(options.endpoint && { AWS_ENDPOINT_URL_DYNAMODB: options.endpoint }),
    ...(s3 && { AWS_ENDPOINT_URL_S3: s3 }),
  }
}

async function findRunning(basePort: number): Promise<TrailPlace> {
  // The status server has the port after the API's.
  const statusPort = basePort + 1
  try {
    const answer = await fetch(`http://127.0.0.1:${statusPort}/local/status`)
    const { addresses, outputs } = Running.parse(await answer.json())
    return {
      auditTrailTable: outputs['LisData.AuditTrailTable'],
      sealBucket: outputs['LisData.SealBucket'],
      environment: { ...functionEnvironment(addresses), AWS_REGION: HOME_REGION },
    }
  } catch {
    throw new StartRefusal(
      `Nothing answers at the status port ${statusPort}.`,
      'Run `npm start` in another window (--port for its base port), or name a deployment by --stack-outputs FILE, or by --table and --bucket.',
    )
  }
}

/** Flags win over the outputs file, that over the environment; with none of them it is the cloud on this machine. */
export async function findTrail(
  options: PlaceOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<TrailPlace> {
  const outputs = options['stack-outputs'] === undefined ? undefined : readOutputs(options['stack-outputs'])
  const table = options.table ?? outputs?.table ?? environment['AUDIT_TRAIL_TABLE_NAME']
  const bucket = options.bucket ?? outputs?.bucket ?? environment['SEAL_BUCKET_NAME']
  if (table && bucket) {
    return { auditTrailTable: table, sealBucket: bucket, environment: sdkEnvironment(options) }
  }
  if (table || bucket) {
    throw new StartRefusal(
      `The ${table ? 'seal bucket' : 'audit table'} is not named.`,
      'Give both --table and --bucket.',
    )
  }
  return await findRunning(Number(options.port ?? DEFAULT_BASE_PORT))
}
