// What the build makes of a file whose values are worked out beforehand.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { valuesAtBuild } from '../../../web/build/values-at-build.ts'
import { taskForms } from '../../../web/form/task-forms.built.ts'
import { taskSchemas } from '../../../web/form/task-schemas.ts'

const formsFile = fileURLToPath(new URL('../../../web/form/task-forms.built.ts', import.meta.url))
const exitsFile = fileURLToPath(new URL('../../../web/form/task-exits.built.ts', import.meta.url))

/** The code that the browser gets in the file's place. */
async function codeOf(id: string): Promise<string | undefined> {
  const { load } = valuesAtBuild() as { load: (id: string) => Promise<{ code: string } | null> }
  return (await load(id))?.code
}

describe('a file worked out while the console is built', () => {
  it('becomes its values alone', async () => {
    const code = await codeOf(exitsFile)
    expect(code).toContain('export const refuseSchema = {')
    expect(code).not.toContain('import')
  })

  it('fetches each entry of a table one by one', async () => {
    const code = (await codeOf(formsFile)) ?? ''
    const asked = [...code.matchAll(/import\("([^"]+)"\)/g)].map(([, id = '']) => id)
    expect(asked).toHaveLength(Object.keys(taskSchemas).length)
    for (const id of asked) {
      const kind = id.split('&entry=').at(-1) ?? ''
      await expect(codeOf(id)).resolves.toBe(`export default ${JSON.stringify(taskSchemas[kind])}`)
    }
  })

  it('gives the same entry where nothing is built', async () => {
    await expect(taskForms['sign-memo']?.()).resolves.toBe(taskSchemas['sign-memo'])
  })

  it('leaves every other file as it is', async () => {
    await expect(codeOf('/web/main.tsx')).resolves.toBeUndefined()
  })
})
