// Synthesizes the app once before the end-to-end tests, so that they run what deploys.
import { join } from 'node:path'
import { ROOT, synthesize } from '../../local/synthesize.ts'

export const assemblyFolder = join(ROOT, 'cdk.out')

export default async function setup(): Promise<void> {
  await synthesize(assemblyFolder)
}
