// The environment of a function: each takes its part, and what is missing stops the cold start.
import { describe, expect, it } from 'vitest'
import { Environment, readEnvironment, TableNames } from '../../functions/runtime/environment.ts'

const whole = {
  REGISTER_TABLE_NAME: 'register',
  GOVERNANCE_TABLE_NAME: 'governance',
  AUDIT_TRAIL_TABLE_NAME: 'audit',
  DOCUMENT_BUCKET_NAME: 'documents',
  SEAL_BUCKET_NAME: 'seals',
  MAIL_SENDER: 'lis@alingsas.example',
  MAIL_CONFIGURATION_SET: 'lis',
  CONSOLE_URL: 'https://lis.alingsas.example',
  MUNICIPALITY: 'Alingsås kommun',
  STATE_MACHINE_ARNS: '{"minutes":"arn:aws:states:eu-north-1:000000000000:stateMachine:minutes"}',
  BOOTSTRAP_GROUP: 'lis-bootstrap',
}

describe('the environment', () => {
  it('given every variable, then the machines are read from their JSON', () => {
    expect(Environment.parse(whole).STATE_MACHINE_ARNS).toEqual({
      minutes: 'arn:aws:states:eu-north-1:000000000000:stateMachine:minutes',
    })
  })

  it.each(Object.keys(whole))('given no %s, then it does not start', (name) => {
    expect(Environment.safeParse({ ...whole, [name]: undefined }).success).toBe(false)
    expect(Environment.safeParse({ ...whole, [name]: '' }).success).toBe(false)
  })

  it.each(['no json', '["arn"]', '{"minutes":1}', 'null'])(
    'given machines as %s, then it does not start',
    (text) => {
      expect(Environment.safeParse({ ...whole, STATE_MACHINE_ARNS: text }).success).toBe(false)
    },
  )

  it('given links to no address, then it does not start', () => {
    expect(Environment.safeParse({ ...whole, CONSOLE_URL: 'console' }).success).toBe(false)
  })
})

describe('reading one’s own part', () => {
  it('given a function that needs the tables alone, then it gets them and nothing else', () => {
    const kept = { ...process.env }
    Object.assign(process.env, whole)
    try {
      expect(readEnvironment(TableNames)).toEqual({
        REGISTER_TABLE_NAME: 'register',
        GOVERNANCE_TABLE_NAME: 'governance',
        AUDIT_TRAIL_TABLE_NAME: 'audit',
      })
    } finally {
      process.env = kept
    }
  })

  it('given that they are missing, then the cold start names what is', () => {
    expect(() => readEnvironment(TableNames)).toThrow(/REGISTER_TABLE_NAME/)
  })
})
