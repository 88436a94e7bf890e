// What is said instead of reading a row that may concern Sweden's security (säkerhetsskyddslagen 2018:585), in short and in both languages.

/** Repeats nothing of what the row says. */
export const stopMessage =
  'Uppgifter som kan röra Sveriges säkerhet får inte registreras här. Ta bort raden och kontakta säkerhetsskyddschefen personligen; beskriv inte ärendet i e-post. Svaret ska vara nej i varje rad och ingen nivå högre än 3. / What may concern Sweden’s security may not be registered here. Remove the row and see the security protection chief in person; do not describe it in an e-mail. The answer must be nej in every row, and no level above 3.'
