// Where `npm run verify` looks, and what it says when there is nothing.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTrail } from '../../../local/verify/trail-place.ts'
import { temporaryFolder } from '../tiny-assembly.ts'

const outputsFile = (content: string) => {
  const file = join(temporaryFolder(), 'outputs.json')
  writeFileSync(file, content)
  return file
}
const ofDeployment = JSON.stringify({ LisData: { AuditTrailTable: 'T-1', SealBucket: 'b-1', KeyArn: 'arn' } })

describe('findTrail', () => {
  it('takes the names of flags first, then the outputs of a deployment, then the environment', async () => {
    const environment = { AUDIT_TRAIL_TABLE_NAME: 'T-env', SEAL_BUCKET_NAME: 'b-env' }
    const file = outputsFile(ofDeployment)
    const namesOf = async (options: Parameters<typeof findTrail>[0]) => {
      const { auditTrailTable, sealBucket } = await findTrail(options, environment)
      return [auditTrailTable, sealBucket]
    }
    expect(await namesOf({ table: 'T-2', bucket: 'b-2', 'stack-outputs': file })).toEqual(['T-2', 'b-2'])
    expect(await namesOf({ 'stack-outputs': file })).toEqual(['T-1', 'b-1'])
    expect(await namesOf({})).toEqual(['T-env', 'b-env'])
  })

  it('hands endpoints and region to the SDK and leaves the rest of its environment alone', async () => {
    const names = { table: 'T', bucket: 'b' }
    expect((await findTrail(names, {})).environment).toEqual({})
    const { environment } = await findTrail(
      { ...names, endpoint: 'http://127.0.0.1:1', 's3-endpoint': 'http://127.0.0.1:2', region: 'eu-west-1' },
      {},
    )
    expect(environment).toEqual({
      AWS_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:2',
    })
  })

  it.each([
    ['one name only', { table: 'T' }, /^The seal bucket is not named\. Give both --table and --bucket\.$/],
    [
      'a file without the outputs',
      { 'stack-outputs': outputsFile('{}') },
      /does not hold the outputs of LisData\. Make it by/,
    ],
  ])('refuses %s', async (_, options, sentence) => {
    await expect(findTrail(options, {})).rejects.toThrow(sentence)
  })

  it('says how to start the local cloud when none runs', async () => {
    const holder = createServer()
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    await new Promise((resolve) => holder.close(resolve))
    await expect(findTrail({ port: String(port - 1) }, {})).rejects.toThrow(
      `Nothing answers at the status port ${port}. Run \`npm start\` in another window`,
    )
  })
})
