// The database behind the DynamoDB front: dynoxide, or the server that DYNAMODB_ENDPOINT names.
import { join } from 'node:path'
import { startDynoxide } from './dynoxide-process.ts'

export interface DatabaseServer {
  address: string
  close(): Promise<void>
}

/** `onExit` is called when dynoxide ends by itself. */
export async function openDatabaseServer(stateFolder: string, onExit: () => void): Promise<DatabaseServer> {
  const external = process.env['DYNAMODB_ENDPOINT']
  if (external) return { address: external, close: async () => undefined }
  return startDynoxide(join(stateFolder, 'dynamodb.sqlite'), join(stateFolder, 'dynoxide.pid'), onExit)
}
