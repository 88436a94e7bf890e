// What every mail about a matter says of it: title, diary number, and where to read more.

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { Block } from '../letter.ts'
import { matterPath } from '../letter.ts'

interface MatterNamed {
  readonly matterId: string
  readonly matterTitle: string
  readonly diaryNumber?: string | undefined
}

const noDiaryNumber: Bilingual = { sv: 'diarienummer saknas ännu', en: 'no diary number yet' }
const matterLabel: Bilingual = { sv: 'Ärende', en: 'Matter' }
export const diaryLabel: Bilingual = { sv: 'Diarienummer', en: 'Diary number' }
const openMatter: Bilingual = { sv: 'Läs ärendet', en: 'Read the matter' }

/** The diary number, or that there is none yet. */
export function diaryNumberOf({ diaryNumber }: Pick<MatterNamed, 'diaryNumber'>, language: Language): string {
  return diaryNumber ?? noDiaryNumber[language]
}

/** Title and diary number, and the facts of the mail itself beneath. */
export function factsOf(
  matter: MatterNamed,
  language: Language,
  more: readonly (readonly [string, string])[] = [],
): Block {
  return {
    kind: 'facts',
    rows: [
      [matterLabel[language], matter.matterTitle],
      [diaryLabel[language], diaryNumberOf(matter, language)],
      ...more,
    ],
  }
}

/** The way to the matter from a mail whose button leads elsewhere. */
export function matterSideLink(matter: MatterNamed, language: Language): Block {
  return { kind: 'side-link', label: openMatter[language], path: matterPath(matter.matterId) }
}

/** The button that opens the matter; a label of its own says what is found there. */
export function matterLink(matter: MatterNamed, language: Language, label: Bilingual = openMatter): Block {
  return { kind: 'button', label: label[language], path: matterPath(matter.matterId) }
}
