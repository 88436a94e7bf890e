// What axe-core finds against WCAG 2.1 A and AA on the page that is shown, as text that says where and why.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Tab } from './tab.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const demanded = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const advised = 'best-practice'

export interface AxeFindings {
  /** One text for each rule that is broken; nothing may be. */
  violations: string[]
  /** What axe-core advises besides; told, never failed. */
  advice: string[]
}

/** The script is put in by the debugger, so that the page's own policy stays as it is. */
export async function runAxe(tab: Tab): Promise<AxeFindings> {
  await tab.page.evaluate(source)
  const options: RunOptions = {
    runOnly: { type: 'tag', values: [...demanded, advised] },
    resultTypes: ['violations'],
  }
  const { violations } = await tab.page.evaluate<AxeResults, RunOptions>(
    (given) => Reflect.get(window, 'axe').run(document, given),
    options,
  )
  const texts = (isDemanded: boolean) =>
    violations
      .filter(({ tags }) => tags.some((tag) => demanded.includes(tag)) === isDemanded)
      .map(({ id, help, nodes }) => {
        const places = nodes.map(
          ({ target, failureSummary, html }) =>
            `  ${target.join(' ')}: ${html.slice(0, 160)}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`,
        )
        return `${id}: ${help}\n${places.join('\n')}`
      })
  return { violations: texts(true), advice: texts(false) }
}
