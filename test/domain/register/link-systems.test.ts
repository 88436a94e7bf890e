// Systems stand on systems and send each other information; no system stands on itself.
import { describe, expect, it } from 'vitest'
import { findCycle } from '../../../functions/domain/classification/dependency-cycle.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import type { Integration, SystemDependency } from '../../../functions/domain/register/link.ts'
import {
  beginDependency,
  beginIntegration,
  endDependency,
  endIntegration,
} from '../../../functions/domain/register/link-systems.ts'
import { levels } from '../classification/given-derivation.ts'
import { actions, day, mails, moment, refusedWith, resulting, sound, startedWith, stored } from '../given.ts'
import { classed, elsewhere, givenAsset, givenSystem, keeper, reaching, writesOf } from './given-register.ts'

const context = { ...moment, actor: keeper, grant: reaching('kontoret') }
const platform = givenSystem({ id: 'inloggningen', unitPath: '/kf/ks/it-enheten/' })
const dependency: SystemDependency = {
  kind: 'system-dependency',
  systemId: 'socialsystemet',
  platformId: 'inloggningen',
  from: day('2026-01-12'),
}
const graph = stored({ kind: 'dependency-graph', id: 'systems', changes: 6 } as const)
const parts = (facts: Partial<Parameters<typeof beginDependency>[0]> = {}) => ({
  system: stored(givenSystem()),
  platform,
  dependency: undefined,
  graph: undefined,
  ...facts,
})

describe('a dependency', () => {
  it('is begun by whoever keeps what depends, moves the graph, and derives the platform', () => {
    const begun = beginDependency(parts(), undefined, context)
    expect(actions(sound(begun.decision))).toEqual([
      'system-dependency.begun',
      'system.linked',
      'dependency-graph.changed',
    ])
    expect(begun.dependency).toEqual({ ...dependency, from: moment.today })
    expect(resulting(begun.decision, 'system').platformIds).toEqual(['inloggningen'])
    expect(resulting(begun.decision, 'dependency-graph').changes).toBe(1)
    expect(startedWith(begun.decision)).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['inloggningen'] }],
    ])
  })

  it('given a graph that was read, then the commit depends on it', () => {
    const { decision } = beginDependency(parts({ graph }), undefined, context)
    expect(decision.changes.at(-1)).toMatchObject({ before: graph, after: { changes: 7 } })
  })

  it.each([1, 2, 12])('given a circle of %d, then it names the circle and refuses', (length) => {
    const names = Array.from({ length }, (_, at) => `system-${at}`)
    const last = names.at(-1) ?? ''
    // Each stands on the next; the last is to stand on the first.
    const dependantsOf = (id: string) => names.filter((_, at) => names[at + 1] === id)
    const circle = findCycle(last, 'system-0', dependantsOf)
    expect(circle).toEqual([last, ...names])
    const of = { system: stored(givenSystem({ id: last })), platform: givenSystem({ id: 'system-0' }) }
    expect(() => beginDependency(parts(of), circle, context)).toThrow(
      refusedWith('link-makes-circle', 'body.platformId'),
    )
  })

  const most = Array.from({ length: 50 }, (_, at) => `p${at}`)
  it.each<[string, Partial<Parameters<typeof beginDependency>[0]>, Parameters<typeof refusedWith>]>([
    ['it is one', { system: stored(givenSystem({ platformIds: ['inloggningen'] })) }, ['already-exists']],
    ['the system is no more', { system: stored(givenSystem({ lifecycle: 'ended' })) }, ['wrong-state']],
    ['the platform is no more', { platform: { ...platform, lifecycle: 'ended' } }, ['wrong-state']],
    [
      'it stands on as many as it may',
      { system: stored(givenSystem({ platformIds: most })) },
      ['malformed-request', 'body.platformId'],
    ],
  ])('given that %s, then it refuses', (_, facts, refused) => {
    expect(() => beginDependency(parts(facts), undefined, context)).toThrow(refusedWith(...refused))
  })

  it('ends with a last day', () => {
    const system = stored(givenSystem({ platformIds: ['inloggningen'] }))
    const ended = endDependency(parts({ system, dependency: stored(dependency), graph }), context)
    expect(actions(sound(ended.decision))).toEqual([
      'system-dependency.ended',
      'system.unlinked',
      'dependency-graph.changed',
    ])
    expect(ended.dependency.endedOn).toBe('2027-02-01')
    expect(resulting(ended.decision, 'system').platformIds).toEqual([])
    const again = parts({ system, dependency: stored(ended.dependency) })
    expect(() => endDependency(again, context)).toThrow(refusedWith('not-found'))
    expect(() => endDependency(parts(), context)).toThrow(refusedWith('not-found'))
  })

  it('given a system out of reach, then it refuses', () => {
    const far = { ...context, grant: elsewhere }
    expect(() => beginDependency(parts(), undefined, far)).toThrow(refusedWith('wrong-unit'))
    expect(() => endDependency(parts(), far)).toThrow(refusedWith('wrong-unit'))
  })
})

const from = givenSystem()
const to = givenSystem({ id: 'journalen', name: 'Journalen', unitPath: '/kf/ks/skolan/' })
const heavy = (id: string, facts: Partial<InformationAsset> = {}) =>
  stored(givenAsset({ id, systemIds: ['socialsystemet'], current: classed(levels(3, 1, 1, 1)), ...facts }))
const send = (
  assets: readonly Stored<InformationAsset>[],
  integration?: Integration,
  command: { method?: string } = {},
) =>
  beginIntegration(
    { from, to, assets, integration: integration && stored(integration), others: [] },
    { assetIds: assets.map(({ state }) => state.id), ...command },
    context,
  )

describe('an integration', () => {
  it('is begun by whoever keeps the sender, whose assets know the receiver', () => {
    const { decision, integration } = send([heavy('a')], undefined, { method: 'API' })
    expect(actions(sound(decision))).toEqual(['integration.begun', 'information-asset.sent'])
    expect(integration).toMatchObject({ assetIds: ['a'], method: 'API', from: '2027-02-01' })
    expect(resulting(decision, 'information-asset').receiverIds).toEqual(['journalen'])
  })

  it('derives the receiver, and classifies anew what weighs something and is sent there for the first time', () => {
    const light = heavy('light', { current: classed(levels(1, 1, 1, 1)) })
    const known = heavy('known', { receiverIds: ['journalen'] })
    const { decision } = send([heavy('a'), light, known])
    expect(startedWith(sound(decision))).toMatchObject([
      ['register-upkeep', { entry: 'derive', systemIds: ['journalen'] }],
      ['register-upkeep', { entry: 'reclassify', assetIds: ['a'], trigger: 'new-integration' }],
    ])
    expect(mails(decision)).toEqual([])
  })

  it('given it said anew while it goes on, then it keeps its first day; given one that ended, it begins today', () => {
    const { integration } = send([heavy('a')])
    const earlier = { ...integration, from: day('2026-01-12') }
    const after = heavy('a', { receiverIds: ['journalen'] })
    expect(send([after], earlier).integration.from).toBe('2026-01-12')
    expect(send([after], { ...earlier, endedOn: day('2026-06-01') }).integration).toEqual(integration)
    expect(startedWith(sound(send([after], earlier).decision))).toHaveLength(1)
  })

  it('given as many assets as there may be, then it fits a transaction', () => {
    const { decision } = send(Array.from({ length: 15 }, (_, at) => heavy(`a${at}`)))
    expect(writesOf(sound(decision))).toBeLessThanOrEqual(100)
  })

  it('given an asset that the sender does not handle, or that is unknown, then each is named', () => {
    const other = heavy('other', { systemIds: ['andra'] })
    expect(() =>
      beginIntegration(
        { from, to, assets: [heavy('a'), other], integration: undefined, others: [] },
        { assetIds: ['a', 'other', 'nowhere'] },
        context,
      ),
    ).toThrow(refusedWith('not-found', 'body.assetIds.1', 'body.assetIds.2'))
  })

  it('given a system that sends to itself, that is no more, or out of reach, then it refuses', () => {
    const begin = (facts: Partial<Parameters<typeof beginIntegration>[0]>, grant = context.grant) =>
      beginIntegration(
        { from, to, assets: [heavy('a')], integration: undefined, others: [], ...facts },
        { assetIds: ['a'] },
        { ...context, grant },
      )
    expect(() => begin({ to: from })).toThrow(refusedWith('link-makes-circle', 'body.toSystemId'))
    expect(() => begin({ to: { ...to, lifecycle: 'ended' } })).toThrow(refusedWith('wrong-state'))
    expect(() => begin({ from: { ...from, lifecycle: 'ended' } })).toThrow(refusedWith('wrong-state'))
    expect(() => begin({}, elsewhere)).toThrow(refusedWith('wrong-unit'))
  })

  it('ends once', () => {
    const { integration } = send([heavy('a')])
    const ended = endIntegration(
      { from, to, assets: [], integration: stored(integration), others: [] },
      context,
    )
    expect(actions(sound(ended.decision))).toEqual(['integration.ended'])
    expect(ended.integration.endedOn).toBe('2027-02-01')
    const again = { from, to, assets: [], integration: stored(ended.integration), others: [] }
    expect(() => endIntegration(again, context)).toThrow(refusedWith('not-found'))
    expect(() => endIntegration({ ...again, integration: undefined }, context)).toThrow(
      refusedWith('not-found'),
    )
    expect(() => endIntegration(again, { ...context, grant: elsewhere })).toThrow(refusedWith('wrong-unit'))
  })

  it('given that an asset is sent no more, then it forgets the receiver, unless another sends it there', () => {
    const { integration } = send([heavy('a'), heavy('b')])
    const assets = [heavy('a', { receiverIds: ['journalen'] }), heavy('b', { receiverIds: ['journalen'] })]
    const parts = { from, to, assets, integration: stored(integration), others: [] }
    const onlyA = beginIntegration(parts, { assetIds: ['a'] }, context)
    expect(actions(sound(onlyA.decision))).toEqual(['integration.begun', 'information-asset.sent-no-more'])
    expect(resulting(onlyA.decision, 'information-asset')).toMatchObject({ id: 'b', receiverIds: [] })

    const others = [{ ...integration, fromSystemId: 'andra', assetIds: ['b'] }]
    const ended = endIntegration({ ...parts, others }, context)
    expect(resulting(sound(ended.decision), 'information-asset')).toMatchObject({ id: 'a', receiverIds: [] })
    expect(actions(ended.decision)).toEqual(['integration.ended', 'information-asset.sent-no-more'])
  })

  it('given that all it sends is replaced by as many others, then it still fits a transaction', () => {
    const ids = (letter: string) => Array.from({ length: 15 }, (_, at) => `${letter}${at}`)
    const { integration } = send(ids('a').map((id) => heavy(id)))
    const assets = [
      ...ids('a').map((id) => heavy(id, { receiverIds: ['journalen'] })),
      ...ids('b').map((id) => heavy(id)),
    ]
    const parts = { from, to, assets, integration: stored(integration), others: [] }
    const { decision } = beginIntegration(parts, { assetIds: ids('b') }, context)
    expect(writesOf(sound(decision))).toBeLessThanOrEqual(99)
  })
})
