// The table of the pages that are looked at is whole.
import { describe, expect, it } from 'vitest'
import { nameOfPage, pagesToSee } from './pages-to-see.ts'
import { routePaths } from './route-paths.ts'

describe('the table of pages to see', () => {
  it('has every page of the console, and none that is gone', async () => {
    const { pages } = await import('../../web/pages.tsx')
    const seen = new Set(pagesToSee.map(({ route }) => route))
    expect([...seen].toSorted()).toEqual(routePaths(pages).toSorted())
  })

  it('names each of its rows once', () => {
    const names = pagesToSee.map(nameOfPage)
    expect(names).toEqual([...new Set(names)])
  })
})
