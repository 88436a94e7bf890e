// The words of a form: what its fields and its fixed values are called, and where a word is found.
import type { Bilingual } from '../../functions/domain/bilingual.ts'

export interface FieldText extends Bilingual {
  /** A line beneath the label, where the label alone is not enough. */
  readonly help?: Bilingual
  /** What one of a list is called. */
  readonly one?: Bilingual
  /** What a number counts. */
  readonly unit?: Bilingual
}

/** By the field's name, or by `about.name` where it is called otherwise in one form. */
export type FieldTexts = Readonly<Record<string, FieldText>>

/** By the value, or by `field.value` where the same value means something else in another field. */
export type ValueTexts = Readonly<Record<string, Bilingual>>

export interface FormWords {
  readonly fields: FieldTexts
  readonly values: ValueTexts
}

export const noWords: FormWords = { fields: {}, values: {} }

export const fieldTextIn = (fields: FieldTexts, name: string, about = ''): FieldText | undefined =>
  fields[`${about}.${name}`] ?? fields[name]

export const valueTextIn = (
  values: ValueTexts,
  field: string,
  value: string | number | boolean,
): Bilingual | undefined => values[`${field}.${value}`] ?? values[String(value)]
