// A name as it stands within a sentence: `Registrator` becomes `registrator`, `IT-säkerhetssamordnare` stays.

export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
