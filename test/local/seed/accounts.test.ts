// Everyone in the seed can sign in; only the administrator may import.
import { describe, expect, it } from 'vitest'
import { RoleAccounts } from '../../../local/identity/accounts.ts'
import { seedAccounts } from '../../../local/seed/accounts.ts'
import alingsas from '../../../local/seed/alingsas.json' with { type: 'json' }

describe('the role accounts', () => {
  it('are one for each person, by the id in the register', () => {
    const accounts = RoleAccounts.parse(seedAccounts())
    expect(accounts.map(({ username }) => username)).toEqual(alingsas.persons.map(({ id }) => id))
    expect(accounts.find(({ username }) => username === 'iss.maja.lind')).toEqual({
      username: 'iss.maja.lind',
      name: 'Maja Lind',
      title: 'Informationssäkerhetssamordnare',
      groups: [],
    })
  })

  it('give the administrator alone the group that may import the first organisation', () => {
    const inGroup = seedAccounts('some-group').filter(({ groups }) => groups.includes('some-group'))
    expect(inGroup.map(({ username }) => username)).toEqual(['adm.olle.wester'])
  })
})
