// Builds the console as a deployment does: from the sources as they are, into files that the content security policy lets run.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { afterAll, describe, expect, it } from 'vitest'
import { builtConsole } from '../../../infra/constructs/built-console.ts'

process.env['CDK_VALIDATION'] = 'false'
const outdir = mkdtempSync(join(tmpdir(), 'lis-console-'))
afterAll(() => rmSync(outdir, { recursive: true }))

const stack = new Stack(new App({ outdir }), 'Web')
const handlerRole = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
const { zipObjectKey } = builtConsole().bind(stack, { handlerRole })
const folder = join(outdir, `asset.${zipObjectKey.replace('.zip', '')}`)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))

describe('the built console', () => {
  it('is made into the deployment itself, so that no older build is taken for it', () => {
    expect(names).toContain('index.html')
  })

  it('holds files that are named by their content, and a few at the top that are not', () => {
    const [named, others] = [
      names.filter((name) => name.startsWith('assets/')),
      names.filter((name) => !name.startsWith('assets/')),
    ]
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !/^assets\/[^/]+-[\w-]{8}\.\w+$/.test(name))).toEqual([])
    expect(others.filter((name) => !/^[^/]+\.[a-z0-9]+$/.test(name))).toEqual([])
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([])
  })

  it('has nothing in its first page that the content security policy would stop', () => {
    const page = read('index.html')
    expect(page).toMatch(/<script [^>]*src="\/assets\//)
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  })

  it('is the fast half of React, whatever the shell says', () => {
    expect(process.env['NODE_ENV']).not.toBe('production')
    const scripts = names.filter((name) => name.endsWith('.js')).map(read)
    expect(
      scripts.some((text) => text.includes('Minified React error') || text.includes('react.dev/errors/')),
    ).toBe(true)
  })
})
