// Which stacks of a synthesized app are run.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCloudAssembly } from '../../../local/template/cloud-assembly.ts'
import { writeTinyAssembly } from '../tiny-assembly.ts'

const stacksOf = (name: string) => {
  const folder = writeTinyAssembly({ resources: { Copy: { Type: 'Custom::CDKBucketDeployment' } } })
  const file = join(folder, 'manifest.json')
  const { version, artifacts } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ version, artifacts: { ...artifacts, [name]: artifacts.Tiny } }))
  return readCloudAssembly(folder).stacks.map((stack) => stack.name)
}

describe('readCloudAssembly', () => {
  it('gives the stacks in their order', () => {
    expect(stacksOf('LisApi')).toEqual(['Tiny', 'LisApi'])
  })

  it("leaves out the console's, and no other", () => {
    expect(stacksOf('LisWeb')).toEqual(['Tiny'])
    expect(stacksOf('LisWebsite')).toEqual(['Tiny', 'LisWebsite'])
  })
})
