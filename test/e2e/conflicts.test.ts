// Several at once, and the same thing twice: one wins, the others learn why, and nothing happens double.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../functions/domain/audit/canonical-json.ts'
import { coordinator, declarationOf, matterRequest, PolicyMatter } from './policy-matter.ts'
import { eachOf, type RawAnswer, type RawCall, rawCall, wordOf } from './raw-call.ts'
import { importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const registrars = ['reg.birgitta.holm', 'reg.tomas.ek'] as const

let world: TestCloud

beforeAll(async () => {
  world = await startTestCloud()
  for (const username of [coordinator, ...registrars]) await world.signIns.tokenOf(username)
})
afterAll(() => world.close())

const post = (path: string, call: RawCall) => rawCall(world, 'POST', path, call)
const complete = (taskId: string, as: string, answer: unknown, headers?: Record<string, string>) =>
  post(`/tasks/${encodeURIComponent(taskId)}/complete`, { as, json: { answer }, ...(headers && { headers }) })
/** How many answers there were of each kind. */
function tally(answers: readonly RawAnswer[]): Record<string, number> {
  const groups = Map.groupBy(answers, wordOf)
  return Object.fromEntries([...groups].map(([word, alike]) => [word, alike.length]))
}

async function actionsOf(chain: string): Promise<string[]> {
  const { body } = await world.api.call('readChain', {
    as: coordinator,
    params: { chain },
    query: { limit: 100 },
  })
  return body.items.map(({ action }) => action)
}

describe('one task completed a hundred times at once', () => {
  let matter: PolicyMatter
  let taskId: string
  let answers: { number: string; answer: RawAnswer }[]

  beforeAll(async () => {
    matter = await PolicyMatter.start(world)
    taskId = (await matter.openTask('register-matter')).id
    const numbers = Array.from({ length: 100 }, (_, at) => `2026.${100 + at} KS`)
    answers = await Promise.all(
      numbers.map(async (number, at) => {
        const as = registrars[at % 2] ?? coordinator
        const answer = await complete(taskId, as, { kind: 'register-matter', diaryNumber: number })
        return { number, answer }
      }),
    )
    await world.cloud.settle()
  })

  it('is done by one and refused to ninety-nine, who learn that it is closed', () => {
    expect(tally(answers.map(({ answer }) => answer))).toEqual({ '200': 1, '409 task-closed': 99 })
  })

  it('leaves one entry in the trail, and the winner’s answer', async () => {
    expect(await actionsOf(`task:${taskId}`)).toEqual(['task.opened', 'task.completed'])
    const winner = answers.find(({ answer }) => answer.status === 200)
    expect((await matter.read()).diaryNumber).toBe(winner?.number)
  })

  it('lets the machine go on once', async () => {
    expect(
      (await actionsOf(`matter:${matter.id}`)).filter((action) => action === 'matter.registered'),
    ).toHaveLength(1)
    expect(await matter.tasks('write-draft')).toHaveLength(1)
    expect((await world.cloud.status())['deadLetters']).toEqual([])
  })
})

describe('two people deciding at once', () => {
  it('have one of their two answers taken', async () => {
    const matter = await PolicyMatter.start(world)
    const { id } = await matter.openTask('register-matter')
    const numbers = ['2026.700 KS', '2026.701 KS']
    const answers = await Promise.all(
      registrars.map((as, at) => complete(id, as, { kind: 'register-matter', diaryNumber: numbers[at] })),
    )
    await world.cloud.settle()
    expect(tally(answers)).toEqual({ '200': 1, '409 task-closed': 1 })
    expect((await matter.read()).diaryNumber).toBe(numbers[answers.findIndex(({ status }) => status === 200)])
  })

  it('are not both believed when one refuses what the other does', async () => {
    const matter = await PolicyMatter.start(world)
    const { id } = await matter.openTask('register-matter')
    const [done, refused] = await Promise.all([
      complete(id, registrars[0], { kind: 'register-matter', diaryNumber: '2026.702 KS' }),
      post(`/tasks/${encodeURIComponent(id)}/refuse`, { as: registrars[1], json: { reason: 'Fel ärende.' } }),
    ])
    await world.cloud.settle()
    // Whoever comes second finds the task closed, or with the next role.
    const words = [wordOf(done), wordOf(refused)]
    expect([
      ['200', '409 task-closed'],
      ['403 permission-denied', '200'],
    ]).toContainEqual(words)
    const task = await matter.task(id)
    expect([task.status, task.assignee.role]).toEqual(
      done.status === 200 ? ['done', 'registrar'] : ['open', 'coordinator'],
    )
  })

  it('each get a draft of their own when they declare one', async () => {
    const matter = await PolicyMatter.start(world)
    const declare = (as: string, text: string) =>
      post(`/matters/${matter.id}/drafts`, { as, json: declarationOf(Buffer.from(text)) })
    const answers = await Promise.all([declare(coordinator, 'ett'), declare('kj.elin.sandberg', 'två')])
    expect(tally(answers)).toEqual({ '201': 2 })
    const numbers = answers.map(({ text }): number => JSON.parse(text).draft.number)
    expect(numbers.toSorted()).toEqual([1, 2])
  })
})

describe('an Idempotency-Key', () => {
  const startWith = (key: string, json: unknown, as = coordinator) =>
    post('/matters', { as, json, headers: { 'idempotency-key': key } })
  const facts = ({ status, text, headers }: RawAnswer) => ({
    status,
    body: canonicalJson(JSON.parse(text)),
    etag: headers.get('etag'),
  })
  const titled = async (title: string) => {
    const { body } = await world.api.call('listMatters', { as: coordinator, query: { limit: 100 } })
    return body.items.filter((row) => row.title === title)
  }

  it('gives a repeated request the first answer and the first ETag, and does nothing more', async () => {
    const body = matterRequest('Sänd tre gånger')
    const first = await startWith('gang-for-gang', body)
    await world.cloud.settle()
    const mails = (await world.mailbox.all()).length
    const second = await startWith('gang-for-gang', body)
    const third = await startWith('gang-for-gang', body)
    await world.cloud.settle()
    expect(first.status).toBe(201)
    expect(facts(first).etag).toBe('"1"')
    expect([second, third].map(facts)).toEqual([facts(first), facts(first)])
    expect(await titled('Sänd tre gånger')).toHaveLength(1)
    expect((await world.mailbox.all()).length).toBe(mails)
  })

  it('gives twenty at once the same answer and one effect', async () => {
    const body = matterRequest('Tjugo på en gång')
    const before = (await world.mailbox.all()).length
    const answers = await Promise.all(Array.from({ length: 20 }, () => startWith('tjugo', body)))
    await world.cloud.settle()
    expect(new Set(answers.map((answer) => JSON.stringify(facts(answer)))).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    const [row] = await titled('Tjugo på en gång')
    const { items } = (
      await world.api.call('listMatterTasks', { as: coordinator, params: { matterId: row?.id ?? '' } })
    ).body
    expect(items).toHaveLength(1)
    // The handler and the security chief hear of the matter, and the registrar of the task.
    expect((await world.mailbox.all()).length - before).toBe(3)
  })

  it('is refused with another body, and nothing comes of that', async () => {
    const first = await startWith('annan-kropp', matterRequest('Första kroppen'))
    const other = await startWith('annan-kropp', matterRequest('Andra kroppen'))
    expect([wordOf(first), wordOf(other)]).toEqual(['201', '422 idempotency-key-reused'])
    expect(await titled('Andra kroppen')).toEqual([])
  })

  it('is each person’s own, and each route’s own', async () => {
    const body = matterRequest('Samma nyckel')
    const mine = await startWith('samma', body)
    // Another document: one can have one matter open at a time.
    const other = matterRequest('Samma nyckel')
    const theirs = await startWith('samma', other, 'sc.henrik.dahl')
    expect([mine, theirs].map(wordOf)).toEqual(['201', '201'])
    expect(await titled('Samma nyckel')).toHaveLength(2)
    const { id } = JSON.parse(mine.text)
    const draft = {
      as: coordinator,
      json: declarationOf(Buffer.from('x')),
      headers: { 'idempotency-key': 'samma' },
    }
    expect(wordOf(await post(`/matters/${id}/drafts`, draft))).toBe('201')
  })

  it('gives a task’s completion the first answer even when the task has moved on', async () => {
    const matter = await PolicyMatter.start(world)
    const { id } = await matter.openTask('register-matter')
    const answer = { kind: 'register-matter', diaryNumber: '2026.800 KS' }
    const once = () => complete(id, registrars[0], answer, { 'idempotency-key': 'diarienummer' })
    const first = await once()
    await world.cloud.settle()
    const again = await once()
    expect(facts(again)).toEqual(facts(first))
    expect(first.status).toBe(200)
    const other = { ...answer, diaryNumber: '2026.801 KS' }
    const reused = await complete(id, registrars[0], other, { 'idempotency-key': 'diarienummer' })
    expect(wordOf(reused)).toBe('422 idempotency-key-reused')
    expect(wordOf(await complete(id, registrars[0], answer))).toBe('409 task-closed')
  })

  it('gives an import the first answer, though its rows are no longer new', async () => {
    const file = { format: 'json', organisation: { persons: [somePerson('en.gang')] } }
    const send = () =>
      post('/organisation/imports', { as: coordinator, json: file, headers: { 'idempotency-key': 'import' } })
    const first = await send()
    const again = await send()
    expect(JSON.parse(first.text).persons).toEqual({ created: 1, changed: 0, unchanged: 0 })
    expect(facts(again)).toEqual(facts(first))
  })

  it('of a refused request is free to be used again', async () => {
    const refused = await startWith('forst-fel', { ...matterRequest('Först fel'), label: 'x' })
    const right = await startWith('forst-fel', matterRequest('Sedan rätt'))
    expect([refused, right].map(wordOf)).toEqual(['400 malformed-request', '201'])
  })
})

describe('If-Match', () => {
  const unit = {
    name: 'Valnämnden',
    unitKind: 'committee',
    parentId: 'kf',
    contactRole: 'committee-secretary',
  }
  const put = (name: string, etag?: string) =>
    rawCall(world, 'PUT', '/units/valnamnden', {
      as: coordinator,
      json: { ...unit, name, validFrom: '2023-01-01' },
      ...(etag && { headers: { 'if-match': etag } }),
    })
  const read = () => rawCall(world, 'GET', '/units/valnamnden', { as: coordinator })

  it('must be there, must be the newest, and is answered with the next', async () => {
    const etag = (await read()).headers.get('etag') ?? ''
    expect(wordOf(await put('A'))).toBe('428 version-required')
    expect(wordOf(await put('A', '"999"'))).toBe('412 stale-version')
    const first = await put('A', etag)
    expect(first.status).toBe(200)
    const next = first.headers.get('etag')
    expect(next).not.toBe(etag)
    expect((await read()).headers.get('etag')).toBe(next)
    expect(wordOf(await put('B', etag))).toBe('412 stale-version')
    expect(wordOf(await put('B', next ?? ''))).toBe('200')
  })

  it('lets one of ten through who have read the same version', async () => {
    const etag = (await read()).headers.get('etag') ?? ''
    const before = await actionsOf('unit:valnamnden')
    const names = Array.from({ length: 10 }, (_, at) => `Nämnd ${at}`)
    const answers = await Promise.all(names.map((name) => put(name, etag)))
    expect(tally(answers)).toEqual({ '200': 1, '412 stale-version': 9 })
    expect(JSON.parse((await read()).text).name).toBe(
      names[answers.findIndex(({ status }) => status === 200)],
    )
    expect(await actionsOf('unit:valnamnden')).toEqual([...before, 'unit.changed'])
  })

  it('guards a meeting in the same way', async () => {
    const { body } = await world.api.call('listMeetings', {
      as: coordinator,
      params: { bodyId: 'kf' },
      query: { limit: 100 },
    })
    const path = `/meetings/${encodeURIComponent(body.items.at(-1)?.id ?? '')}`
    const change = (startsAt: string, etag?: string) =>
      rawCall(world, 'PUT', path, {
        as: coordinator,
        json: { startsAt, durationMinutes: 60 },
        ...(etag && { headers: { 'if-match': etag } }),
      })
    const etag = (await rawCall(world, 'GET', path, { as: coordinator })).headers.get('etag') ?? ''
    expect(wordOf(await change('10:00'))).toBe('428 version-required')
    const answers = await Promise.all(['10:00', '11:00', '12:00', '13:00'].map((time) => change(time, etag)))
    expect(tally(answers)).toEqual({ '200': 1, '412 stale-version': 3 })
  })
})

describe('pages', () => {
  /** Every id of a list, page by page; between two pages, something else happens. */
  async function idsByPages(
    path: string,
    limit: number,
    between: (page: number) => Promise<void> = async () => {},
  ) {
    const ids: string[] = []
    let cursor: string | undefined
    for (let page = 1; ; page++) {
      const query = `limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
      const { status, text } = await rawCall(world, 'GET', `${path}?${query}`, { as: coordinator })
      expect(status).toBe(200)
      const answer: { items: { id: string }[]; cursor?: string } = JSON.parse(text)
      expect(answer.items.length).toBeLessThanOrEqual(limit)
      ids.push(...answer.items.map(({ id }) => id))
      cursor = answer.cursor
      if (cursor === undefined) return ids
      await between(page)
    }
  }

  it('of any length give each row once, in the same order', async () => {
    const lists = ['/units', '/bodies', '/bodies/avrf/meetings', '/roles/committee-secretary/holders']
    for (const path of lists) {
      const whole = await idsByPages(path, 100)
      expect(new Set(whole).size).toBe(whole.length)
      const lengths = Array.from({ length: whole.length + 1 }, (_, at) => at + 1)
      const paged = await eachOf(lengths, (limit) => idsByPages(path, limit))
      expect(paged.every((ids) => JSON.stringify(ids) === JSON.stringify(whole))).toBe(true)
    }
  })

  it('give each row once while rows are added before and after the reader', async () => {
    const before = await idsByPages('/persons', 100)
    const seen = await idsByPages('/persons', 7, async (page) => {
      await importPeople(world, { persons: [somePerson(`aa.ny.${page}`), somePerson(`zz.ny.${page}`)] })
    })
    expect(new Set(seen).size).toBe(seen.length)
    expect(before.filter((id) => !seen.includes(id))).toEqual([])
    expect(seen).toContain('zz.ny.1')
    expect(seen).not.toContain('aa.ny.1')
  })

  it('of the newest first are not pushed apart by what is newer', async () => {
    const before = await idsByPages('/matters', 100)
    const seen = await idsByPages('/matters', 3, async () => {
      await post('/matters', { as: coordinator, json: matterRequest('Nyare') })
    })
    expect(seen).toEqual(before)
  })
})
