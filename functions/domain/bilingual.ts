// The same words in Swedish and in English; neither is ever left out.

export type Language = 'sv' | 'en'
export type Bilingual = Readonly<Record<Language, string>>

const between = ' / '

/** A schema's own message, which has room for one text: both languages in it, as `wordsOfIssue` takes them apart again. */
export function told({ sv, en }: Bilingual): string {
  return `${sv}${between}${en}`
}

/** Both languages of what `told` wrote; undefined for any other text. */
export function untold(text: string): Bilingual | undefined {
  const [sv, en, ...more] = text.split(between)
  return sv === undefined || en === undefined || more.length > 0 ? undefined : { sv, en }
}
