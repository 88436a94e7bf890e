// Text from a form becomes paragraphs where an empty line stands.
import { expect, it } from 'vitest'
import { paragraphsOf } from '../../functions/report/paragraphs-of.ts'

const textsOf = (text: string) => paragraphsOf(text).map((block) => block.kind === 'paragraph' && block.text)

it('parts at empty lines, also with spaces in them, and keeps single breaks', () => {
  expect(textsOf('Ett\r\nforts\r\n\r\nTvå\n \n\nTre\n')).toEqual(['Ett\nforts', 'Två', 'Tre'])
  expect(textsOf(' \n\n ')).toEqual([])
})
