// Reads one table's stream from a place in it; there is one shard, and its sequence numbers outlive a restart.
import * as z from 'zod'
import type { DynamoDbClient } from '../dynamodb/dynamodb-client.ts'

const StreamRecord = z.looseObject({
  eventID: z.string(),
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.looseObject({ SequenceNumber: z.string(), ApproximateCreationDateTime: z.number() }),
})
export type StreamRecord = z.infer<typeof StreamRecord>

const Streams = z.object({ Streams: z.array(z.object({ StreamArn: z.string(), TableName: z.string() })) })
const Description = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
})
const Iterator = z.object({ ShardIterator: z.string() })
const Records = z.object({ Records: z.array(StreamRecord), NextShardIterator: z.string().optional() })

const SERVICE = 'DynamoDBStreams_20120810'

export class StreamReader {
  readonly #client: DynamoDbClient
  readonly #tableName: string
  #shard: { streamArn: string; shardId: string } | undefined
  #iterator: { after: string | undefined; token: string } | undefined

  constructor(client: DynamoDbClient, tableName: string) {
    this.#client = client
    this.#tableName = tableName
  }

  /** The records after a sequence number, oldest first; from the beginning without one. */
  async readAfter(sequenceNumber: string | undefined): Promise<StreamRecord[]> {
    const token = await this.#iteratorAfter(sequenceNumber)
    if (token === undefined) return []
    const { Records: records, NextShardIterator: next } = Records.parse(
      await this.#client.call(`${SERVICE}.GetRecords`, { ShardIterator: token }),
    )
    const last = records.at(-1)?.dynamodb.SequenceNumber ?? sequenceNumber
    this.#iterator = next === undefined ? undefined : { after: last, token: next }
    return records
  }

  /** The sequence number of the newest record, for a mapping that starts at LATEST. */
  async latest(): Promise<string | undefined> {
    let last: string | undefined
    for (;;) {
      const records = await this.readAfter(last)
      if (records.length === 0) return last
      last = records.at(-1)?.dynamodb.SequenceNumber
    }
  }

  /** Forgets the iterator, after an error. */
  reset(): void {
    this.#iterator = undefined
  }

  async #iteratorAfter(sequenceNumber: string | undefined): Promise<string | undefined> {
    if (this.#iterator && this.#iterator.after === sequenceNumber) return this.#iterator.token
    const shard = await this.#findShard()
    if (!shard) return undefined
    const { ShardIterator } = Iterator.parse(
      await this.#client.call(`${SERVICE}.GetShardIterator`, {
        StreamArn: shard.streamArn,
        ShardId: shard.shardId,
        ...(sequenceNumber === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequenceNumber }),
      }),
    )
    return ShardIterator
  }

  async #findShard() {
    if (this.#shard) return this.#shard
    const { Streams: streams } = Streams.parse(
      await this.#client.call(`${SERVICE}.ListStreams`, { TableName: this.#tableName }),
    )
    const streamArn = streams.at(0)?.StreamArn
    if (streamArn === undefined) return undefined
    const { StreamDescription } = Description.parse(
      await this.#client.call(`${SERVICE}.DescribeStream`, { StreamArn: streamArn }),
    )
    const shardId = StreamDescription.Shards[0]?.ShardId
    if (shardId !== undefined) this.#shard = { streamArn, shardId }
    return this.#shard
  }
}
