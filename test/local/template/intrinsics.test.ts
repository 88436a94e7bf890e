// CloudFormation's functions, as far as a synthesized app uses them.
import { describe, expect, it } from 'vitest'
import { Intrinsics } from '../../../local/template/intrinsics.ts'
import { placeholder } from '../tiny-assembly.ts'

const stack = {
  name: 'Tiny',
  region: 'eu-north-1',
  template: {
    Parameters: {
      Size: { Type: 'Number', Default: 3 },
      Names: { Type: 'CommaDelimitedList', Default: 'a,b' },
      Empty: { Type: 'String', Default: undefined },
    },
    Mappings: { Regions: { 'eu-north-1': { city: 'Stockholm' } } },
    Conditions: {
      IsNorth: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-north-1'] },
      IsSouth: { 'Fn::Not': [{ Condition: 'IsNorth' }] },
      Both: { 'Fn::And': [{ Condition: 'IsNorth' }, { Condition: 'IsSouth' }] },
      Either: { 'Fn::Or': [{ Condition: 'IsNorth' }, { Condition: 'IsSouth' }] },
    },
    Resources: {},
    Outputs: {},
  },
}

const values = new Intrinsics(stack, {
  account: '000000000000',
  ref: (logicalId) => `ref-of-${logicalId}`,
  attribute: (logicalId, name) => `${name}-of-${logicalId}`,
  importValue: (name) => `import-of-${name}`,
})

describe('intrinsic functions', () => {
  it.each([
    ['a resource', { Ref: 'Table' }, 'ref-of-Table'],
    ['the region', { Ref: 'AWS::Region' }, 'eu-north-1'],
    ['the account', { Ref: 'AWS::AccountId' }, '000000000000'],
    ['the partition', { Ref: 'AWS::Partition' }, 'aws'],
    ['the stack name', { Ref: 'AWS::StackName' }, 'Tiny'],
    ['a parameter', { Ref: 'Size' }, 3],
    ['a list parameter', { Ref: 'Names' }, ['a', 'b']],
    ['an attribute', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'Arn-of-Table'],
    ['an attribute with a dot', { 'Fn::GetAtt': 'Table.Stream.Arn' }, 'Stream.Arn-of-Table'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Table' }]] }, 'a/ref-of-Table'],
    ['a split and a select', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['a select by text index', { 'Fn::Select': ['0', ['x']] }, 'x'],
    ['a map', { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'city'] }, 'Stockholm'],
    ['an import', { 'Fn::ImportValue': 'Other:Out' }, 'import-of-Other:Out'],
    [
      'a substitution',
      {
        'Fn::Sub': ['x', placeholder('AWS::AccountId'), placeholder('Table'), placeholder('Table.Arn')].join(
          '-',
        ),
      },
      'x-000000000000-ref-of-Table-Arn-of-Table',
    ],
    [
      'own variables',
      { 'Fn::Sub': [`${placeholder('a')}+${placeholder('!b')}`, { a: { Ref: 'Table' } }] },
      `ref-of-Table+${placeholder('b')}`,
    ],
    ['base64', { 'Fn::Base64': 'hej' }, 'aGVq'],
    ['a branch', { 'Fn::If': ['IsNorth', 'yes', { 'Fn::Nonsense': 1 }] }, 'yes'],
    ['nested values', { a: [{ b: { Ref: 'Table' } }] }, { a: [{ b: 'ref-of-Table' }] }],
  ])('evaluates %s', (_, node, expected) => {
    expect(values.evaluate(node)).toEqual(expected)
  })

  it('removes what is AWS::NoValue, with its property', () => {
    const node = {
      kept: 1,
      gone: { 'Fn::If': ['IsSouth', 'x', { Ref: 'AWS::NoValue' }] },
      list: [{ Ref: 'AWS::NoValue' }, 2],
    }
    expect(values.evaluate(node)).toEqual({ kept: 1, list: [2] })
  })

  it('evaluates conditions', () => {
    expect(['IsNorth', 'IsSouth', 'Both', 'Either'].map((name) => values.condition(name))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('leaves a policy Condition alone, which only looks like the function', () => {
    expect(values.evaluate({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } })).toEqual({
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    })
  })

  it.each([
    [{ 'Fn::Transform': {} }, 'Fn::Transform is not supported'],
    [{ Ref: 'Empty' }, 'parameter Empty has no default'],
    [{ 'Fn::FindInMap': ['Regions', 'mars', 'city'] }, 'finds nothing at Regions.mars.city'],
    [{ 'Fn::Select': [7, ['x']] }, 'finds no item 7'],
  ])('refuses %j', (node, message) => {
    expect(() => values.evaluate(node)).toThrow(message)
  })
})
