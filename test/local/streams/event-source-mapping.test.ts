// Lambda's rules for a stream: in order, at least once, tried again, bisected, given up to the queue.
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { InvocationResult } from '../../../local/lambda/function-spec.ts'
import { DeadLetterQueues } from '../../../local/sqs/dead-letter-queues.ts'
import { EventSourceMapping, type MappingSettings } from '../../../local/streams/event-source-mapping.ts'
import type { StreamReader, StreamRecord } from '../../../local/streams/stream-reader.ts'

const QUEUE = { arn: 'arn:queue', name: 'dead' }
const settings: MappingSettings = {
  id: 'feed',
  functionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:relay',
  tableName: 'T',
  streamArn: 'arn:stream',
  region: 'eu-north-1',
  batchSize: 3,
  bisectsOnError: false,
  reportsItems: true,
  maximumRetryAttempts: 2,
  maximumRecordAgeSeconds: -1,
  onFailure: QUEUE.arn,
  filters: [],
  startsAtLatest: false,
}

const record = (number: number, kind = 'order'): StreamRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(number),
    ApproximateCreationDateTime: 0,
    NewImage: { kind: { S: kind } },
  },
})

const done = (value: unknown = null): InvocationResult => ({ requestId: 'r', payload: JSON.stringify(value) })
const failed: InvocationResult = { requestId: 'r', functionError: { errorType: 'Error', errorMessage: 'no' } }

function world(
  records: StreamRecord[],
  answer: (numbers: number[]) => InvocationResult,
  own: Partial<MappingSettings> = {},
) {
  const database = new DatabaseSync(':memory:')
  const clock = { time: 1_000_000, now: () => clock.time }
  const queues = new DeadLetterQueues(database, clock, [QUEUE])
  const batches: number[][] = []
  // The reader's protocol is tested against dynoxide; here it is a list.
  const reader = {
    readAfter: async (after: string | undefined) =>
      records.filter(({ dynamodb }) => Number(dynamodb.SequenceNumber) > Number(after ?? 0)),
    latest: async () => records.at(-1)?.dynamodb.SequenceNumber,
    reset: () => undefined,
  } as unknown as StreamReader
  const open = () =>
    new EventSourceMapping(
      { ...settings, ...own },
      {
        database,
        clock,
        queues,
        reader,
        log: () => undefined,
        invoke: async (_, event) => {
          const numbers = (JSON.parse(event) as { Records: StreamRecord[] }).Records.map(({ eventID }) =>
            Number(eventID),
          )
          batches.push(numbers)
          return answer(numbers)
        },
      },
    )
  const play = async (mapping: EventSourceMapping) => {
    await mapping.start()
    for (let round = 0; round < 40; round += 1) {
      while (mapping.isBusy()) await new Promise((resolve) => setImmediate(resolve))
      const due = mapping.nextDue()
      if (due === undefined) break
      clock.time = due
      mapping.runDue()
    }
    mapping.close()
  }
  const letters = () => queues.messages().map(({ body }) => JSON.parse(body).DDBStreamBatchInfo)
  return { open, play, batches, letters, records, clock }
}

describe('EventSourceMapping', () => {
  it('hands over records in order and in batches', async () => {
    const { open, play, batches } = world(
      [1, 2, 3, 4, 5].map((n) => record(n)),
      () => done(),
    )
    await play(open())
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ])
  })

  it('goes on after the last finished record after a restart', async () => {
    const { open, play, batches, records } = world([record(1), record(2)], () => done())
    await play(open())
    records.push(record(3))
    await play(open())
    expect(batches).toEqual([[1, 2], [3]])
  })

  it('leaves out what the filter does not match, and remembers that it was read', async () => {
    const filters = [JSON.stringify({ dynamodb: { NewImage: { kind: { S: ['order'] } } } })]
    const { open, play, batches } = world([record(1), record(2, 'other'), record(3)], () => done(), {
      filters,
    })
    await play(open())
    await play(open())
    expect(batches).toEqual([[1, 3]])
  })

  it('starts at the newest record when the template says LATEST', async () => {
    const { open, play, batches, records } = world([record(1)], () => done(), { startsAtLatest: true })
    await play(open())
    records.push(record(2))
    await play(open())
    expect(batches).toEqual([[2]])
  })

  it('tries a failed batch again, later each time, then gives it to the queue and goes on', async () => {
    const { open, play, batches, letters } = world(
      [1, 2, 3, 4].map((n) => record(n)),
      (numbers) => (numbers.includes(2) ? failed : done()),
    )
    await play(open())
    expect(batches).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], [4]])
    expect(letters()).toMatchObject([{ startSequenceNumber: '1', endSequenceNumber: '3', batchSize: 3 }])
  })

  it('splits a failed batch in two until the bad record stands alone', async () => {
    const { open, play, batches, letters } = world(
      [1, 2, 3].map((n) => record(n)),
      (numbers) => (numbers.includes(2) ? failed : done()),
      { bisectsOnError: true, maximumRetryAttempts: 0 },
    )
    await play(open())
    expect(batches).toEqual([[1, 2, 3], [1, 2], [1], [2], [3]])
    expect(letters()).toMatchObject([{ startSequenceNumber: '2', endSequenceNumber: '2' }])
  })

  it('tries again from the lowest record that is reported', async () => {
    let tries = 0
    const { open, play, batches } = world(
      [1, 2, 3].map((n) => record(n)),
      () =>
        ++tries === 1
          ? done({ batchItemFailures: [{ itemIdentifier: '3' }, { itemIdentifier: '2' }] })
          : done({ batchItemFailures: [] }),
    )
    await play(open())
    expect(batches).toEqual([
      [1, 2, 3],
      [2, 3],
    ])
  })

  it('takes an unknown identifier for a failure of the whole batch', async () => {
    let tries = 0
    const { open, play, batches } = world([record(1), record(2)], () =>
      ++tries === 1 ? done({ batchItemFailures: [{ itemIdentifier: '' }] }) : done(),
    )
    await play(open())
    expect(batches).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('does not repeat what was done before a crash in the middle of a batch', async () => {
    const { open, play, batches } = world(
      [1, 2, 3].map((n) => record(n)),
      (numbers) => (numbers.length === 3 ? done({ batchItemFailures: [{ itemIdentifier: '3' }] }) : done()),
    )
    const first = open()
    await first.start()
    while (first.isBusy()) await new Promise((resolve) => setImmediate(resolve))
    first.close()
    await play(open())
    expect(batches).toEqual([[1, 2, 3], [3]])
  })

  it('gives up on a record that has become too old', async () => {
    const { open, play, letters } = world([record(1)], () => failed, {
      maximumRetryAttempts: -1,
      maximumRecordAgeSeconds: 60,
    })
    await play(open())
    expect(letters()).toMatchObject([{ startSequenceNumber: '1' }])
  })
})
