// Every engine rule of the statute table (domain 1.1) has a test that names its paragraph, so that a lawyer finds it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Each engine rule and its paragraph; where several state it together, a title that names one of them is enough. */
const rows = [
  ['5:1', 'a policy is decided by the council'],
  ['5:2', 'a policy cannot be delegated to a committee'],
  ['5:22', 'only those whom the law names may raise a matter'],
  ['5:26', 'a committee prepares the matter'],
  ['5:28', 'the executive board makes a proposal'],
  ['5:33', 'an unprepared matter needs everyone present to agree'],
  ['5:13', 'the meeting is announced a week before'],
  ['5:14', 'an urgent matter is announced the weekday before'],
  ['5:15', 'each member is summoned a week before'],
  ['5:52', 'only announced matters are decided'],
  ['5:42', 'the doors may be closed for one matter'],
  ['5:45', 'more than half of the council is present'],
  ['5:46', 'jäv does not break the quorum of the council'],
  ['5:47', 'jäv in the council is narrow'],
  ['5:50', 'a third of those present refers back or tables, once'],
  ['5:51', 'a tabled matter comes back at the next meeting'],
  ['5:54', 'votes are open'],
  ['5:55', 'a simple majority decides'],
  ['5:56', 'the chair decides a tie'],
  ['4:25', 'abstaining is allowed'],
  ['5:57', 'a new matter in a proposal is refused'],
  ['5:65, 5:66, 5:67, 5:68', 'the minutes say what they must'],
  ['4:27', 'a reservation is announced before the meeting ends'],
  ['5:69', 'the minutes are adjusted within fourteen days'],
  ['8:12', 'the adjustment is announced by the second day'],
  ['8:9, 8:10, 8:11', 'the notice board is on the website and has only what it may'],
  ['6:12', 'the executive board may demand opinions and data'],
  ['6:23', 'a third of the members may call a committee'],
  ['6:27', 'more than half of a committee is present'],
  ['6:28', 'jäv in a committee is broad'],
  ['6:30', 'jäv is declared by the person'],
  ['6:31', 'a seat in a municipal company alone is no jäv'],
  ['7:4', 'jäv binds employees as it binds committees'],
  ['6:33', 'a committee has no minority right'],
  ['6:35', 'a committee’s minutes follow the council’s rules'],
  ['6:38', 'goals and opinions to the council are not delegated'],
  ['6:39', 'the chair decides what cannot wait'],
  ['6:40', 'the chair’s decision is reported at the next meeting'],
  ['13:2', 'decisions may be appealed, preparation may not'],
  ['13:5', 'an appeal comes within three weeks of the announcement'],
  ['13:6', 'an appeal that reached the municipality counts'],
  ['13:8', 'a court annuls or refuses, and never replaces'],
  ['13:12, 13:13', 'a higher court may be asked'],
  ['13:14', 'a decision may be carried out before legal force'],
  ['5:9', 'the council changes on 15 October'],
  ['6:18', 'the board changes on 1 January'],
] as const

const testFolder = join(import.meta.dirname, '../..')

/** A literal in the place of a title, or a row of a table of titles, which begins `KL 5:56: `. */
const title = /(?:\b(?:it|describe)\(|\)\()\s*(['"`])(.*?)\1|(['"`])(KL \d+:\d+.*?: .*?)\3/g

const titles = globSync('**/*.test.ts', { cwd: testFolder })
  .filter((file) => !file.endsWith('statute-rows.test.ts'))
  .flatMap((file) => [...readFileSync(join(testFolder, file), 'utf8').matchAll(title)])
  .map((found) => found[2] ?? found[4] ?? '')

describe('the statute table', () => {
  it.each(rows)('KL %s: a test says that %s', (paragraphs) => {
    const named = new RegExp(`\\bKL (?:${paragraphs.replaceAll(', ', '|')})(?!\\d)`)
    const isNamed = titles.some((each) => named.test(each))
    expect(isNamed, `No test has KL ${paragraphs} in its title`).toBe(true)
  })

  it('finds a title wherever one stands, and no paragraph that nobody tests', () => {
    expect(titles).toContain(
      'KL 5:50: seventeen of forty-nine present force a referral back (S1, 24 February)',
    )
    expect(titles.filter((each) => /KL 5:99/.test(each))).toEqual([])
  })
})
