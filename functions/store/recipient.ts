// The person a mail goes to: read alone, so that the relay carries none of the schemas of what else is kept.
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Person } from '../domain/organisation/person.ts'
import { personKey } from './lists.ts'
import type { Tables } from './tables.ts'

const PersonItem = z.object({ state: Person })

/** Undefined for someone who is not in the register. */
export async function readRecipient(
  { client, register }: Tables,
  personId: string,
): Promise<Person | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: register, Key: personKey(personId), ConsistentRead: true }),
  )
  return Item && PersonItem.parse(Item).state
}
