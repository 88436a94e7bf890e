// Every relative link in the repository's markdown leads to a file, and every anchor to a heading.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../docs/generated-files.ts'

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
const pages = listed.split('\n').filter((path) => path !== '' && existsSync(root + path))

/** As GitHub makes an anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsIn(path: string): string[] {
  const headings = readFileSync(path, 'utf8').matchAll(/^#{1,6} (.+)$/gm)
  return Array.from(headings, ([, heading = '']) => anchorOf(heading))
}

function linksIn(page: string): string[] {
  const prose = readFileSync(root + page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const found = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  return found.filter((link) => !/^[a-z]+:/.test(link))
}

function isBroken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? root + page : join(dirname(root + page), decodeURIComponent(path))
  if (!existsSync(target)) return true
  if (anchor === undefined || statSync(target).isDirectory()) return false
  return target.endsWith('.md') && !anchorsIn(target).includes(anchor)
}

describe('the documentation', () => {
  it('has a page for whoever comes first', () => {
    expect(pages).toContain('README.md')
    expect(pages).toContain('CONTRIBUTING.md')
  })

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(linksIn(page).filter((link) => isBroken(page, link))).toEqual([])
  })

  it.each(pages)('%s names no file of the repository that is not there', (page) => {
    const prose = readFileSync(root + page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
    const named = Array.from(
      prose.matchAll(/`((?:functions|infra|local|statemachines|docs|test)\/[\w./-]+\.\w+)`/g),
      ([, path = '']) => path,
    )
    expect(named.filter((path) => !existsSync(root + path))).toEqual([])
  })
})
