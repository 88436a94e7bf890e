// What axe-core finds against WCAG 2.1 A and AA on the page that is shown, as text that says where and why.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Tab } from './tab.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const demanded = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/**
 * One text for each rule that is broken. The script is put in by the debugger, so that the page's own policy stays as it is.
 * @param within a selector of what is looked at; the whole page when left out
 */
export async function faultsByAxe(tab: Tab, within?: string): Promise<string[]> {
  const isThere = await tab.page.evaluate(() => Reflect.has(window, 'axe'))
  if (!isThere) await tab.page.evaluate(source)
  const options: RunOptions = {
    runOnly: { type: 'tag', values: demanded },
    resultTypes: ['violations'],
  }
  const { violations } = await tab.page.evaluate<AxeResults, { options: RunOptions; within?: string }>(
    (given) => Reflect.get(window, 'axe').run(given.within ?? document, given.options),
    { options, ...(within !== undefined && { within }) },
  )
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary, html }) =>
        `  ${target.join(' ')}: ${html.slice(0, 160)}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`,
    )
    return `${id}: ${help}\n${places.join('\n')}`
  })
}
