// Canonical JSON gives the bytes of RFC 8785 and refuses what JSON cannot carry.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../functions/domain/audit/canonical-json.ts'

function double(hex: string): number {
  return new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0)
}

describe('canonicalJson', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('RFC 8785 appendix B: the double %s is %s', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text)
  })

  it('RFC 8785 3.2.2 and 3.2.4: writes the sample', () => {
    const sample = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`)
    const text = canonicalJson(sample)
    expect(text).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('RFC 8785 3.2.3: sorts names by UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonicalJson(sample).matchAll(/:"([^"]+)"/g)].map(([, value]) => value)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('RFC 8785 3.2.2.2: escapes control characters in the short form where there is one, and nothing else', () => {
    expect(canonicalJson('\b\t\n\f\r"\\/\u0000\u001f\u007f\u2028åäö')).toBe(
      '"\\b\\t\\n\\f\\r\\"\\\\/\\u0000\\u001f\u007f\u2028åäö"',
    )
  })

  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = [cyclic]
  it.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /^\$ is undefined/],
    ['an undefined member', { a: { b: undefined } }, /^\$\.a\.b is undefined/],
    ['a hole in an array', new Array(2), /^\$\[0\] is undefined/],
    ['NaN', { n: Number.NaN }, /^\$\.n is NaN/],
    ['infinity', [Number.POSITIVE_INFINITY], /^\$\[0\] is Infinity/],
    ['a lone surrogate', { text: 'a\ud800b' }, /^\$\.text is a lone surrogate/],
    ['a lone surrogate in a name', { '\udc00': 1 }, /lone surrogate/],
    ['a bigint', 1n, /bigint/],
    ['a function', { run: () => 1 }, /^\$\.run is function/],
    ['a symbol', Symbol('s'), /symbol/],
    ['a date', { at: new Date(0) }, /^\$\.at is an instance of Date/],
    ['a map', new Map(), /instance of Map/],
    ['a cycle', cyclic, /cycle/],
  ])('refuses %s and says where', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson(value)).toThrow(message)
  })

  it('accepts the same thing at two places, and objects without prototype', () => {
    const shared = { a: 1 }
    expect(canonicalJson([shared, shared, Object.assign(Object.create(null), { b: 2 })])).toBe(
      '[{"a":1},{"a":1},{"b":2}]',
    )
  })

  it('reads back as the same value and does not depend on the order of members', () => {
    const json = fc
      .jsonValue({ stringUnit: 'binary' })
      .filter((value) => !JSON.stringify(value).includes('__proto__'))
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        const reversed = JSON.parse(JSON.stringify(value), (_, member) =>
          typeof member === 'object' && member !== null && !Array.isArray(member)
            ? Object.fromEntries(Object.entries(member).toReversed())
            : member,
        )
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(reversed)).toBe(text)
      }),
    )
  })
})
