// One classification anew: from the owner's answer until every system that it reaches has its class, and how many those are.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { auditKeys } from '../functions/store/keys.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { openDatabase } from './bulk-fill.ts'
import { type Figure, figure, millisecondsOf } from './figure.ts'
import { coordinator, social } from './people.ts'
import { decide, proposalOf, type ReclassifiedAsset, type RegisterScene } from './register-scene.ts'

/** How often each system's class was derived today, as the heads of the audit chains tell. */
async function derivations(bench: BenchCloud, { today }: RegisterScene): Promise<Map<string, number>> {
  const client = openDatabase(bench)
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: String(bench.cloud.outputs['LisData.AuditTrailTable']),
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :moved AND begins_with(gsi1sk, :kind)',
      ExpressionAttributeValues: { ':moved': auditKeys.movedOn(today), ':kind': 'system-class:' },
    }),
  )
  client.destroy()
  return new Map(Items.map(({ chain, seq }) => [String(chain), Number(seq)]))
}

const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, one) => sum + one, 0)

async function availabilityOf({ api }: BenchCloud, systemId: string): Promise<number | undefined> {
  const { body } = await api.call('readSystem', { as: coordinator, params: { systemId } })
  return body.derived?.levels.availability
}

/** @throws when a class did not come out as decided */
async function classifyAnew(
  bench: BenchCloud,
  { assetId, systemIds }: ReclassifiedAsset,
  { availability, reachesTop }: { availability: 1 | 2; reachesTop: boolean },
): Promise<number> {
  await bench.api.call('proposeClass', {
    as: social.manager,
    params: { assetId },
    body: { protectiveSecurity: 'no', proposal: proposalOf(availability), trigger: 'law-change' },
  })
  await bench.cloud.settle()
  const spent = await millisecondsOf(async () => {
    await decide(bench, assetId)
    await bench.cloud.settle()
  })
  const checked = reachesTop ? [systemIds[0], systemIds.at(-1) ?? ''] : [systemIds[0]]
  for (const systemId of checked) {
    const found = await availabilityOf(bench, systemId)
    if (found !== availability)
      throw new Error(`The class of ${systemId} is ${found}, and ${availability} was decided`)
  }
  return spent
}

export async function measureReclassification(
  bench: BenchCloud,
  scene: RegisterScene,
  size: number,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const asset of scene.reclassified) {
    // Many systems stand on the shared platform, and one of them demands more than is decided here.
    const reachesTop = asset.systemIds.length > 2
    const classify = (availability: 1 | 2) => classifyAnew(bench, asset, { availability, reachesTop })
    // The first one finds what was filled in meanwhile; from then on nothing else has changed.
    await classify(2)
    await classify(1)
    const before = await derivations(bench, scene)
    const runs: number[] = []
    for (let run = 0; run < bench.effort.runs; run++) runs.push(await classify(run % 2 === 0 ? 2 : 1))
    const after = await derivations(bench, scene)
    if (bench.effort.runs % 2 === 1) await classify(1)
    const recomputed = (sumOf(after) - sumOf(before)) / bench.effort.runs
    const moved = [...after].filter(([chain, seq]) => seq !== before.get(chain)).map(([chain]) => chain)
    const reached = new Set(asset.systemIds.map((systemId) => `system-class:${systemId}`))
    const strange = moved.filter((chain) => !reached.has(chain))
    if (strange.length > 0) throw new Error(`Not reached, and derived anew: ${strange.join(', ')}`)
    const among = `among ${size.toLocaleString('en')} assets`
    figures.push(
      figure('register', `${asset.name} ${among}, answer to last class`, 'ms', runs),
      figure('register', `${asset.name} ${among}, systems derived`, 'systems', recomputed, {
        bar: { atMost: asset.systemIds.length },
      }),
    )
  }
  return figures
}
