/** The same thing in Swedish and in English; neither is ever left out. */
export interface Bilingual {
  readonly sv: string
  readonly en: string
}
